import BreakoutTestSupport
import Foundation
import Testing

/// A facilitator at a terminal, from the first name to the end.
@Suite(.serialized) struct TerminalSessionTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  private func start(_ extra: [String: String] = [:]) throws -> PtyProcess {
    var environment = ["TERM": "xterm", "LANG": "C", "INPUTRC": "/dev/null", "HOME": workshop.path]
    environment.merge(extra) { $1 }
    return try PtyProcess(
      builtProgram("breakout"),
      ["run", workshop.path + "/lario"],
      environment: environment
    )
  }

  /// Types a line and waits for a part of its answer and the next prompt.
  private func type(_ line: String, _ answer: String, at program: PtyProcess) {
    program.send(line + "\r")
    #expect(program.expect(answer) != nil, "\(line)")
    #expect(program.expect("> ") != nil, "\(line)")
  }

  @Test func `a session with slips, a killed program and an ending`() throws {
    let program = try start()
    #expect(program.expect("#1 session open") != nil)
    #expect(program.expect("Type ? for what can be done now") != nil)
    #expect(program.expect("lario> ") != nil)
    type("present+ Asha Rao, Bruno Dupré", "#2 2 present", at: program)
    type("porp Share it", "There is no command “porp”; nothing was recorded.", at: program)
    type("prop Share one register", "#3 P1 Share one register", at: program)
    program.send("poll P1 f5\r")
    #expect(program.expect("#4 poll T1 on P1, fist to five, 2 present") != nil)
    #expect(program.expect("lario/T1> ") != nil)
    type("v asha 3", "#5 Asha Rao: 3 (1 of 2 in)", at: program)
    type("v asha 9", "“9” is no vote here", at: program)
    type("v asha 5", "#6 Asha Rao: 5 (1 of 2 in)", at: program)
    program.send("really close po")
    #expect(program.expect("really close po") != nil)
    program.send("\u{3}")
    #expect(program.expect("lario/T1> ") != nil)
    program.send("v dupre\t")
    #expect(program.expect("Bruno") != nil)
    program.send(" 4\r")
    #expect(program.expect("#7 Bruno Dupré: 4 (2 of 2 in)") != nil)
    kill(program.pid, SIGKILL)
    #expect(program.wait() == -SIGKILL)
    try goOn()
  }

  private func goOn() throws {
    let program = try start()
    #expect(program.expect("entries,") != nil)
    #expect(program.expect("lario/T1> ") != nil)
    type("close poll", "#8 T1 closed: 0|0|0|0|1|1 of 2 present", at: program)
    type("decide P1 agreed", "#9 P1 agreed", at: program)
    type("act bruno dupre to write it by 15 Jan 2012", "by 15 January 2012", at: program)
    type("end", "#11 session ended", at: program)
    program.send("\u{4}")
    #expect(program.wait() == 0)
    let whole = try workshop.breakout("verify", "lario")
    #expect(whole.output.contains("11 entries, chain whole"))
    #expect(whole.output.contains("1 poll recounted: equal"))
    #expect(workshop.text("lario.next-steps.md").contains("Share one register"))
  }

  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func `a signal ends the program with a whole log`(_ signal: Int32, _ code: Int32) throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    type("note a", "#2 C1 note: a", at: program)
    program.send("note half a l")
    #expect(program.expect("half a l") != nil)
    kill(program.pid, signal)
    #expect(program.wait() == code)
    #expect(try workshop.breakout("verify", "lario").output.contains("2 entries, chain whole"))
  }

  @Test func `closing the window ends the program with a whole log`() throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    type("note a", "#2 C1 note: a", at: program)
    program.hangUp()
    #expect(program.wait() == 129)
    #expect(try workshop.breakout("verify", "lario").output.contains("2 entries, chain whole"))
  }

  @Test func `a window of any size does no harm`() throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    for (rows, columns) in [(UInt16(1), UInt16(1)), (200, 500), (2, 7), (24, 80)] {
      program.resize(rows: rows, columns: columns)
      usleep(20_000)
    }
    type("note a", "#2 C1 note: a", at: program)
    program.send("?\r")
    #expect(program.expect("What can be done now:") != nil)
    program.send("\u{4}")
    #expect(program.wait() == 0)
  }

  @Test func `a paste of 10 MB is refused and the session goes on`() throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    let line = Array("note and so on and so on\n".utf8)
    var paste = Array("\u{1B}[200~".utf8)
    for _ in 0..<400_000 { paste += line }
    program.send(paste + Array("\u{1B}[201~\r".utf8))
    #expect(program.expect("at most 262144 are read", within: 30) != nil)
    type("note a", "#2 C1 note: a", at: program)
    program.send("quit\r")
    #expect(program.wait() == 0)
    #expect(try workshop.breakout("verify", "lario").output.contains("2 entries"))
  }

  @Test func `several pasted lines are one text`() throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    type("present+ Asha", "#2 1 present", at: program)
    program.send("asha: \u{1B}[200~one\nend\nprop A\u{1B}[201~\r")
    #expect(program.expect("#3 C1 Asha (3 lines): one") != nil)
    program.send("\u{1B}[200~end\nquit\n\u{1B}[201~\r")
    #expect(program.expect("were pasted at once and nothing was recorded") != nil)
    program.send("\u{15}quit\r")
    #expect(program.wait() == 0)
    #expect(try workshop.breakout("verify", "lario").output.contains("3 entries"))
  }

  @Test func `a dumb terminal gets no escape codes`() throws {
    let program = try start(["TERM": "dumb", "NO_COLOR": "1"])
    #expect(program.expect("lario> ") != nil)
    type("note a", "#2 C1 note: a", at: program)
    program.send("quit\r")
    #expect(program.wait() == 0)
    #expect(!program.seen.contains(0x1B))
  }

  @Test func `a verbatim block given up by Ctrl-C or Ctrl-D records nothing`() throws {
    let program = try start()
    #expect(program.expect("lario> ") != nil)
    program.send("```\r")
    #expect(program.expect("``` ") != nil)
    program.send("secret\r\u{3}")
    #expect(program.expect("The verbatim block was given up; nothing was recorded.") != nil)
    #expect(program.expect("lario> ") != nil)
    program.send("```\rmore\r\u{4}")
    #expect(program.expect("given up; nothing was recorded.") != nil)
    #expect(program.wait() == 0)
    #expect(try workshop.breakout("verify", "lario").output.contains("1 entry,"))
  }
}
