import BreakoutCore

extension EntryWording {
  func words(_ event: TimeBoxSet) -> String {
    let time = Phrase.number(event.minutes, "minute", "minutes")
    guard let by = event.by else { return "\(event.item) was given \(time)." }
    let change = Phrase.number(abs(by), "minute", "minutes")
    return "\(event.item) was \(by < 0 ? "shortened" : "extended") by \(change), to \(time)."
  }

  func words(_ event: StartPlanned) -> String {
    "The session was to begin on \(Phrase.moment(event.start, in: voice.zone))."
  }

  func words(_ event: SessionPaused, _ place: String) -> String {
    let length = event.minutes.map { " for \(Phrase.number($0, "minute", "minutes"))" } ?? ""
    let reason = event.reason.map { ": \(Phrase.sentence(voice.text($0, in: place)))" } ?? "."
    return "The session was paused\(length)\(reason)"
  }

  func words(_ event: SpeakingLimitSet) -> String {
    guard let seconds = event.seconds else { return "Speaking time is no longer limited." }
    return "Speaking time was limited to \(Phrase.number(seconds, "second", "seconds"))."
  }

  func words(_ event: ReminderSet, _ place: String) -> String {
    "A reminder was set for \(event.due.timeOfDay(at: voice.zone)): "
      + Phrase.sentence(voice.text(event.text, in: place))
  }

  func words(_ event: AgendaOrdered) -> String {
    "The agenda was put in another order, beginning with "
      + "\(Phrase.list(event.order.map(\.description)))."
  }
}
