/// Counts the polls of a session again and compares.
package enum Recount {
  /// A sentence for every closed poll that counts differently now from what the room was told.
  package static func differences(in session: Session) -> [String] {
    session.polls.compactMap { poll in
      guard let told = poll.result else { return nil }
      guard let method = ConsensusMethods.named(poll.terms.method) else {
        return translated(
          "\(poll.id) cannot be recounted: its method “\(poll.terms.method.text)” is unknown."
        )
      }
      let now = method.result(of: poll.box(openObjections: poll.openObjectionsAtClose))
      guard now != told else { return nil }
      return translated(
        "\(poll.id) was told as “\(told.outcome.word)” and recounts as “\(now.outcome.word)” with "
          + "other figures."
      )
    }
  }
}
