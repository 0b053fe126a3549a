internal import BreakoutCore
internal import BreakoutLog

/// How long lines take, for whoever wants to know; it is never recorded.
extension Console {
  /// Begins or ends telling how long each line took; without a word it does the other.
  func timing(_ wanted: Bool?) -> String {
    isTiming = wanted ?? !isTiming
    return isTiming
      ? translated("timing: each line is followed by how long it took, until timing off")
      : translated("lines are not timed any more")
  }

  /// Carries out a line that was typed, and tells how long that took if that is wanted.
  func answer(to line: String, from origin: LineOrigin) async -> Answer {
    watching = nil
    let wasTiming = isTiming
    let start = desk.stopwatch
    let count = await recorder.head.count
    let answer = await evaluate(line, from: origin)
    guard wasTiming, isTiming else { return answer }
    let took = Self.milliseconds(desk.stopwatch - start)
    let isRecorded = await recorder.head.count > count
    let words = isRecorded ? translated("recorded in \(took)") : translated("done in \(took)")
    switch answer {
    case .said(let text): return .said("\(text)\n   \(words)")
    case .nothing where isRecorded: return .said("   " + words)
    case .nothing, .failed, .quit: return answer
    }
  }

  /// Microseconds as milliseconds with a tenth.
  private static func milliseconds(_ microseconds: Int) -> String {
    "\(microseconds / 1_000).\(microseconds % 1_000 / 100) ms"
  }
}
