internal import BreakoutCore
internal import BreakoutReport

/// Polls in a line, and how far the open one has come.
enum PollView {
  /// A poll in one line; of a hidden one that is open, no result.
  static func line(_ poll: Poll) -> String {
    let head = "\(poll.id), \(PromptWords.title(poll.terms))"
    switch poll.state {
    case .open:
      return translated(
        "\(head): open, \(poll.castCount) of \(poll.terms.present + poll.represented) in"
      )
    case .void: return translated("\(head): void (\(poll.voidReason ?? ""))")
    case .closed:
      guard let result = poll.result else { return head }
      return translated(
        "\(head): \(PromptWords.counts(result, poll.terms)), \(result.outcome.word)"
      )
    }
  }

  /// Who has voted in the open poll and who has not; after it, what the last one came to.
  static func progress(_ session: Session, _ strokes: BarStrokes = .blocks) -> String {
    guard let id = session.openPoll, let poll = session.poll(id) else {
      return last(session, strokes)
    }
    if poll.isHum { return hum(poll) }
    var lines = [
      translated("\(id): \(poll.castCount) of \(poll.terms.present + poll.represented) in")
    ]
    if !poll.terms.hidden {
      for ballot in poll.ballots {
        lines.append(
          translated(
            "   \(session.name(of: ballot.voter)): \(PollWords.vote(ballot.content, poll.terms))"
          )
        )
      }
      for count in poll.counts {
        let numbers = PollWords.hands(count.counts, poll.terms, separator: "|")
        lines.append(translated("   \(count.channel.word): \(numbers)"))
      }
    }
    let missing = poll.terms.voters.filter { poll.ballot(of: $0) == nil }
    if !missing.isEmpty, poll.counts.isEmpty {
      lines.append(
        translated("   Missing: ") + missing.map { session.name(of: $0) }.joined(separator: ", ")
      )
    }
    return (lines.map(visible) + TallyBars.lines(poll, strokes)).joined(separator: "\n")
  }

  /// What was heard so far; nobody votes in a hum.
  private static func hum(_ poll: Poll) -> String {
    let heard = poll.hum.map { "heard " + PollWords.heard($0) + ", not called yet" }
    return "\(poll.id) is a hum: \(heard ?? "nothing heard yet")."
  }

  private static func last(_ session: Session, _ strokes: BarStrokes) -> String {
    guard let poll = session.polls.last(where: { $0.state == .closed }) else {
      return "No poll is open."
    }
    let lines = ["No poll is open. The last was:", line(poll)]
    let details = OptionLines.details(poll).map { "   \(visible($0))" }
    return (lines.map(visible) + TallyBars.lines(poll, strokes) + details).joined(separator: "\n")
  }
}
