import BreakoutTestSupport
import Foundation
import Testing

/// Notices from a consolidation's prompt to the prompts of its rooms.
@Suite(.serialized) struct NoticesTests {
  private let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop.withRooms() }

  private func room(_ name: String, _ options: String...) throws -> PtyProcess {
    let program = try PtyProcess(
      builtProgram("breakout"),
      ["run", workshop.path + "/como/\(name)"] + options,
      environment: ["TERM": "xterm", "LANG": "C", "INPUTRC": "/dev/null", "HOME": workshop.path]
    )
    #expect(program.expect("Type ? for what can be done now") != nil)
    return program
  }

  private func seen(_ program: PtyProcess) -> String {
    String(decoding: program.seen, as: UTF8.self)
  }

  @Test func `a notice comes above the half-typed line, once, and rooms says who told it`() throws {
    let volta = try room("volta")
    volta.send("note half a l")
    let (output, code) = try workshop.consolidate("broadcast 5 minutes\nnudge volta\n")
    #expect(code == 0)
    #expect(output.contains("notice 1 to bellagio, lario and volta: 5 minutes"))
    #expect(output.contains("notice 2 to volta: the plenary asks for you"))
    #expect(volta.expect("rapporteur to all rooms: 5 minutes\r\n", within: 15) != nil)
    #expect(
      volta.expect("rapporteur to this room: the plenary asks for you\r\n", within: 15) != nil
    )
    #expect(volta.expect("note half a l", within: 15) != nil)
    volta.send("ine\r")
    #expect(volta.expect("note: half a line") != nil)
    volta.send("quit\r")
    #expect(volta.wait() == 0)
    let again = try room("volta")
    let (state, _) = try workshop.consolidate("nudge lario\nrooms\nbroadcast lunch\nrooms\n")
    #expect(
      state.contains("notice 3, the plenary asks for you: told in no room yet, not yet in lario")
    )
    #expect(again.expect("to all rooms: lunch\r\n", within: 15) != nil)
    again.send("quit\r")
    #expect(again.wait() == 0)
    #expect(!seen(again).contains("5 minutes"))
    #expect(!seen(again).contains("asks for you"))
    let (later, _) = try workshop.consolidate("rooms\n")
    #expect(
      later.contains("notice 4, lunch: told in volta, not yet in bellagio and lario")
    )
  }

  @Test func `minutes are offered, and the room's own prompt records them`() throws {
    let lario = try room("lario")
    lario.send("ask What is new? 10m\r")
    #expect(lario.expect("now Q") != nil)
    let (output, _) = try workshop.consolidate("extend all 5m\n")
    #expect(output.contains("notice 1 to bellagio, lario and volta: 5 more minutes"))
    #expect(
      lario.expect("to all rooms: 5 more minutes; type +5m to take them\r\n", within: 15) != nil
    )
    let before = workshop.text("como/lario.jsonl")
    lario.send("+5m\r")
    #expect(lario.expect("15 min, +5") != nil)
    #expect(workshop.text("como/lario.jsonl").hasPrefix(before))
    lario.send("quit\r")
    #expect(lario.wait() == 0)
  }

  @Test func `what was said before a room opened is not for it, and a torn line is passed over`()
    throws
  {
    _ = try workshop.consolidate("broadcast before\n")
    let notices = workshop.text("como/workshop.notices")
    #expect(notices.contains("\"n\":1,\"text\":\"before\"}\n"))
    try workshop.write(notices + "{\"at\":\"2011", to: "como/workshop.notices")
    let garda = try room("garda", "--clock", "2011-11-16T15:30:00+01:00")
    let later = ["consolidate", "como", "--clock", "2011-11-16T16:00:00+01:00"]
    let run = try workshop.breakout(arguments: later, typing: "broadcast after\n")
    #expect(run.output.contains("notice 2 to "))
    #expect(garda.expect("to all rooms: after\r\n", within: 15) != nil)
    garda.send("quit\r")
    #expect(garda.wait() == 0)
    #expect(!seen(garda).contains("before"))
    #expect(workshop.text("como/garda.heard") == "2\n")
  }

  @Test func `no report takes the name of the notices, and none are told to a script`() throws {
    _ = try workshop.consolidate("broadcast listen\n")
    let run = try workshop.play("note a\nreally out como/workshop.notices\n", into: "como/volta")
    #expect(!run.output.contains("listen"))
    #expect(run.output.contains("como/workshop.notices is not a report's name"))
  }

  @Test func `notices of two hands at once are all kept`() async throws {
    let path = workshop.path
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for hand in 1...4 {
        group.addTask {
          let lines = (1...5).map { "broadcast \(hand)-\($0)\n" }.joined()
          return try ProgramRun(
            builtProgram("breakout"),
            ["consolidate", "como", "--log", "como-\(hand)/consolidation.jsonl"],
            in: URL(filePath: path),
            input: lines
          ).code
        }
      }
      for try await code in group { #expect(code == 0) }
    }
    let lines = workshop.text("como/workshop.notices").split(separator: "\n")
    #expect(lines.count == 20)
    for number in 1...20 { #expect(lines[number - 1].contains("\"n\":\(number),")) }
  }
}
