/// Gives somebody the floor.
package struct GiveFloor: Intent {
  private let name: TypedName?

  /// Who speaks at the moment, as far as is known; the surface fills it in.
  package var speaker: Handle?

  /// Creates the intent; nil stands for whoever comes next in the queue.
  package init(_ name: TypedName?) {
    self.name = name
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let openPause = session.timetable.openPause, !moment.really {
      let since = openPause.begin.timeOfDay(at: session.zone)
      throw Refusal("The session has been paused since \(since).", remedy: .insist)
    }
    guard let name else {
      guard let first = session.floor.queue.first else { throw .nobodyWaits }
      return .floorGiven(FloorGiven { $0.who = first.who })
    }
    let who = try session.participant(named: name)
    if !moment.really { try session.requirePresent(who) }
    if who == speaker { throw Refusal("\(session.name(of: who)) has the floor already.") }
    return .floorGiven(FloorGiven { $0.who = who })
  }
}
