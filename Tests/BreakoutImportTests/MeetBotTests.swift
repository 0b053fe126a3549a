import BreakoutCore
import Testing

@testable import BreakoutImport

@Suite struct `A meeting with MeetBot` {
  private let log = """
    [09:59] <ann> early
    [10:00] <ann> #startmeeting Harbour plan
    [10:00] <collabot> Meeting started Wed Mar  4 10:00:00 2020 UTC.
    [10:01] <ben> #topic Not yet
    [10:02] <ann> #chair ben
    [10:03] <ben> #topic Cranes
    [10:04] <cleo> #info two are rusty
    [10:05] <cleo> #idea paint them
    [10:06] <cleo> #help somebody with ladders
    [10:07] <cleo> #link https://example.org/crane blue
    [10:08] <ben> #agreed paint the cranes
    [10:09] <ann> #rejected buy new ones
    [10:10] <ben> #action cleo and ann to buy paint by 2020-04-01
    [10:11] <ben> #agreed a slip
    [10:12] <ben> #undo
    [10:13] <cleo> #unchar ben
    [10:14] <cleo> #idea
    [10:15] <ann> #endmeeting
    [10:16] <ann> late
    """

  @Test func `becomes agenda, contributions, decisions and next steps`() throws {
    let meeting = try imported(log, as: MeetBotImporter())
    #expect(meeting.topics == ["Cranes"])
    #expect(
      meeting.said == [
        "cleo: two are rusty", "cleo: paint them", "cleo: somebody with ladders",
        "cleo: https://example.org/crane blue", "cleo: #unchar ben", "cleo: (no text)",
      ]
    )
    #expect(meeting.proposals == ["paint the cranes", "buy new ones"])
    let session = try session(meeting)
    #expect(session.decisions.map(\.outcome) == [.agreed, .notAgreed])
    #expect(
      session.contributions.map(\.kind) == [
        .announcement, .idea, .caveat, .example, .point, .idea,
      ]
    )
    #expect(session.frontMatter.title == "Harbour plan")
  }

  @Test func `gives an action to everybody whose nick it names`() throws {
    let step = try #require(try imported(log, as: MeetBotImporter()).nextSteps.first)
    #expect(step.owners == ["cleo", "ann"])
    #expect(step.due == CalendarDate(year: 2020, month: 4, day: 1))
    let session = try session(try imported(log, as: MeetBotImporter()))
    #expect(session.nextSteps[0].champion == .participant("cleo"))
    #expect(session.nextSteps[0].supporters == ["ann"])
  }

  @Test func `lists what a chair alone may do, and commands that are none`() throws {
    let report = try imported(log, as: MeetBotImporter()).report
    #expect(
      report.lines.map { "\($0.place.line) \($0.reason)" } == [
        "4 is a chair's command, and ben was no chair then",
        "16 is no command of MeetBot; it is kept as said",
      ]
    )
    #expect(report.emptyTexts.map(\.line) == [17])
    #expect(
      report.leftOut.map { "\($0.count) \($0.what)" } == [
        "2 lines before or after the meeting", "1 lines of or to bots",
        "1 items taken back with #undo",
      ]
    )
  }

  @Test func `counts a vote, the last one of each voter`() throws {
    let log = """
      <ann> #startmeeting Plan
      <ann> #startvote Paint the cranes? Yes, No, Abstain
      <ann> #vote yes
      <ben> #vote no
      <ben> #vote yes
      <cleo> #vote abstain
      <cleo> #vote perhaps
      <ann> #endvote
      <ann> #vote yes
      """
    let meeting = try imported(log, as: MeetBotImporter())
    #expect(meeting.votes == ["ann yes", "ben no", "ben yes", "cleo abstain"])
    #expect(
      meeting.report.lines.map(\.reason) == [
        "is none of the vote's answers", "comes while no vote is open",
      ]
    )
    let poll = try #require(try session(meeting).polls.first)
    #expect(poll.result?.support == 2)
    #expect(poll.result?.oppose == 0)
    #expect(poll.ballots.count == 3)
  }

  @Test func `counts a choice between more than two`() throws {
    let log = """
      <ann> #startmeeting Plan
      <ann> #startvote Which colour? red, green, blue
      <ann> #vote green
      <ben> #vote Green
      <cleo> #vote blue
      <ann> #endvote
      """
    let session = try session(try imported(log, as: MeetBotImporter()))
    #expect(session.questions.map(\.text) == ["Which colour?"])
    #expect(
      session.polls.first?.ballots.map(\.content) == [
        .allocation([0, 1, 0]), .allocation([0, 1, 0]), .allocation([0, 0, 1]),
      ]
    )
  }

  @Test func `says that a vote came while none was open`() throws {
    let log = "<ann> #startmeeting Plan\n<ben> #vote yes\n"
    let report = try imported(log, as: MeetBotImporter()).report
    #expect(report.lines.map(\.reason) == ["comes while no vote is open"])
  }

  @Test func `finds nothing to take back`() throws {
    let report = try imported("<ann> #startmeeting P\n<ann> #undo\n", as: MeetBotImporter()).report
    #expect(report.lines.map(\.reason) == ["finds nothing that it could take back"])
  }

  @Test func `keeps people apart whose names fold alike`() throws {
    let log = "<ann> #startmeeting P\n<ánn> hello\n"
    let meeting = try imported(log, as: MeetBotImporter())
    let transcript = Transcriber(meeting, workshop: nil, room: "r", zone: .utc) { _ in "ann" }
    #expect(transcript.peopleCount == 2)
    #expect(transcript.notes == ["ánn is kept apart from ann and is called ann-2 at the prompt."])
  }
}
