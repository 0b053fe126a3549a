import BreakoutCore
import Testing

@testable import BreakoutImport

@Suite struct `A scribed meeting` {
  private func read(_ log: String) throws -> ImportedMeeting {
    try imported(log, as: ScribeImporter())
  }

  @Test func `quotes those whom the scribe names`() throws {
    let log = """
      <sam> scribe: sam
      <sam> Ann: We need a crane
      <sam> ... a big one
      <sam> ..and soon
      <ben> I agree
      <sam> Silence in the room.
      <sam> ... for a minute
      <sam> http://example.org/crane is the plan
      <sam> <sam> my own view
      """
    #expect(
      try read(log).said == [
        "Ann: We need a crane | a big one | and soon", "ben: I agree",
        "Silence in the room. | for a minute", "http://example.org/crane is the plan",
        "sam: my own view",
      ]
    )
  }

  @Test func `has topics, actions, resolutions and issues`() throws {
    let log = """
      <sam> scribenick: sam
      <sam> Topic: Cranes
      <ben> Sub-topic : Rust
      <sam> ACTION: Ben to buy paint by 1 April 2020
      <sam> action cleo: call the harbour
      <sam> action-20: look at the documentation
      <sam> RESOLUTION: paint the cranes
      <sam> ... in red
      <sam> Issue: who pays?
      <ben> issue-1: is old
      """
    let meeting = try read(log)
    #expect(meeting.topics == ["Cranes", "Rust"])
    #expect(
      meeting.nextSteps.map(\.text) == [
        "Ben to buy paint by 1 April 2020", "cleo: call the harbour",
      ]
    )
    #expect(meeting.nextSteps.map(\.owners) == [["Ben"], ["cleo"]])
    #expect(meeting.nextSteps[0].due == CalendarDate(year: 2020, month: 4, day: 1))
    #expect(meeting.proposals == ["paint the cranes in red"])
    #expect(
      meeting.said == [
        "action-20: look at the documentation", "who pays?", "ben: issue-1: is old",
      ]
    )
    let session = try session(meeting)
    #expect(session.decisions.map(\.outcome) == [.agreed])
    #expect(session.nextSteps.map(\.champion) == [.participant("ben"), .body("cleo")])
  }

  @Test func `makes ballots of votes on a proposal`() throws {
    let log = """
      <sam> scribe: sam
      <ann> PROPOSED: paint the cranes
      <ben> +1
      <cleo> -1 too dear
      <cleo> +0.5 if in red
      <dan> 0
      <sam> lin: +1
      <ann> RESOLVED: Paint the  cranes
      <ben> +1
      """
    let meeting = try read(log)
    #expect(meeting.votes == ["ben yes", "cleo no", "cleo yes", "dan abstain", "lin yes"])
    #expect(meeting.said == ["ben: +1"])
    let session = try session(meeting)
    let result = try #require(session.polls.first?.result)
    #expect(result.support == 3)
    #expect(result.oppose == 0)
    #expect(session.polls[0].ballots.map(\.reason) == [nil, "+0.5 if in red", nil, nil])
    #expect(session.polls[0].ballots.last?.channel == .proxy)
    #expect(session.proposals.count == 1)
    #expect(session.proposals[0].state == .agreed)
  }

  @Test func `keeps a resolution apart from a proposal with another text`() throws {
    let log = """
      <sam> scribe: sam
      <ann> PROPOSAL: paint the cranes
      <ben> +1
      <ann> RESOLVED: wait until the spring before anything is done
      """
    let session = try session(try read(log))
    #expect(session.proposals.map(\.state) == [.open, .agreed])
    #expect(session.polls.first?.proposals == [ItemID(.proposal, 1)])
  }

  @Test func `takes the wording of a resolution that repairs a slip`() throws {
    let log = """
      <sam> scribe: sam
      <ann> PROPOSAL: paint the cranse in the harbour red
      <ben> +1
      <ann> RESOLVED: paint the cranes in the harbour red
      """
    let session = try session(try read(log))
    #expect(session.proposals.map(\.text) == ["paint the cranes in the harbour red"])
    #expect(session.proposals[0].versions.count == 2)
    #expect(session.proposals[0].state == .agreed)
  }

  @Test func `knows who is there, who is not, and who does what`() throws {
    let log = """
      <ann> Meeting: Harbour group
      <ann> Date: 4 March 2020
      <ann> Chair: ann, Ben
      <ben> present+
      <ann> present+ Cleo, Dan
      <ann> present- Dan
      <ann> Regrets: Eve, Finn
      <ann> regrets- Finn
      <gil> scribe+
      <gil> Cleo: hello
      """
    let meeting = try read(log)
    let session = try session(meeting)
    #expect(session.present.map(\.person.name) == ["Ben", "Cleo"])
    #expect(session.participants.filter(\.isExcused).map(\.person.name) == ["Eve"])
    #expect(session.participants.filter { $0.person.role == "chair" }.count == 2)
    #expect(session.participants.first { $0.person.role == "scribe" }?.person.name == "gil")
    #expect(session.frontMatter.title == "Harbour group")
    #expect(session.frontMatter[.dates] == ["2020-03-04"])
  }

  @Test func `marks those present who type, where nobody says who is`() throws {
    #expect(try read("<ann> Topic: A\n<ben> hello\n<ann> Cleo: hi\n").present == ["ben", "ann"])
  }

  @Test func `takes whoever types most for the scribe, and says so`() throws {
    let meeting = try read("<ann> Topic: A\n<ann> Ben: hi\n<ben> hello\n")
    #expect(meeting.said == ["Ben: hi", "Ben: hello"])
    #expect(
      meeting.report.notes == [
        "Nobody is named as the scribe; ann, who typed most, was taken for it."
      ]
    )
  }

  @Test(arguments: [
    "q+", "queue - ben", "ack ben", "q?", "+q me", "vq?", "agenda+ cranes", "take up agendum 1",
    "RRSAgent, make minutes", "Zakim, who is here?", "clear the agenda", "close this agendum",
  ])
  func `leaves out the queue, the agenda of a bot, and bots`(_ line: String) throws {
    let meeting = try read("<ann> Topic: A\n<ben> \(line)\n")
    #expect(meeting.said.isEmpty)
    #expect(meeting.report.leftOut.map(\.count) == [1])
  }

  @Test(arguments: ["+queuing is good", "?quoi", "QQ is a band", "agendas matter", "I acknowledge"])
  func `keeps what only looks like that`(_ line: String) throws {
    #expect(try read("<ann> Topic: A\n<ben> \(line)\n").said == ["ben: \(line)"])
  }

  @Test func `is corrected as people asked`() throws {
    let log = """
      <sam> scribe: sam
      <sam> Ann: a bad idae
      <sam> s/idae/idea/
      <ben> more idae and idae
      <ben> s|idae|ideas|g
      <ben> s/nothing like it/x/
      <ben> i/Ann: a bad/Topic: Ideas
      """
    let meeting = try read(log)
    #expect(meeting.topics == ["Ideas"])
    #expect(
      meeting.said == [
        "Ann: a bad idea", "ben: more ideas and idae", "ben: s/nothing like it/x/",
      ]
    )
    #expect(
      meeting.report.lines.map(\.reason) == [
        "corrects nothing that was found; it is kept as said"
      ]
    )
    #expect(meeting.report.leftOut.first?.count == 3)
  }

  @Test func `keeps blocks as they were typed, and nothing off the record`() throws {
    let log = """
      <sam> scribe: sam
      <sam> ```
      <sam>   one
      <sam>     two
      <sam> ```
      <ben> [off] between us
      """
    let meeting = try read(log)
    #expect(meeting.said == ["```  one\n    two"])
    #expect(meeting.report.leftOut == [.init(what: "remarks off the record", count: 1)])
  }

  @Test func `says that a block is never closed`() throws {
    let meeting = try read("<sam> scribe: sam\n<sam> Topic: A\n<sam> ```\n<sam> one\n")
    #expect(
      meeting.report.notes == [
        "A block of sam that begins at notes.txt:3 is never closed."
      ]
    )
    #expect(meeting.said == ["```one"])
  }

  @Test func `follows what Zakim says about topics and people`() throws {
    let log = """
      <ann> scribe: ann
      <Zakim> agendum 1 -- Cranes -- taken up [from ann]
      <Zakim> As of this point the attendees have been ann, Ben
      <Zakim> ok, ann
      """
    let meeting = try read(log)
    #expect(meeting.topics == ["Cranes"])
    #expect(meeting.present == ["ann", "Ben"])
  }

  @Test func `says that somebody sent regrets and came`() throws {
    let log = "<ann> scribe: ann\n<ann> present+ Ben\n<ann> regrets: Ben\n"
    let transcript = Transcriber(try read(log), workshop: nil, room: "r", zone: .utc) {
      Handle($0.lowercased())
    }
    #expect(
      transcript.notes == ["Ben is among the regrets and is present; the regrets are left out."]
    )
  }

  @Test func `may be copied from a client that puts no brackets around nicks`() throws {
    let log = "dbo: scribenick: dbo\r\ndbo: Mike: it works\r\ndbo: ... well\r\neric: I agree\r\n"
    #expect(try read(log).said == ["Mike: it works | well", "eric: I agree"])
  }

  @Test func `may be written in an editor`() throws {
    let log =
      "Topic: Cranes\nAnn: rusty\n... all of them\nRESOLVED: paint them\nACTION: Ben to do it\n"
    let meeting = try read(log)
    #expect(meeting.said == ["Ann: rusty | all of them"])
    #expect(meeting.proposals == ["paint them"])
  }
}
