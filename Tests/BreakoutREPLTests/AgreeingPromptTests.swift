import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Hums, rounds, reading back and bars at the prompt.
@Suite struct AgreeingPromptTests {
  static let hum = ["present+ Asha, Ben, Cleo", "prop Keep one register", "poll P1 hum"]
  static let rated = [
    "present+ Asha, Ben, Cleo", "prop Keep one register", "poll P1 likert5", "v asha 2",
    "v ben 3", "v cleo 5", "close poll",
  ]

  @Test func `a chair may call consensus where nobody hums against`() async throws {
    let prompt = try await Prompt(after: Self.hum + ["hum loud none"])
    #expect(await prompt.answer("call consensus").contains("T1 called consensus"))
    #expect(await prompt.session.polls[0].result?.called == true)
    #expect(await prompt.session.openPoll == nil)
  }

  @Test func `an objection without a reply keeps the chair from calling rough consensus`()
    async throws
  {
    let prompt = try await Prompt(after: Self.hum + ["hum loud faint", "object ben: too dear"])
    for line in ["call rough consensus", "call consensus", "really call rough consensus"] {
      #expect(await prompt.refusal(line)?.contains("O1 to P1 has no reply: “too dear”") == true)
    }
    #expect(await prompt.session.openPoll != nil)
    #expect(await prompt.answer("answer O1: it costs nothing").contains("O1 answered"))
    #expect(await prompt.refusal("call consensus")?.contains("so consensus is rough") == true)
    #expect(await prompt.answer("call rough consensus").contains("T1 called rough consensus"))
  }

  @Test func `loudness decides nothing`() async throws {
    let prompt = try await Prompt(after: Self.hum + ["hum none loud"])
    #expect(await prompt.answer("call rough consensus").contains("T1 called rough consensus"))
  }

  @Test func `no number is printed of a hum`() async throws {
    let prompt = try await Prompt(after: Self.hum + ["hum medium faint", "call no consensus"])
    for line in ["votes?", "show P1", "props?"] {
      let answer = await prompt.answer(line)
      #expect(!answer.contains("%") && !answer.contains(" of 3"), "\(line): \(answer)")
      #expect(!answer.contains("█"))
    }
  }

  @Test func `a called hum recounts as it was told`() async throws {
    let prompt = try await Prompt(after: Self.hum + ["hum loud faint", "call rough consensus"])
    #expect(Recount.differences(in: await prompt.session).isEmpty)
  }

  @Test func `a straw poll is called after its counts are told, and an undo takes back the call`()
    async throws
  {
    let prompt = try await Prompt(
      after: ["prop A", "poll P1 sf5 present 9", "tally 1 4 2 1 1"]
    )
    #expect(await prompt.answer("close poll").contains("Not called by the chair yet"))
    #expect(await prompt.answer("call rough consensus").contains("T1 called rough consensus"))
    #expect(Recount.differences(in: await prompt.session).isEmpty)
    #expect(await prompt.refusal("call rough consensus")?.contains("already") == true)
    #expect(await prompt.refusal("call no consensus")?.contains("Put really") == true)
    _ = await prompt.answer("undo")
    #expect(await prompt.session.polls[0].result?.ground == .call)
  }

  @Test func `a second round has the terms of the first`() async throws {
    let prompt = try await Prompt(after: Self.rated)
    let answer = await prompt.answer("round 2")
    #expect(answer.contains("poll T2 on P1, rating from 1 to 5, round 2, 3 present"))
    let polls = await prompt.session.polls
    #expect(polls[0].terms == polls[1].terms)
    #expect(polls[1].round == 2)
  }

  @Test func `the change between rounds is told`() async throws {
    let prompt = try await Prompt(after: Self.rated + ["poll P1 again"])
    for line in ["v asha 4", "v ben 4", "v cleo 5"] { _ = await prompt.answer(line) }
    let closed = await prompt.answer("close poll")
    #expect(closed.contains("the median went from 3 to 4 and the IQR from 1.5 to 0.5."))
    #expect(closed.contains("2 of 3 who voted in both changed since T1."))
    let rounds = await prompt.answer("rounds P1")
    #expect(rounds.contains("Asha: 2 to 4") && rounds.contains("Ben: 3 to 4"))
    #expect(!rounds.contains("Cleo"))
  }

  @Test func `of a hidden poll nobody is named, and of hands nobody can tell`() async throws {
    let hidden = Self.rated.map { $0 == "poll P1 likert5" ? $0 + " hidden" : $0 }
    let prompt = try await Prompt(after: hidden + ["amend P1 Keep two", "round 2", "v asha 4"])
    _ = await prompt.answer("close poll")
    let rounds = await prompt.answer("rounds")
    #expect(rounds.contains("The text was amended after T1."))
    #expect(rounds.contains("1 of 1 who voted in both changed") && !rounds.contains("Asha"))
    let hands = ["prop A", "poll P1 f5 present 3", "tally 0 0 1 1 1 0", "close poll"]
    let counted = try await Prompt(after: hands + ["round 2", "tally 0 0 0 1 1 1"])
    #expect(await counted.answer("close poll").contains("nobody can tell who changed since T1"))
  }

  @Test func `a later answer to a read-back replaces the earlier`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha, Ben, Cleo", "prop Keep one register", "readback"]
    )
    _ = await prompt.answer("change asha P1: two registers")
    _ = await prompt.answer("confirm ben")
    #expect(await prompt.refusal("signoff")?.contains("Asha asks for a change of P1") == true)
    let last = try #require(await prompt.session.readBacks.last)
    #expect(last.missing.map(\.text) == ["cleo"])
    _ = await prompt.answer("confirm asha, cleo")
    #expect(await prompt.answer("signoff").contains("signed off by 3 of 3"))
    #expect(await prompt.refusal("confirm asha")?.contains("That was signed off") == true)
  }

  @Test(arguments: [
    ("amend P1 Keep two", true), ("due N1 1 Mar 2099", true), ("fix N1 file it", true),
    ("prop Something else", true), ("decide P1 deferred", true), ("accept N1", false),
    ("note later", false),
  ])
  func `what is changed after the sign-off makes it stale`(
    _ line: String,
    _ stale: Bool
  ) async throws {
    let prompt = try await Prompt(
      after: [
        "present+ Asha", "prop Keep one", "act asha to write", "readback", "confirm all",
        "signoff",
      ]
    )
    _ = await prompt.answer(line)
    #expect(await prompt.session.signOff?.isSigned == !stale)
    #expect(await prompt.answer("gaps").contains("after the room signed off") == stale)
    _ = await prompt.answer("undo")
    #expect(await prompt.session.signOff?.isSigned == true)
  }

  @Test func `only what was read back can make a sign-off stale`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha", "prop A", "prop B", "readback P2", "confirm all", "signoff"]
    )
    _ = await prompt.answer("amend P1 C")
    #expect(await prompt.session.signOff?.isSigned == true)
    _ = await prompt.answer("amend P2 C")
    #expect(await prompt.session.signOff?.changedSince.map(\.description) == ["P2"])
  }

  @Test func `a review is due on its day, and a new decision does it`() async throws {
    let prompt = try await Prompt(
      after: [
        "prop A", "prop B", "decide P1 agreed review 1 Jan 2099",
        "decide P2 agreed review tomorrow",
      ]
    )
    let reviews = await prompt.session.reviews()
    #expect(reviews.map(\.item.description) == ["P2", "P1"])
    #expect(reviews.allSatisfy { !$0.isDue })
    let due = await prompt.session.reviews(on: reviews[0].day)
    #expect(due.map(\.isDue) == [true, false])
    _ = await prompt.answer("decide P2 agreed")
    #expect(await prompt.session.reviews().map(\.item.description) == ["P1"])
  }

  @Test func `bars are drawn once they may be seen`() async throws {
    let prompt = try await Prompt(after: ["prop A", "poll P1 f5 present 9 hidden"])
    _ = await prompt.answer("tally 0 0 0 2 4 3")
    #expect(await !prompt.answer("votes?").contains("█"))
    #expect(await !prompt.answer("close poll").contains("█"))
    let bars = await prompt.answer("votes?")
    #expect(bars.contains("   4 good ") && bars.contains(" ████ 4"))
    #expect(await prompt.answer("show P1").contains("████ 4"))
  }

  @Test(arguments: [BarStrokes.blocks, .ascii])
  func `bars of any count fit the terminal`(_ strokes: BarStrokes) async throws {
    let prompt = try await Prompt(
      after: [
        "prop A", "poll P1 g8 present 100000", "tally 1 0 36 37 99000 3 2 5", "close poll",
      ]
    )
    let lines = TallyBars.lines(await prompt.session.polls[0], strokes)
    #expect(lines.count == 8)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].hasSuffix(" \(strokes.cell) 1"))
    #expect(lines[1].hasSuffix("  0"))
    #expect(strokes == .blocks || lines.allSatisfy { $0.allSatisfy(\.isASCII) || $0.contains("…") })
  }
}
