/// Records that the room signs off what was read back to it.
package struct SignRecord: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let readBack = try session.requireReadBack()
    guard !readBack.answers.isEmpty else {
      throw Refusal("Nobody has answered the read-back yet.", remedy: .confirm)
    }
    if let change = readBack.changes.first, !moment.really {
      let item = change.item.map { translated(" of \($0)", as: "change") } ?? ""
      throw Refusal(
        "\(session.name(of: change.who)) asks for a change\(item).",
        remedy: .insist
      )
    }
    return .recordSigned(
      RecordSigned {
        $0.confirmed = readBack.confirmed.count
        $0.changes = readBack.changes.count
        $0.asked = readBack.asked.count
      }
    )
  }
}
