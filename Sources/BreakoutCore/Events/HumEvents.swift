/// The chair listened to a hum and noted how loud each side was.
///
/// After RFC 7282, a hum is never a number and never decides by itself.
package struct HumHeard: Coded {
  /// The poll.
  package var poll = ItemID(.poll, 0)

  /// How loud the hum in favour was.
  package var inFavour = Loudness.none

  /// How loud the hum against was.
  package var against = Loudness.none

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("poll", &poll)
    try fields.name("in_favour", &inFavour)
    try fields.name("against", &against)
  }
}

extension HumHeard: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(poll) { $0.hum = Hum(inFavour: inFavour, against: against) }
  }
}
