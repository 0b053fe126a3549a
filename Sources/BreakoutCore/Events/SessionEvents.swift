/// The session was opened: the first entry of every log.
package struct SessionOpened: Coded {
  /// The name of the log format.
  package static let format = "breakout-log"

  /// The version of the log format that this program writes.
  package static let version = 1

  /// What kind of sitting it is.
  package var kind = SittingKind.breakout

  /// The workshop's name; the folder of the log.
  package var workshop: String?

  /// The room's name; the log's file name.
  package var room = ""

  /// How far the room's clock is ahead of UTC.
  package var zone = ZoneOffset.utc

  /// Whether the clock was scripted, as in rehearsals and tests, rather than the machine's.
  package var scriptedClock = false

  /// Creates a blank opening.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    var format = Self.format
    try fields.text("format", &format)
    guard format == Self.format else {
      throw FieldError("format", "is “\(format.prefix(40))”, not “\(Self.format)”")
    }
    var version = Self.version
    try fields.integer("version", &version)
    guard version == Self.version else {
      throw FieldError("version", "is \(version); this program reads version \(Self.version)")
    }
    try fields.name("kind", &kind)
    try fields.text("workshop", &workshop)
    try fields.text("room", &room)
    try fields.value("zone", &zone)
    try fields.flag("scripted_clock", &scriptedClock)
  }
}

extension SessionOpened: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.opening = self }
}

/// A field of the title page was set; an empty list clears it.
package struct FrontMatterSet: Coded {
  /// The field.
  package var field = FrontMatter.Field.title

  /// Its texts.
  package var texts: [String] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("field", &field)
    try fields.texts("texts", &texts)
  }
}

extension FrontMatterSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.frontMatter[field] = texts }
}

/// The kind of sitting was set.
package struct SittingKindSet: Coded {
  /// The kind.
  package var kind = SittingKind.breakout

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("kind", &kind)
  }
}

extension SittingKindSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.opening?.kind = kind }
}

/// The attribution level was set.
package struct AttributionSet: Coded {
  /// The level.
  package var level = AttributionLevel.named

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("level", &level)
  }
}

extension AttributionSet: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.attribution = level }
}

/// A wording ladder was chosen for the reports.
package struct LadderChosen: Coded {
  /// The ladder's name.
  package var name = ""

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("name", &name)
  }
}

extension LadderChosen: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.ladder = name }
}

/// The session was ended.
package struct SessionEnded: Coded {
  /// How many entries there were before this one.
  package var entries = 0

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("entries", &entries)
  }
}

extension SessionEnded: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.isEnded = true
    session.floor.fallSilent()
    session.timetable.end(at: stamp.time)
  }
}

/// The session was taken up again after it had ended.
package struct SessionResumed: Coded {
  /// Creates the event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension SessionResumed: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.isEnded = false
    session.timetable.goOn(at: stamp.time)
  }
}

/// The record was declared final: reports are no longer drafts until something is recorded.
package struct RecordFinalised: Coded {
  /// Creates the event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {}
}

extension RecordFinalised: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) { session.isFinal = true }
}
