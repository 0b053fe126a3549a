/// Items of rooms were linked to a finding, which was made on the way if it is new.
package struct FindingLinked: Coded {
  /// The finding's identifier.
  package var id = ItemID(.finding, 0)

  /// The finding's text, if the finding is new.
  package var text: String?

  /// What it is drawn from from now on as well.
  package var origins: [RoomItem] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.text("text", &text)
    try fields.values("origins", &origins)
  }
}

extension FindingLinked: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    if let text { session.consolidation.add(id, text, at: stamp.number) }
    session.consolidation.findings.update(id) { $0.link(origins) }
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// Items of rooms were taken out of a finding.
package struct FindingUnlinked: Coded {
  /// The finding.
  package var id = ItemID(.finding, 0)

  /// What it is no longer drawn from.
  package var origins: [RoomItem] = []

  /// Why.
  package var reason: String?

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.values("origins", &origins)
    try fields.text("reason", &reason)
  }
}

extension FindingUnlinked: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.findings.update(id) { $0.unlink(origins) }
  }
}

/// Items of rooms were moved from a finding to a new one.
package struct FindingSplit: Coded {
  /// The finding they were part of.
  package var from = ItemID(.finding, 0)

  /// The new finding.
  package var id = ItemID(.finding, 0)

  /// The new finding's text.
  package var text = ""

  /// What moved.
  package var origins: [RoomItem] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("from", &from)
    try fields.value("id", &id)
    try fields.text("text", &text)
    try fields.values("origins", &origins)
  }
}

extension FindingSplit: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.findings.update(from) { $0.unlink(origins) }
    session.consolidation.add(id, text, at: stamp.number)
    session.consolidation.findings.update(id) { $0.link(origins) }
  }

  func reserve(in numbers: inout ReservedNumbers) { numbers.take(id) }
}

/// The findings were put in order for the report; those not named follow in the order made.
package struct FindingsOrdered: Coded {
  /// The findings, first one first.
  package var order: [ItemID] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.values("order", &order)
  }
}

extension FindingsOrdered: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.consolidation.order = order }
}

/// A room's minority statement or objection was left out of a finding; reports say so.
package struct DissentLeftOut: Coded {
  /// The finding.
  package var id = ItemID(.finding, 0)

  /// The minority statement or the objection.
  package var item = RoomItem("room", ItemID(.dissent, 1))

  /// Why.
  package var reason = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("id", &id)
    try fields.value("item", &item)
    try fields.text("reason", &reason)
  }
}

extension DissentLeftOut: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.findings.update(id) {
      $0.leftOut.append(LeftOut(item: item, reason: reason, entry: stamp.number))
    }
  }
}

/// Items of rooms that looked alike were said not to be the same; they are not suggested again.
package struct SuggestionDismissed: Coded {
  /// The items, in the order suggested.
  package var items: [RoomItem] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.values("items", &items)
  }
}

extension SuggestionDismissed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.consolidation.dismissed.append(items)
  }
}
