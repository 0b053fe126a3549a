/// Enters hands or slips that were counted at once.
package struct CountHands: Intent {
  private let counts: [Int]
  private let channel: Channel

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - counts: How many for each answer of the scale; abstentions may follow.
  ///   - channel: How they were given.
  package init(_ counts: [Int], channel: Channel) {
    self.counts = counts
    self.channel = channel
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    try poll.requireBallots()
    if poll.countsApprovals { try poll.checkApprovals(counts) } else { try checkScale(poll) }
    let others = poll.counts.filter { $0.channel != channel }
      .reduce(0) { $0 + poll.ballots(in: $1) }
    let count = HandCount(channel: channel, counts: counts)
    let total = poll.ballots(in: count) + others + poll.ballots.count
    try poll.requireRoom(total, represented: poll.represented)
    return .handsCounted(
      HandsCounted {
        $0.poll = poll.id
        $0.channel = channel
        $0.counts = counts
      }
    )
  }

  /// Refuses another number of counts than the scale has answers.
  private func checkScale(_ poll: Poll) throws(Refusal) {
    guard let method = ConsensusMethods.named(poll.terms.method),
      case .grades(let scale, let abstain) = method.form(poll.terms)
    else { throw Refusal("\(poll.id) takes named ballots only.") }
    guard counts.count == scale.count || (abstain && counts.count == scale.count + 1) else {
      let labels = scale.map(\.label).joined(separator: ", ")
      let more = abstain ? ", and one more for abstentions" : ""
      throw Refusal(
        "\(poll.id) needs \(scale.count) numbers, for \(labels)\(more); you gave \(counts.count)."
      )
    }
  }
}

extension Poll {
  /// Refuses more ballots than there are people to cast them, those voted for by proxy included.
  func requireRoom(_ total: Int, represented: Int) throws(Refusal) {
    let room = terms.present + represented
    guard total <= room else {
      throw Refusal("That makes \(total) ballots, but only \(room) may vote in \(id).")
    }
  }
}
