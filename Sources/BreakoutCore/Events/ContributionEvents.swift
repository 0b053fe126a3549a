/// Something that was said was recorded.
package struct ContributionRecorded: Coded {
  /// The contribution's identifier.
  package var id = ItemID(.contribution, 0)

  /// What kind of statement it is.
  package var kind = ContributionKind.point

  /// Who said it; nil for the scribe's own summary.
  package var speaker: Handle?

  /// The key question that was open.
  package var question: ItemID?

  /// The agenda item that was open.
  package var agendaItem: ItemID?

  /// The number the speaker gave it.
  package var number: Int?

  /// What was said.
  package var text = ""

  /// Whether line breaks and spaces are part of the text.
  package var verbatim = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.name("kind", &kind)
    try fields.handle("speaker", &speaker)
    try fields.value("question", &question)
    try fields.value("agenda_item", &agendaItem)
    try fields.integer("number", &number)
    try fields.text("text", &text)
    try fields.flag("verbatim", &verbatim)
  }
}

extension ContributionRecorded: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.contributions.append(
      Contribution(
        id: id,
        kind: kind,
        speaker: speaker,
        question: question,
        agendaItem: agendaItem,
        opening: Paragraph(number: number, text, verbatim: verbatim),
        claim: kind == .claim ? .toVerify : nil,
        entry: stamp.number
      )
    )
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// A contribution went on.
package struct ContributionContinued: Coded {
  /// The contribution.
  package var id = ItemID(.contribution, 0)

  /// The number the speaker gave the paragraph.
  package var number: Int?

  /// What was said.
  package var text = ""

  /// Whether line breaks and spaces are part of the text.
  package var verbatim = false

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.integer("number", &number)
    try fields.text("text", &text)
    try fields.flag("verbatim", &verbatim)
  }
}

extension ContributionContinued: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.contributions.update(id) {
      $0.further.append(Paragraph(number: number, text, verbatim: verbatim))
    }
  }
}

/// The kind of a contribution was changed.
package struct ContributionRetyped: Coded {
  /// The contribution.
  package var id = ItemID(.contribution, 0)

  /// What kind of statement it is from now on.
  package var kind = ContributionKind.point

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.name("kind", &kind)
  }
}

extension ContributionRetyped: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.contributions.update(id) {
      $0.kind = kind
      $0.claim = kind == .claim ? $0.claim ?? .toVerify : nil
    }
  }
}

/// A claim was checked.
package struct ClaimChecked: Coded {
  /// The contribution that makes the claim.
  package var id = ItemID(.contribution, 0)

  /// What came of the check.
  package var status = ClaimStatus.toVerify

  /// What the check was based on.
  package var note: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.name("status", &status)
    try fields.text("note", &note)
  }
}

extension ClaimChecked: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.contributions.update(id) {
      $0.claim = status
      $0.claimNote = note
    }
  }
}

/// Items were put under a theme, which was named on the way if it is new.
package struct ThemeLinked: Coded {
  /// The theme's identifier.
  package var id = ItemID(.theme, 0)

  /// The theme's name, if the theme is new.
  package var name: String?

  /// What belongs to it from now on as well.
  package var items: [ItemID] = []

  /// What of the rooms belongs to it from now on as well, in a consolidation.
  package var origins: [RoomItem] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("name", &name)
    try fields.values("items", &items)
    try fields.values("origins", &origins)
  }
}

extension ThemeLinked: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    if let name { session.themes.append(Theme(id: id, name: name, entry: stamp.number)) }
    session.themes.update(id) { theme in
      for item in items where !theme.items.contains(item) { theme.items.append(item) }
      for item in origins where !theme.origins.contains(item) { theme.origins.append(item) }
    }
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}
