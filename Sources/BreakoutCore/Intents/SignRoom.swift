/// Records how many of a room confirmed what was written about it.
package struct SignRoom: Intent {
  private let room: String
  private let confirmed: Int
  private let asked: Int
  private let remark: String?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - room: The room's name, in any case.
  ///   - confirmed: How many confirmed.
  ///   - asked: How many were asked.
  ///   - remark: Who asked for a change and which, or another remark.
  package init(_ room: String, confirmed: Int, of asked: Int, remark: String? = nil) {
    self.room = room
    self.confirmed = confirmed
    self.asked = asked
    self.remark = remark
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    let name = try moment.rooms.name(room)
    guard asked > 0, confirmed <= asked else {
      throw Refusal("\(confirmed) of \(asked) cannot be; say how many of those asked confirmed.")
    }
    guard confirmed > 0 else {
      throw Refusal(
        "Confirmed by nobody is not signed off; leave it out until somebody of \(name) has confirmed."
      )
    }
    let roster = moment.rooms[name]?.participants.count ?? 0
    if roster > 0, asked > roster, !moment.really {
      let reason = counted(
        roster,
        "\(name) has one person on its roster.",
        "\(name) has \(roster) people on its roster."
      )
      throw Refusal(verbatim: reason, remedy: .insist)
    }
    return .roomSigned(
      RoomSigned {
        $0.room = name
        $0.confirmed = confirmed
        $0.asked = asked
        $0.count = session.consolidation.room(name)?.count ?? 0
        $0.remark = remark
      }
    )
  }
}
