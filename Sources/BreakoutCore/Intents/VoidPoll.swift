/// Declares a poll void.
package struct VoidPoll: Intent {
  private let id: ItemID?
  private let reason: String

  /// Creates the intent; nil stands for the open poll, or the last one if none is open.
  package init(_ id: ItemID?, because reason: String) {
    self.id = id
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let target = id ?? session.openPoll ?? session.polls.last?.id else {
      throw Refusal("There has been no poll.", remedy: .openPoll)
    }
    let id = try session.existing(target, .poll)
    guard session.poll(id)?.state != .void else { throw Refusal("\(id) is void already.") }
    return .pollVoided(
      PollVoided {
        $0.id = id
        $0.reason = reason
      }
    )
  }
}
