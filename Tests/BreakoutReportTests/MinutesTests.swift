import BreakoutCore
import BreakoutReport
import Foundation
import Testing

@Suite struct MinutesTests {
  private func minutes(
    _ sample: SampleSession,
    _ format: String = "md",
    _ level: AttributionLevel? = nil
  ) throws -> String {
    try SampleSession.render("minutes", format, sample.chronicle(level))
  }

  @Test func `what follows an agenda item belongs to it`() throws {
    var sample = SampleSession.breakout()
    sample.takeUp(2, "Owners")
    sample.agree("Write to the partners")
    let text = try minutes(sample)
    let parts = text.components(separatedBy: "\n## ")
    let owners = try #require(parts.first { $0.hasPrefix("Owners") })
    #expect(owners.contains("Write to the partners"))
    #expect(!owners.contains("Nothing was recorded"))
    #expect(!owners.contains("### Q1"))
  }

  @Test func `what came before the agenda has a heading of its own`() throws {
    var sample = SampleSession()
    sample.propose("Begin at once")
    sample.takeUp(1, "Registers")
    let text = try minutes(sample)
    let before = try #require(text.range(of: "## Before the agenda"))
    let item = try #require(text.range(of: "## Registers"))
    #expect(before.lowerBound < item.lowerBound)
  }

  @Test func `people of one role are told apart`() throws {
    var sample = SampleSession.breakout()
    sample.say("dan", .point, "First.")
    sample.say("ema", .point, "Second.")
    let text = try minutes(sample, "md", .role)
    let lines = text.split(separator: "\n").map(String.init)
    let second = try #require(lines.firstIndex(of: "Second."))
    #expect(lines[second - 1] == "**a professor**")
  }

  @Test(arguments: ["md", "txt"])
  func `where nobody is named each contribution has a bullet`(format: String) throws {
    var sample = SampleSession.breakout()
    sample.say("dan", .point, "First.")
    sample.say("ema", .point, "Second.")
    let text = try minutes(sample, format, AttributionLevel.none)
    #expect(text.contains("\n- First.\n"))
    #expect(text.contains("\n- Second.\n"))
  }

  @Test func `objections are in the minutes with reply and remark`() throws {
    var sample = SampleSession.breakout()
    sample.objectAndSettle()
    for kind in ["minutes", "next-steps"] {
      for format in ["md", "html", "txt"] {
        let text = try SampleSession.render(kind, format, sample.chronicle())
          .replacing("\n", with: " ").replacing("  ", with: " ")
        #expect(text.contains("Too much work"), "\(kind).\(format)")
        #expect(text.contains("It is one page"), "\(kind).\(format)")
        #expect(text.contains("One page will do"), "\(kind).\(format)")
      }
    }
  }

  @Test func `every version of a proposal is in the minutes`() throws {
    var sample = SampleSession.breakout()
    var amended = ProposalAmended()
    amended.id = ItemID(.proposal, 3)
    amended.text = "Something that is put to a vote"
    sample.record(.proposalAmended(amended))
    let entry = sample.entries.count
    let text = try minutes(sample)
    #expect(text.contains("Something that is never put to a vote."))
    #expect(
      text.contains("**Amendment P3:** version 2: Something that is put to a vote. [#\(entry)]")
    )
  }

  @Test func `the minutes say why a poll was void`() throws {
    var sample = SampleSession.breakout()
    var opened = PollOpened()
    opened.id = ItemID(.poll, 3)
    opened.terms.method = "fist-to-five"
    sample.record(.pollOpened(opened))
    var voided = PollVoided()
    voided.id = opened.id
    voided.reason = "the wrong text was shown"
    sample.record(.pollVoided(voided))
    #expect(try minutes(sample).contains("declared void: the wrong text was shown."))
  }

  @Test func `who parked something is named`() throws {
    #expect(try minutes(.breakout()).contains("Ema Šimić (Lake Academy): The cost of metrics."))
  }

  @Test func `verbatim text keeps its lines and spaces`() throws {
    var sample = SampleSession.breakout()
    sample.quote("who | what\n  ``` where\\")
    #expect(try minutes(sample).contains("````\nwho | what\n  ``` where\\\n````\n"))
    #expect(try minutes(sample, "txt").contains("    who | what\n      ``` where\\\n"))
    #expect(try minutes(sample, "html").contains(">who | what&#10;  &#96;&#96;&#96; where\\</pre>"))
  }

  @Test func `brackets stay in place after a name in another direction`() throws {
    var sample = SampleSession.breakout()
    sample.say("cleo", .point, "שלום")
    let text = try minutes(sample, "html")
    #expect(text.contains("<p dir=\"auto\">שלום</p>"))
    #expect(text.contains("<bdi>Cleo Martín</bdi>"))
  }

  @Test func `the record has a column for names only where there are any`() throws {
    let sample = SampleSession.breakout()
    let named = try SampleSession.render("record", "md", sample.chronicle())
    #expect(named.contains("| Entry | Time | By | What |\n| ---: | --- | --- | --- |\n"))
    let unnamed = try SampleSession.render("record", "md", sample.chronicle(.role))
    #expect(unnamed.contains("| Entry | Time | What |\n| ---: | --- | --- |\n"))
  }

  @Test func `unnamed ballots are counted together in the record`() throws {
    let sample = SampleSession.breakout()
    let unnamed = try SampleSession.render("record", "txt", sample.chronicle(.role))
    #expect(unnamed.contains("6 ballots came in on T1 by hands."))
    #expect(!unnamed.contains("A ballot came in"))
    let first = try #require(
      sample.entries.first {
        if case .ballotCast = $0.event { true } else { false }
      }
    ).number
    #expect(unnamed.contains("- #\(first)–#\(first + 5) "))
    let named = try SampleSession.render("record", "txt", sample.chronicle())
    #expect(named.contains("Ben Okri votes 4 on T1"))
  }
}

extension SampleSession {
  mutating func takeUp(_ number: Int, _ text: String) {
    var item = AgendaItemAdded()
    item.id = ItemID(.agendaItem, number)
    item.text = text
    record(.agendaItemAdded(item))
    var taken = AgendaItemTaken()
    taken.id = item.id
    record(.agendaItemTaken(taken))
  }

  mutating func agree(_ text: String) {
    var step = NextStepAgreed()
    step.id = session.nextID(.nextStep)
    step.text = text
    record(.nextStepAgreed(step))
  }

  /// An objection to the first proposal that is answered and withdrawn.
  mutating func objectAndSettle() {
    var raised = ObjectionRaised()
    raised.id = session.nextID(.objection)
    raised.proposal = ItemID(.proposal, 1)
    raised.objector = "hugo"
    raised.text = "Too much work"
    record(.objectionRaised(raised))
    for (state, words) in [
      (ObjectionState.answered, "It is one page"), (.withdrawn, "One page will do"),
    ] {
      var handled = ObjectionHandled()
      handled.id = raised.id
      handled.state = state
      handled.reply = words
      record(.objectionHandled(handled))
    }
  }

  mutating func quote(_ text: String) {
    var said = ContributionRecorded()
    said.id = session.nextID(.contribution)
    said.speaker = "cleo"
    said.text = text
    said.verbatim = true
    record(.contributionRecorded(said))
    var linked = ThemeLinked()
    linked.id = ItemID(.theme, 1)
    linked.items = [said.id]
    record(.themeLinked(linked))
  }
}
