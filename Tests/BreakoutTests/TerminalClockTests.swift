import BreakoutTestSupport
import Foundation
import Testing

/// Warnings at a terminal while somebody types, by a clock that goes sixty times as fast.
@Suite(.serialized) struct TerminalClockTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  private func start() throws -> PtyProcess {
    let program = try PtyProcess(
      builtProgram("breakout"),
      [
        "run", workshop.path + "/lario", "--clock", "2011-11-16T14:00:00+01:00", "--pace", "60",
      ],
      environment: [
        "TERM": "xterm", "LANG": "C", "INPUTRC": "/dev/null", "HOME": workshop.path,
      ]
    )
    #expect(program.expect("Type ? for what can be done now") != nil)
    #expect(program.expect("lario> ") != nil)
    return program
  }

  @Test func `a warning leaves the half-typed line as it is, cursor and all`() throws {
    let program = try start()
    program.send("ask What next? 7m\r")
    #expect(program.expect("now Q1 What next?, 7 min") != nil)
    #expect(program.expect("lario/Q1 7m> ") != nil)
    program.send("note half al\u{1B}[D")
    #expect(program.expect("5 minutes left for Q1.\r\n", within: 15) != nil)
    #expect(program.expect("lario/Q1 5m> note half al") != nil)
    program.send(" ")
    #expect(program.expect("Time is up for Q1; type +5m for more, or next.\r\n", within: 15) != nil)
    #expect(program.expect("lario/Q1 +0m> note half a l") != nil)
    program.send("\u{5}ine\r")
    #expect(program.expect("#3 C1 note: half a line") != nil)
    program.send("quit\r")
    #expect(program.wait() == 0)
    #expect(!program.seen.contains(7), "A bell rings.")
  }

  @Test func `a warning leaves a search in the history as it is`() throws {
    let program = try start()
    program.send("ask What next? 7m\r")
    #expect(program.expect("now Q1 What next?, 7 min") != nil)
    program.send("\u{12}ask")
    #expect(program.expect("reverse-i-search") != nil)
    #expect(program.expect("5 minutes left for Q1.\r\n", within: 15) != nil)
    program.send("\r")
    #expect(program.expect("Q1 asks that already") != nil)
    #expect(program.expect("m> ") != nil)
    program.send("pause 1m coffee\r")
    #expect(program.expect("lario/Q1 (pause)> ") != nil)
    program.send("cont")
    #expect(program.expect("The 1 min of the pause are over", within: 15) != nil)
    program.send("inue\r")
    #expect(program.expect("the session goes on") != nil)
    kill(program.pid, SIGKILL)
    #expect(program.wait() == -SIGKILL)
    let again = try PtyProcess(
      builtProgram("breakout"),
      ["run", workshop.path + "/lario", "--clock", "2011-11-16T15:00:00+01:00"],
      environment: ["TERM": "xterm", "LANG": "C", "HOME": workshop.path]
    )
    #expect(again.expect("of 7 min, ") != nil)
    #expect(again.expect("over.\r\n") != nil)
    #expect(again.expect("lario/Q1 +") != nil)
    again.send("quit\r")
    #expect(again.wait() == 0)
    #expect(!String(decoding: again.seen, as: UTF8.self).contains("left for Q1."))
  }

  @Test(arguments: [
    (["--pace", "60"], "--pace needs --clock START."),
    (
      ["--pace", "0", "--clock", "2011-11-16T14:00:00+01:00"],
      "--pace takes a number from 1 to 3600."
    ),
  ])
  func `a pace without a scripted clock, or out of range, is refused`(
    _ options: [String],
    _ sentence: String
  ) throws {
    let run = try workshop.breakout(arguments: ["run", "lario"] + options)
    #expect(run.code != 0)
    #expect(run.errors.contains(sentence))
  }
}
