/// Opens a poll and seals its terms.
package struct OpenPoll: Intent {
  /// What is voted on.
  package enum Option: Equatable, Sendable {
    case proposal(ItemID)
    case text(String)
  }

  private let options: [Option]
  private let terms: PollTerms
  private let headCount: Int?
  private let eligible: Int?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - options: What is voted on.
  ///   - terms: Method, rule and visibility; options and voters are filled in here.
  ///   - headCount: How many are present, where people are counted and not named.
  ///   - eligible: How many are entitled, where that is not the roster.
  package init(_ options: [Option], _ terms: PollTerms, headCount: Int?, eligible: Int?) {
    self.options = options
    self.terms = terms
    self.headCount = headCount
    self.eligible = eligible
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let open = session.openPoll {
      throw Refusal("\(open) is still open.", remedy: .closePoll(open))
    }
    guard let method = ConsensusMethods.named(terms.method) else {
      throw Refusal("There is no method “\(terms.method.text)”.")
    }
    var sealed = terms
    for option in options { sealed.options.append(try resolve(option, session)) }
    try fillVoters(&sealed, session)
    try method.seal(&sealed)
    return .pollOpened(
      PollOpened {
        $0.id = session.nextID(.poll)
        $0.terms = sealed
      }
    )
  }

  private func resolve(_ option: Option, _ session: Session) throws(Refusal) -> PollOption {
    switch option {
    case .text(let text): return PollOption { $0.text = text }
    case .proposal(let id):
      let proposal = try session.standingProposal(id)
      return PollOption {
        $0.proposal = id
        $0.version = proposal.versions.count
        $0.text = proposal.text
      }
    }
  }

  private func fillVoters(_ terms: inout PollTerms, _ session: Session) throws(Refusal) {
    // A participant is large and there may be thousands, so none is copied.
    var onRoster = 0
    for place in session.participants.indices where !session.participants[place].person.observer {
      onRoster += 1
      if session.participants[place].isPresent {
        terms.voters.append(session.participants[place].handle)
      }
    }
    if let headCount {
      guard headCount >= terms.voters.count else {
        throw Refusal(
          "\(terms.voters.count) people are marked present, more than the \(headCount) you counted."
        )
      }
      terms.unnamed = headCount - terms.voters.count
    }
    guard terms.present > 0 else {
      throw Refusal("Nobody who may vote is marked present.", remedy: .markPresent)
    }
    terms.eligible = eligible ?? max(terms.present, onRoster)
    if terms.eligible < terms.present {
      throw Refusal("\(terms.present) are present, more than the \(terms.eligible) entitled.")
    }
  }
}
