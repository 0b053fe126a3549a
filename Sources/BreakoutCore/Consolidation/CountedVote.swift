/// A vote on a finding with its counts: one room's, the plenary's, or several rooms' added up.
package struct CountedVote: Equatable, Sendable {
  /// The poll; nil where rooms were added up.
  package var poll: ItemID?

  /// The first and the last entry of the poll in its log; nil where rooms were added up.
  package var entries: ClosedRange<Int>?

  /// The permanent name of the method.
  package var method: MethodName

  /// What it took to pass, such as `nobody below 3`.
  package var rule: String

  /// What shares are shares of.
  package var base: Base

  /// Whether ballots carried no names.
  package var secret: Bool

  /// The counts and what they mean under the rule.
  package var result: PollResult

  /// How much the answers agree, from -1 to 1; nil on other scales than whole numbers.
  package var agreement: Rational? { Agreement.a(of: result) }

  /// The median with the quartiles; nil on other scales than whole numbers.
  package var quartiles: Quartiles? { Quartiles(of: result) }

  /// The share in favour of the rule's base; nil without a base.
  package var share: Rational? {
    guard let support = result.support, result.base > 0 else { return nil }
    return Rational(support, result.base)
  }

  /// Those in favour and the base, such as `20 of 27`; nil without a base.
  package var numbers: String? {
    guard let support = result.support, result.base > 0 else { return nil }
    return "\(support) of \(result.base)"
  }

  /// How many of the ballots count, abstentions and passes included.
  package var ballots: Int { result.counts.reduce(0) { $0 + $1.count } }
}

extension CountedVote {
  /// The vote of a closed poll; nil for one that is open or void.
  init?(_ poll: Poll) {
    guard poll.state == .closed, let result = poll.result else { return nil }
    self.init(
      poll: poll.id,
      entries: poll.opened...max(poll.opened, poll.closed ?? poll.opened),
      method: poll.terms.method,
      rule: ConsensusMethods.named(poll.terms.method)?.rule(poll.terms) ?? "",
      base: poll.terms.base,
      secret: poll.terms.secret,
      result: result
    )
  }
}
