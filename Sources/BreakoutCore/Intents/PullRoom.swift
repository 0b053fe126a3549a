/// Records how far a room's log was read.
package struct PullRoom: Intent {
  private let event: RoomPulled

  /// Creates the intent; the surface has read and verified the log.
  package init(_ event: RoomPulled) {
    self.event = event
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    if let room = session.consolidation.room(event.room), room.log == event.log,
      room.count == event.count, room.hash == event.hash
    {
      throw Refusal("\(event.room) has not gone on since it was pulled.")
    }
    return .roomPulled(event)
  }
}
