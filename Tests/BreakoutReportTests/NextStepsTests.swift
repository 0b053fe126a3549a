@testable import BreakoutCore
import Testing

@testable import BreakoutReport

@Suite struct NextStepsTests {
  private func report(
    _ sample: SampleSession,
    _ format: String = "md",
    _ level: AttributionLevel? = nil
  ) throws -> String {
    try SampleSession.render("next-steps", format, sample.chronicle(level))
  }

  @Test func `findings are numbered`() throws {
    var sample = SampleSession.breakout()
    sample.propose("Keep it short")
    sample.poll(3, on: 4, ["4", "4", "5", "3", "4", "3"])
    let text = try report(sample)
    #expect(text.contains("\n1. **There was strong consensus"))
    #expect(text.contains("\n2. **There was strong consensus"))
  }

  @Test func `references stand in plain brackets and typed ones are escaped`() throws {
    var sample = SampleSession.breakout()
    sample.say("hugo", .announcement, "See [P9](x)")
    let text = try report(sample)
    #expect(text.contains("engagement work. [P1, T1, #"))
    #expect(text.contains("See \\[P9\\](x)"))
  }

  @Test func `an unnamed statement beside a named ballot is told to the facilitator`() throws {
    let warning =
      "D1 is unnamed, but its author's ballot on P2 in T2 carries a reason that is printed "
      + "with the name."
    let sample = SampleSession.breakout()
    #expect(NextStepsReport().report(on: try sample.chronicle()).warnings == [warning])
    #expect(NextStepsReport().report(on: try sample.chronicle(.role)).warnings.isEmpty)
  }

  @Test func `nothing follows a colon and numbered paragraphs are a list`() throws {
    var sample = SampleSession.breakout()
    sample.say("hugo", .announcement, "Two dates:")
    for (number, text) in [(1, "March"), (2, "May")] {
      var more = ContributionContinued()
      more.id = sample.session.contributions.last?.id ?? ItemID(.contribution, 0)
      more.number = number
      more.text = text
      sample.record(.contributionContinued(more))
    }
    let text = try report(sample)
    #expect(text.contains("Two dates: ["))
    #expect(text.contains("\n  1. March.\n\n  2. May.\n"))
  }

  @Test func `the lines of a verbatim text are kept in a theme`() throws {
    var sample = SampleSession.breakout()
    sample.quote("a  b\nc")
    #expect(try report(sample).contains("in these words: ["))
    #expect(try report(sample).contains("\n  ```\n  a  b\n  c\n  ```\n"))
  }

  @Test func `a point needs no label`() throws {
    let text = try report(.breakout())
    #expect(!text.contains("point:"))
    #expect(text.contains("*lesson:*"))
  }

  @Test func `the summary gives a proposal in full and says what stands against it`() throws {
    var sample = SampleSession.breakout()
    let long = "Every partner " + String(repeating: "and every partner ", count: 12) + "reports"
    sample.propose(long)
    sample.poll(3, on: 4, ["4", "4", "5", "3", "4", "3"])
    var dissent = DissentRecorded()
    dissent.id = ItemID(.dissent, 2)
    dissent.proposal = ItemID(.proposal, 4)
    dissent.author = "cleo"
    dissent.text = "Not every year"
    sample.record(.dissentRecorded(dissent))
    let text = try report(sample)
    #expect(text.contains("Views were divided on P2, “"))
    #expect(text.contains("A minority statement stands against P4, “\(long)”"))
  }

  @Test func `a base without those who abstained is named`() throws {
    var finding = Findings.Finding()
    var poll = try #require(SampleSession.breakout().session.polls.first)
    poll.terms.method = "show-of-hands"
    poll.terms.base = .valid
    poll.result?.turnout.abstain = 1
    finding.poll = poll
    finding.graded = GradedResult(grade: .quantified("most"), numbers: "5 of 6", proof: [])
    #expect(finding.numbers == "5 of 6 who voted yes or no, 1 abstained")
  }

  @Test func `only proposals that passed have people who lead`() {
    var finding = Findings.Finding()
    #expect(!finding.passed)
    finding.poll = SampleSession.breakout().session.polls.first
    #expect(finding.passed)
    finding.decision = Decision(
      proposal: ItemID(.proposal, 1),
      version: 1,
      outcome: .notAgreed,
      entry: 1
    )
    #expect(!finding.passed)
  }

  @Test(arguments: ["md", "txt", "html"])
  func `a session without people, polls and proposals has no sentences about them`(
    format: String
  ) throws {
    var sample = SampleSession()
    sample.agree("Write to the partners")
    let text = try report(sample, format)
    #expect(!text.contains("o people"))
    #expect(!text.contains("0 of"))
    #expect(!text.contains("have champions who accepted"))
    #expect(!text.contains("How to read the grading"))
    #expect(text.contains("No proposal was made."))
    #expect(!text.contains("without opposition"))
  }

  @Test func `every heading has a blank line before it`() throws {
    for sample in [SampleSession(), .breakout()] {
      let lines = try report(sample).split(separator: "\n", omittingEmptySubsequences: false)
      for place in lines.indices.dropFirst() where lines[place].hasPrefix("## ") {
        #expect(lines[place - 1].isEmpty, "\(lines[place])")
      }
    }
  }

  @Test func `options with as many points are tied`() throws {
    var sample = SampleSession.breakout()
    sample.dots([[2, 1, 0], [1, 2, 0]])
    let text = try report(sample)
    #expect(text.contains("by dot vote:** [T3,"))
    #expect(text.contains("- a (3 from two participants), tied"))
    #expect(!text.contains(", leads"))
  }
}

extension SampleSession {
  /// A dot vote over three options.
  mutating func dots(_ votes: [[Int]]) {
    var opened = PollOpened()
    opened.id = session.nextID(.poll)
    opened.terms.method = "dot-vote"
    opened.terms.options = ["a", "b", "c"].map { text in
      var option = PollOption()
      option.text = text
      return option
    }
    opened.terms.voters = session.participants.map(\.handle)
    opened.terms.settings = [PollSetting("dots", 3)]
    record(.pollOpened(opened))
    for (voter, vote) in zip(opened.terms.voters, votes) {
      var ballot = BallotCast()
      ballot.poll = opened.id
      ballot.voter = voter
      ballot.vote = .allocation(vote)
      record(.ballotCast(ballot))
    }
    guard let poll = session.poll(opened.id) else { return }
    var closed = PollClosed()
    closed.id = opened.id
    closed.result = DotVote().result(of: poll.box(openObjections: 0))
    record(.pollClosed(closed))
  }
}
