internal import BreakoutCore

extension Transcriber {
  /// Adds the intents for opening, filling or closing a poll.
  mutating func vote(_ act: ImportedAct) {
    switch act {
    case .pollOpened(let number, let voters):
      guard let id = proposals[number] else { return }
      arrive(voters)
      record(OpenPoll([.proposal(id)], Self.showOfHands, headCount: nil, eligible: nil))
    case .choiceOpened(let options, let voters):
      arrive(voters)
      var terms = PollTerms()
      terms.method = "dot-vote"
      terms.settings = [PollSetting("dots", 1)]
      record(OpenPoll(options.map { .text($0) }, terms, headCount: nil, eligible: nil))
    case .vote(let vote): cast(vote)
    case .votes(let votes): enter(votes)
    case .pollClosed: record(ClosePoll())
    default: break
    }
  }

  private static var showOfHands: PollTerms {
    var terms = PollTerms()
    terms.method = "show-of-hands"
    terms.base = .valid
    return terms
  }

  private mutating func cast(_ vote: ImportedVote) {
    // Whoever typed it holds a proxy if they are there themselves.
    let holder = vote.holder.map { book.name($0) }.flatMap {
      present.contains($0.handle) ? $0 : nil
    }
    record(
      CastBallot(
        by: book.name(vote.voter),
        vote.words,
        channel: vote.holder == nil ? .hands : .proxy,
        holder: holder,
        reason: vote.reason
      )
    )
  }

  /// A line of a log may have a megabyte, which is more than this many ballots need.
  private static let ballotsInOneEntry = 25_000

  private mutating func enter(_ votes: ImportedVotes) {
    guard let id = proposals[votes.proposal] else { return }
    record(
      OpenPoll([.proposal(id)], Self.showOfHands, headCount: votes.electorate, eligible: nil)
    )
    var groups: [BallotsEntered.Group] = []
    var room = Self.ballotsInOneEntry
    for answer in votes.voters {
      var rest = answer.people[...]
      while !rest.isEmpty {
        let part = rest.prefix(room)
        var group = BallotsEntered.Group()
        group.answer = answer.label
        group.voters = part.map { book.people[Int($0)].handle }
        groups.append(group)
        rest = rest.dropFirst(part.count)
        room -= part.count
        guard room == 0 else { continue }
        record(EnterBallots(groups, channel: .phones))
        groups = []
        room = Self.ballotsInOneEntry
      }
    }
    if !groups.isEmpty { record(EnterBallots(groups, channel: .phones)) }
    record(ClosePoll())
  }
}
