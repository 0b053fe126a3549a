/// What a share is a share of.
///
/// Every percentage and every threshold names its base.
package enum Base: String, CaseIterable, Sendable {
  /// All ballots, abstentions included.
  case cast
  /// Ballots that are not abstentions.
  case valid
  /// Those present and entitled when the poll opened.
  case present
  /// Everybody entitled, present or not.
  case eligible
}

extension Base {
  /// The base as it is said, such as `of those present`.
  package var phrase: String {
    switch self {
    case .cast: translated("of all ballots")
    case .valid: translated("of the ballots that do not abstain")
    case .present: translated("of those present")
    case .eligible: translated("of those entitled")
    }
  }
}

/// How many must take part for a poll to count; below it the result is inconclusive.
package struct Quorum: Hashable, Sendable {
  /// The base of the share: `eligible` asks who is present, `present` asks who has cast a ballot.
  package enum Whole: String, CaseIterable, Sendable {
    case eligible
    case present
  }

  /// The least share, from 0 to 1.
  package var share: Rational

  /// Of whom.
  package var whole: Whole

  /// The quorum in the language being spoken, such as `1/2 of eligible`.
  package var words: String { translated("\(share) of \(whole.word)") }

  /// Creates a quorum.
  package init(_ share: Rational, of whole: Whole) {
    self.share = share
    self.whole = whole
  }

  /// Whether the turnout reaches the quorum.
  package func isMet(by turnout: Turnout) -> Bool {
    switch whole {
    case .eligible:
      turnout.eligible > 0 && Rational(turnout.present, turnout.eligible) >= share
    case .present:
      turnout.size(of: .present) > 0
        && Rational(turnout.cast, turnout.size(of: .present)) >= share
    }
  }
}

extension Quorum: LosslessStringConvertible {
  /// The quorum as it is logged and said, such as `1/2 of eligible`.
  package var description: String { "\(share) of \(whole.rawValue)" }

  /// Reads `1/2 of eligible`; nil for anything else and for shares above 1.
  package init?(_ description: String) {
    let words = description.split(separator: " ")
    guard words.count == 3, words[1] == "of", let share = Rational(String(words[0])),
      let whole = Whole(rawValue: String(words[2])), (Rational(0)...Rational(1)).contains(share)
    else { return nil }
    self.init(share, of: whole)
  }
}

/// Who could have taken part in a poll and who did; abstaining, silent and absent kept apart.
package struct Turnout: Hashable, Sendable {
  /// Everybody entitled, present or not.
  package var eligible: Int

  /// Those of them present when the poll opened.
  package var present: Int

  /// Those who were not present and for whom a proxy cast a ballot.
  package var represented = 0

  /// The ballots, abstentions included.
  package var cast: Int

  /// The ballots that say "abstain".
  package var abstain: Int

  /// Creates a turnout.
  package init(eligible: Int, present: Int, cast: Int, abstain: Int) {
    self.eligible = eligible
    self.present = present
    self.cast = cast
    self.abstain = abstain
  }

  /// Creates the turnout of a poll from its sealed terms and what was cast.
  package init(_ terms: PollTerms, ballots: [Ballot] = [], cast: Int, abstain: Int) {
    let represented = terms.represented(by: ballots)
    let eligible = max(terms.eligible, terms.present + represented)
    self.init(eligible: eligible, present: terms.present, cast: cast, abstain: abstain)
    self.represented = represented
  }

  /// The ballots that are not abstentions.
  package var valid: Int { cast - abstain }

  /// Those present who cast no ballot.
  package var silent: Int { max(0, present + represented - cast) }

  /// Those entitled who were neither present nor represented.
  package var absent: Int { max(0, eligible - present - represented) }

  /// The size of a base.
  ///
  /// Those for whom a proxy voted are among those present. Where more were counted than were known
  /// to be there, those counted are the base, so that no share exceeds the whole.
  package func size(of base: Base) -> Int {
    switch base {
    case .cast: cast
    case .valid: valid
    case .present: max(present + represented, cast)
    case .eligible: max(eligible, present + represented, cast)
    }
  }
}
