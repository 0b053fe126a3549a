/// Declares a poll void.
package struct VoidPoll: Intent {
  private let id: ItemID?
  private let reason: String

  /// Creates the intent; nil stands for the open poll.
  package init(_ id: ItemID?, because reason: String) {
    self.id = id
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let target = id ?? session.openPoll else {
      guard let last = session.polls.last else {
        throw Refusal("There has been no poll.", remedy: .openPoll)
      }
      guard last.state != .void else { throw Refusal("\(last.id) is void already.") }
      throw Refusal("No poll is open.", remedy: .voidPoll(last.id))
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
