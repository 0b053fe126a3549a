internal import BreakoutCore
internal import BreakoutReport

extension PromptWords {
  /// What happens to the plan and the clocks, in a few words.
  static func time(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .timeBoxSet(let event):
      let change = event.by.map { ", \($0 < 0 ? "" : "+")\($0)" } ?? ""
      return translated("\(event.item) \(event.minutes) min\(change)")
    case .startPlanned(let event):
      return translated("planned start: \(Phrase.moment(event.start, in: session.zone))")
    case .sessionPaused(let event):
      let minutes = event.minutes.map { translated(", \($0) min") } ?? ""
      return translated(
        "pause\(minutes)\(event.reason.map { translated(": \($0)") } ?? ""); the clocks stand still"
      )
    case .sessionContinued: return translated("the session goes on")
    case .speakingLimitSet(let event):
      return event.seconds.map { translated("speaking limit: \(duration($0))") }
        ?? translated("no speaking limit")
    case .reminderSet(let event):
      return translated("reminder at \(event.due.timeOfDay(at: session.zone)): \(event.text)")
    case .agendaOrdered(let event):
      return translated("agenda: ") + event.order.map(\.description).joined(separator: " ")
        + translated(" come first")
    case .itemSkipped(let event): return translated("\(event.item) skipped")
    default: return ""
    }
  }

  /// A length of time as people say it, such as `2 min` or `90 s`.
  static func duration(_ seconds: Int) -> String {
    seconds % 60 == 0 ? translated("\(seconds / 60) min") : "\(seconds) s"
  }
}
