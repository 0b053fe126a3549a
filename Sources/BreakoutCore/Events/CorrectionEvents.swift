/// Entries were taken back: from here on the state is as if they had not been made.
package struct EntriesUndone: Coded {
  /// The numbers of the entries, latest first.
  package var entries: [Int] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integers("entries", &entries)
  }
}

extension EntriesUndone: EventPayload {
  // What it takes back is left out of the fold; see `Session.skip(_:)`.
  func apply(to session: inout Session, _ stamp: Stamp) {}
}

/// Entries that had been taken back count again.
package struct EntriesRedone: Coded {
  /// The numbers of the entries, latest first.
  package var entries: [Int] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integers("entries", &entries)
  }
}

extension EntriesRedone: EventPayload {
  // What it brings back is part of the fold again; see `Session.skip(_:)`.
  func apply(to session: inout Session, _ stamp: Stamp) {}
}

/// The wording of an item was corrected.
package struct TextFixed: Coded {
  /// The item.
  package var id = ItemID(.contribution, 0)

  /// Which paragraph of a contribution, counted from 1; nil for the first.
  package var paragraph: Int?

  /// The corrected text.
  package var text = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.integer("paragraph", &paragraph)
    try fields.text("text", &text)
  }
}

extension TextFixed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    switch id.kind {
    case .agendaItem: session.agenda.update(id) { $0.text = text }
    case .question: session.questions.update(id) { $0.text = text }
    case .contribution: session.contributions.update(id) { fix(&$0) }
    case .proposal, .finding:
      session.updateProposal(id) { $0.versions[$0.versions.count - 1].text = text }
    case .objection: session.objections.update(id) { $0.text = text }
    case .dissent: session.dissents.update(id) { $0.text = text }
    case .nextStep: session.nextSteps.update(id) { $0.text = text }
    case .parkedItem: session.parkingLot.update(id) { $0.text = text }
    case .theme: session.themes.update(id) { $0.name = text }
    case .poll: break
    }
  }

  private func fix(_ contribution: inout Contribution) {
    let place = (paragraph ?? 1) - 2
    if place < 0 {
      contribution.opening.text = text
    } else if contribution.further.indices.contains(place) {
      contribution.further[place].text = text
    }
  }
}

/// An item was struck from the record: reports leave it out, the log keeps it.
package struct ItemStruck: Coded {
  /// The item.
  package var id = ItemID(.contribution, 0)

  /// Why.
  package var reason = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("reason", &reason)
  }
}

extension ItemStruck: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    switch id.kind {
    case .agendaItem:
      session.agenda.update(id) { $0.struck = reason }
      if session.openAgendaItem == id { session.openAgendaItem = nil }
    case .question:
      session.questions.update(id) { $0.struck = reason }
      if session.openQuestion == id { session.openQuestion = nil }
    case .contribution: session.contributions.update(id) { $0.struck = reason }
    case .proposal, .finding:
      session.updateProposal(id) {
        $0.state = .struck
        $0.reason = reason
      }
    case .dissent: session.dissents.update(id) { $0.struck = reason }
    case .nextStep:
      session.nextSteps.update(id) {
        $0.state = .struck
        $0.struck = reason
      }
    case .parkedItem: session.parkingLot.update(id) { $0.struck = reason }
    case .theme: session.themes.update(id) { $0.struck = reason }
    case .poll, .objection: break
    }
  }
}
