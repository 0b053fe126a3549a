internal import BreakoutCore
internal import BreakoutReport

/// A session told again: every entry with its time and how long after the beginning it came.
package enum Transcript {
  /// The lines; what was undone later is told too, and marked.
  ///
  /// - Parameters:
  ///   - record: The session.
  ///   - range: The entries to tell, counted from 1; nil tells all of them.
  /// - Returns: One line an entry.
  package static func text(_ record: RecordedSession, range: ClosedRange<Int>? = nil) -> String {
    var session = Session()
    var narrator = Narrator(at: .named, telling: [])
    let undone = record.session.corrections.undone
    let lines = record.entries.enumerated().compactMap { place, entry -> String? in
      // The room saw it happen, so it is told from the state in which it happened.
      if undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
      guard range?.contains(place + 1) ?? true else { return nil }
      let mark = undone.contains(entry.number) ? translated(" (undone later)") : ""
      let time = entry.time.timeOfDayWithSeconds(at: session.zone)
      let sentence = visible(narrator.sentence(for: entry, in: session))
      return "\(time) \(elapsed(entry, session)) #\(entry.number)\(mark) \(sentence)"
    }
    return lines.isEmpty ? translated("The log is empty.") : lines.joined(separator: "\n")
  }

  /// Minutes and seconds since the beginning, such as `+01:05:09`.
  private static func elapsed(_ entry: Entry, _ session: Session) -> String {
    let begin = session.begin?.milliseconds ?? entry.time.milliseconds
    let seconds = max(0, entry.time.milliseconds - begin) / 1_000
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return "+" + parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
