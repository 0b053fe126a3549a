import BreakoutCore

extension EntryWording {
  func words(_ event: QueueJoined, _ place: String) -> String {
    let name = Phrase.capital(voice.people.label(event.who))
    let asked =
      switch event.kind {
      case .turn: translated("asked to speak")
      case .jumpIn: translated("asked to answer at once")
      case .pointOfOrder: translated("raised a point of order")
      }
    let reason =
      event.reason.map { translated(": \(Phrase.sentence(voice.text($0, in: place)))") } ?? "."
    return "\(name) \(asked)\(reason)"
  }

  func words(_ event: QueuePutLast) -> String {
    Phrase.capital(voice.people.label(event.who)) + translated(" let the others go first.")
  }

  func words(_ event: FloorGiven) -> String {
    Phrase.capital(voice.people.label(event.who)) + translated(" was given the floor.")
  }

  func words(_ event: QueueClosed) -> String {
    guard let last = event.last else { return translated("The queue was closed.") }
    return translated("The queue was closed after \(voice.people.label(last)).")
  }
}
