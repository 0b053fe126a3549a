import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Testing

/// What is said where rooms differ, and what travels with a sentence.
@Suite struct EarnedWordsDifferencesTests {
  private func lario() throws -> SampleRoom {
    var lario = try SampleRoom("lario")
    try lario.gather((1...9).map { "Lia Number\($0)" })
    try lario.propose("Keep one register.")
    try lario.cast("P1", ["3", "3", "4", "4", "4", "4", "5", "5", "5"])
    return lario
  }

  private func said(
    _ ladder: String = "parties",
    _ linked: [String] = ["lario.P1", "volta.P1"],
    _ change: (inout SampleRoom) throws -> Void
  ) throws -> SaidFinding {
    var volta = try SampleRoom("volta")
    try volta.gather((1...8).map { "Vito Number\($0)" })
    try volta.propose("Keep one register.")
    try change(&volta)
    let rooms = [try lario(), volta]
    let como = try SampleRoom.consolidation(rooms, [linked])
    let words = try Sample.words(como, rooms, ladder)
    return words.say(try #require(como.session.consolidation.findings.first))
  }

  @Test func `rooms that asked different things are told one by one`() throws {
    let said = try said { try $0.count("P1", [6, 2], "show-of-hands", present: 8) }
    #expect(
      said.sentence
        == "There is no common count on “Keep one register”: in lario strong consensus (9 of 9); in "
        + "volta most participants (6 of 8). [F1: lario.P1 volta.P1]"
    )
    #expect(
      said.further == [
        "Lario voted by fist to five, volta by show of hands; their counts are not added up."
      ]
    )
  }

  @Test func `why each room has no count`() throws {
    #expect(try said { _ in }.further == ["volta.P1 was not put to a poll."])
    #expect(
      try said { try $0.open("P1") }.further == ["The poll volta.T1 is still open."]
    )
    let void = try said {
      try $0.cast("P1", ["4", "4"])
      try $0.perform(VoidPoll(ItemID(.poll, 1), because: "wrong text"))
    }
    #expect(void.further == ["The poll volta.T1 is void (wrong text); its count is not used."])
    let older = try said {
      try $0.cast("P1", ["4", "4", "4", "4", "4", "4", "4", "4"])
      try $0.perform(AmendProposal(ItemID(.proposal, 1), to: "Keep one short register"))
    }
    #expect(
      older.further == [
        "The poll volta.T1 was on version 1 of volta.P1, and version 2 stands; its count is not used."
      ]
    )
    let empty = try said {
      try $0.open("P1")
      try $0.perform(ClosePoll())
    }
    #expect(empty.further == ["Nobody voted in the poll volta.T1."])
    #expect(
      try said("parties", ["lario.P1"]) { _ in }.further == ["Nothing of volta is linked."]
    )
    let spoken = try said("parties", ["lario.P1", "volta.C1"]) {
      try $0.perform(RecordContribution(.own("It helps")))
    }
    #expect(spoken.further == ["Volta spoke of it and proposed nothing."])
  }

  @Test func `a proposal among options has no count of its own`() throws {
    let said = try said {
      try $0.propose("Keep two registers")
      var terms = PollTerms()
      terms.method = DotVote().name
      terms.settings = [PollSetting("dots", 2)]
      let options = [1, 2].map { OpenPoll.Option.proposal(ItemID(.proposal, $0)) }
      try $0.perform(OpenPoll(options, terms, headCount: nil, eligible: nil))
      let voter = SampleRoom.typed("Vito Number1")
      let ballot = CastBallot(by: voter, ["1", "1"], channel: .slips, holder: nil, reason: nil)
      try $0.perform(ballot)
      try $0.perform(ClosePoll())
    }
    #expect(
      said.further == [
        "In the poll volta.T1 volta.P1 was one of several options, which is no count for or against "
          + "it."
      ]
    )
  }

  @Test func `an uncounted and an inconclusive room are named`() throws {
    let seen = try said {
      try $0.open("P1", "show-of-hands")
      try $0.perform(SeeMajority())
      try $0.perform(ClosePoll())
    }
    #expect(
      seen.sentence
        == "In Lario all participants (9 of 9) supported “Keep one register”. [F1: lario.P1 volta.P1]"
    )
    #expect(seen.further == ["In volta a majority was seen and not counted."])
    let few = try said { try $0.cast("P1", ["4", "4", "4"]) }
    #expect(
      few.further == [
        "By its own rule the count in volta was inconclusive (silence); its ballots are in the counts."
      ]
    )
    let alone = try said("parties", ["volta.P1"]) {
      try $0.open("P1", "show-of-hands")
      try $0.perform(SeeMajority())
      try $0.perform(ClosePoll())
    }
    #expect(
      alone.sentence == "A majority, not counted, supported “Keep one register”. [F1: volta.P1]"
    )
    let single = try said("parties", ["volta.P1"]) { try $0.cast("P1", ["4", "4", "4"]) }
    #expect(
      single.sentence
        == "The count on “Keep one register” was inconclusive, for this reason: silence; 3 of 8 were "
        + "in favour. [F1: volta.P1]"
    )
  }

  @Test func `small secret counts are kept back in words too`() throws {
    let said = try said {
      try $0.count("P1", [0, 0, 0, 1, 1, 0], present: 8) { $0.secret = true }
    }
    #expect(!said.lines.joined().contains(" of 8"))
    #expect(
      said.further.contains(
        "The counts of lario and volta are kept back, so that nothing is told of fewer than 3 people."
      )
    )
  }

  @Test func `a room that agreed without a count`() throws {
    let said = try said("parties", ["volta.P1"]) {
      try $0.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
    }
    #expect(
      said.sentence == "“Keep one register” was agreed in volta without a count. [F1: volta.P1]"
    )
    let nothing = try self.said("parties", ["volta.P1"]) { _ in }
    #expect(nothing.sentence == "“Keep one register” was not put to a count. [F1: volta.P1]")
  }

  @Test func `a second ladder says verdicts, and a room's own ladder is named`() throws {
    let said = try said("delphi") {
      try $0.cast("P1", Array(repeating: "4", count: 8))
      try $0.perform(ChooseLadder("delphi"))
    }
    #expect(
      said.sentence == "“Unanimous” (17 of 17) on “Keep one register”. [F1: lario.P1 volta.P1]"
    )
    #expect(
      said.further == [
        "Lario words its own report by the ladder parties; the words here are those of delphi 1."
      ]
    )
  }

  @Test func `dissent and objections travel, and leaving one out is printed`() throws {
    var rooms = [try lario()]
    let lia = SampleRoom.typed("Lia Number1")
    let statement = RecordDissent(by: lia, on: ItemID(.proposal, 1), unnamed: false, "Not for us")
    try rooms[0].perform(statement)
    try rooms[0].perform(RaiseObjection(by: lia, to: ItemID(.proposal, 1), "It costs too much"))
    var como = try SampleRoom.consolidation(rooms, [["lario.P1"]])
    let first = try #require(como.session.consolidation.findings.first)
    #expect(
      try Sample.words(como, rooms).say(first).lines == [
        "All participants (9 of 9) supported “Keep one register”. [F1: lario.P1]",
        "Minority statement lario.D1 (Lia Number1 (L-Institute)): Not for us.",
        "Open objection lario.O1 (Lia Number1 (L-Institute)): It costs too much.",
      ]
    )
    try como.perform(
      LeaveOutDissent(
        RoomItem("lario", ItemID(.dissent, 1)),
        from: ItemID(.finding, 1),
        because: "Said twice"
      )
    )
    let finding = try #require(como.session.consolidation.findings.first)
    let said = try Sample.words(como, rooms).say(finding)
    #expect(
      said.lines.contains(
        "Left out: minority statement lario.D1, for this reason: Said twice. (#4)"
      )
    )
    #expect(said.sentence.hasPrefix("All participants (9 of 9)"))
  }

  @Test func `why a word is not carried, and what it would need`() throws {
    let words = try Sample.words(SampleWorkshop.consolidation(), SampleWorkshop.rooms())
    let second = try #require(words.chronicle.session.consolidation.finding(ItemID(.finding, 2)))
    #expect(
      try words.why(second, "strong consensus").prefix(2) == [
        "F2 does not carry “strong consensus”, but “most participants” (23 of 27), by the ladder "
          + "parties 1.",
        "“strong consensus” is out of reach: lario, volta and bellagio did not take it up; strong "
          + "consensus needs at least 90% overall, at least 75% in every room, no dissent (parties "
          + "1).",
      ]
    )
    #expect(
      try words.why(second, "almost all")[1]
        == "“almost all” is above 90% and below 100% (parties 1): 25 to 26 of 27."
    )
    #expect(
      try words.why(second, "Most participants")[0].hasPrefix("F2 carries “most participants”")
    )
    #expect(try words.why(second, "divided")[1] == "Nothing divides the views by parties 1.")
    #expect(try words.why(second, "a few")[0].hasPrefix("F2 does not carry “a few”"))
    let refusal = #expect(throws: Refusal.self) { try words.why(second, "nearly") }
    #expect(
      refusal?.reason
        == "“nearly” is no word of the ladder parties 1; its words are “a few”, “some”, “many”, "
        + "“most”, “almost all”, “all”, “strong consensus”, “consensus”, “consensus with "
        + "reservations” and “divided”."
    )
  }
}
