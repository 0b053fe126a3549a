import BreakoutCore

extension EntryWording {
  func words(_ event: TimeBoxSet) -> String {
    let time = Phrase.number(event.minutes, "minute", "minutes")
    guard let by = event.by else { return translated("\(event.item) was given \(time).") }
    let change = Phrase.number(abs(by), "minute", "minutes")
    return by < 0
      ? translated("\(event.item) was shortened by \(change), to \(time).")
      : translated("\(event.item) was extended by \(change), to \(time).")
  }

  func words(_ event: StartPlanned) -> String {
    translated("The session was to begin on \(Phrase.moment(event.start, in: voice.zone)).")
  }

  func words(_ event: SessionPaused, _ place: String) -> String {
    let length =
      event.minutes.map { translated(" for \(Phrase.number($0, "minute", "minutes"))") } ?? ""
    let reason =
      event.reason.map { translated(": \(Phrase.sentence(voice.text($0, in: place)))") } ?? "."
    return translated("The session was paused\(length)\(reason)")
  }

  func words(_ event: SpeakingLimitSet) -> String {
    guard let seconds = event.seconds else {
      return translated("Speaking time is no longer limited.")
    }
    return translated(
      "Speaking time was limited to \(Phrase.number(seconds, "second", "seconds"))."
    )
  }

  func words(_ event: ReminderSet, _ place: String) -> String {
    translated("A reminder was set for \(event.due.timeOfDay(at: voice.zone)): ")
      + Phrase.sentence(voice.text(event.text, in: place))
  }

  func words(_ event: AgendaOrdered) -> String {
    translated(
      "The agenda was put in another order, beginning with "
        + "\(Phrase.list(event.order.map(\.description)))."
    )
  }
}
