/// Replies to an objection or settles it.
package struct HandleObjection: Intent {
  private let id: ItemID
  private let state: ObjectionState
  private let reply: String?

  /// Creates the intent.
  package init(_ id: ItemID, _ state: ObjectionState, reply: String?) {
    self.id = id
    self.state = state
    self.reply = reply
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let id = try session.existing(self.id, .objection)
    guard let objection = session.objection(id) else { throw Refusal("There is no \(id).") }
    if objection.state == state,
      reply == nil || [objection.reply, objection.remark].contains(reply)
    {
      throw Refusal("\(id) is \(state.word) already.")
    }
    if !objection.isOpen, !moment.really {
      throw Refusal("\(id) was settled: \(objection.state.word).", remedy: .insist)
    }
    return .objectionHandled(
      ObjectionHandled {
        $0.id = id
        $0.state = state
        $0.reply = reply
      }
    )
  }
}
