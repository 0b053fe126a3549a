/// Records that the room signs off what was read back to it.
package struct SignRecord: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let readBack = try session.requireReadBack()
    guard !readBack.answers.isEmpty else {
      throw Refusal("Nobody has answered the read-back yet.", remedy: .confirm)
    }
    if !moment.really { try requireAll(readBack, session) }
    return .recordSigned(
      RecordSigned {
        $0.confirmed = readBack.confirmed.count
        $0.changes = readBack.changes.count
        $0.asked = readBack.asked.count
      }
    )
  }

  /// Refuses what not everybody who was asked has confirmed as it stands.
  private func requireAll(_ readBack: ReadBack, _ session: Session) throws(Refusal) {
    if let change = readBack.openChanges.first {
      let item = change.item.map { translated(" of \($0)", as: "change") } ?? ""
      throw Refusal("\(session.name(of: change.who)) asks for a change\(item).", remedy: .insist)
    }
    let missing = readBack.missing
    guard !missing.isEmpty else { return }
    let changed = readBack.changedSinceAnswers
    let names = listed(missing.map { session.name(of: $0) }, "and")
    guard changed.isEmpty else {
      throw Refusal(
        "\(listed(changed.map(\.description), "and")) changed since it was confirmed.",
        remedy: .confirmAgain
      )
    }
    throw Refusal(
      "Of \(readBack.asked.count) asked, \(missing.count) did not answer: \(names).",
      remedy: .insist
    )
  }
}
