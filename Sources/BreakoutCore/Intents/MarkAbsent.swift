/// Records that people left the room.
package struct MarkAbsent: Intent {
  private let names: [TypedName]

  /// Creates the intent.
  package init(_ names: [TypedName]) {
    self.names = names
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var who: [Handle] = []
    for name in names {
      let handle = try session.participant(named: name)
      guard session.participant(handle)?.isPresent == true else {
        throw Refusal("\(session.name(of: handle)) is not marked present.")
      }
      guard !who.contains(handle) else {
        throw Refusal("\(session.name(of: handle)) is named twice.")
      }
      who.append(handle)
    }
    return .participantsLeft(ParticipantsLeft { $0.who = who })
  }
}
