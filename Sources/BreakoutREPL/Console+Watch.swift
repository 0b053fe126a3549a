internal import BreakoutCore
internal import BreakoutLog

/// A question that is asked again and again, above the line that is being typed.
extension Console {
  /// Begins or ends watching; the first answer comes at once.
  func watch(_ request: WatchRequest) async throws -> Answer {
    watching = nil
    guard case .begin(let seconds, let question, let effect) = request else {
      return .said(translated("nothing is watched now"))
    }
    guard origin == .keyboard, editor.showsPrompt, tellsTime else {
      throw UsageError("Watching needs a terminal; type \(question) again when you want to know.")
    }
    if let outFile {
      throw UsageError("What views show goes to \(outFile); type out first, then watch.")
    }
    guard case .said(let answer) = try await carryOut(effect, really: false) else {
      return .nothing
    }
    watching = Watch(
      question: question,
      effect: effect,
      seconds: seconds,
      due: present.now.advanced(bySeconds: seconds),
      told: answer
    )
    let pace = counted(seconds, "every second", "every \(seconds) seconds")
    return .said(
      answer + "\n   "
        + translated("asked again \(pace) and told when it changes, until a line is typed")
    )
  }

  /// Asks what is watched, if it is time, and tells the answer where it is another than before.
  func tellWatch() async {
    let now = present.now
    guard var watch = watching, now >= watch.due else { return }
    watch.due = now.advanced(bySeconds: watch.seconds)
    watching = watch
    do {
      guard case .said(let answer) = try await carryOut(watch.effect, really: false),
        answer != watch.told, watching?.question == watch.question
      else { return }
      watching?.told = answer
      let time = await recorder.read { now.timeOfDayWithSeconds(at: $0.zone) }
      await editor.print("\(time) \(visible(watch.question))\n\(answer)")
    } catch {
      watching = nil
      await editor.print(Self.sentence(error))
    }
  }
}

extension Timestamp {
  /// The moment so many seconds later.
  fileprivate func advanced(bySeconds seconds: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + Int64(seconds) * 1_000)
  }
}
