import BreakoutTestSupport
import Foundation
import Testing

/// `breakout replay` from a shell and at a terminal.
@Suite(.serialized) struct ReplayCommandTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    try workshop.play(Self.script)
  }

  private static let script = """
    present+ Asha, Ben
    ask What first? 20m
    asha: one register
    prop Share one register
    mark before-vote
    at 14:30
    poll P1 f5
    v asha 5
    v ben 4
    close poll
    decide P1 agreed
    note this was a slip
    undo
    ask What then? 10m
    """

  private func start(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> PtyProcess {
    var all = ["TERM": "xterm", "HOME": workshop.path, "LANG": "C.UTF-8"]
    all.merge(environment) { $1 }
    let log = workshop.path + "/lario.jsonl"
    return try PtyProcess(builtProgram("breakout"), ["replay", log] + arguments, environment: all)
  }

  // MARK: At a terminal

  @Test func `a session is played, paused, stepped through and left`() throws {
    let program = try start("--idle", "0.1")
    #expect(program.expect("14:00:00 #1 The breakout") != nil)
    #expect(program.expect("#3 Q1 was put and taken up") != nil)
    program.send(" ")
    #expect(program.expect("paused") != nil)
    program.send(":T1\r")
    #expect(program.expect("Poll T1 on P1 was opened") != nil)
    program.send(".")
    #expect(program.expect("T1 1 of 2 in: 5 █ 1") != nil)
    program.send(",")
    #expect(program.expect("Back to #7, ") != nil)
    program.send("/slip\r")
    #expect(program.expect("this was a slip.") != nil)
    program.send(".")
    #expect(program.expect("Undone: #12.") != nil)
    #expect(program.expect("#12 C2, summary: this was a slip.") != nil)
    program.send("q")
    #expect(program.wait() == 0)
    #expect(program.isCooked)
  }

  @Test func `it stops at the end and can be wound back`() throws {
    let program = try start("--speed", "1000", "--from", "Q2")
    #expect(program.expect("What then?") != nil)
    #expect(program.expect("This is the end of the log; q quits.") != nil)
    program.send("\u{3}")
    #expect(program.wait() == 0)
  }

  @Test func `a dumb terminal gets no escape codes and no bars`() throws {
    let program = try start("--speed", "1000", environment: ["TERM": "dumb", "NO_COLOR": "1"])
    #expect(program.expect("This is the end of the log; q quits.") != nil)
    program.send(":#8\r")
    #expect(program.expect("T1 1 of 2 in: 5: 1") != nil)
    program.send("q")
    #expect(program.wait() == 0)
    #expect(!program.seen.contains(0x1B))
    #expect(!String(decoding: program.seen, as: UTF8.self).contains("█"))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
  func `a signal ends it with the terminal as it was`(_ signal: Int32, _ code: Int32) throws {
    let program = try start("--idle", "none")
    #expect(program.expect("#1 The breakout") != nil)
    #expect(!program.echoes)
    kill(program.pid, signal)
    #expect(program.wait() == code)
    #expect(program.isCooked)
  }

  @Test func `closing the window ends it`() throws {
    let program = try start("--idle", "none")
    #expect(program.expect("#1 The breakout") != nil)
    program.hangUp()
    #expect(program.wait() == 129)
  }

  @Test func `it can be stopped and goes on in a window of any size`() throws {
    let program = try start("--idle", "none")
    #expect(program.expect("#1 The breakout") != nil)
    program.send("\u{1A}")
    #expect(program.waitForStop())
    #expect(program.isCooked)
    kill(program.pid, SIGCONT)
    #expect(program.expect("#2 of 14") != nil)
    for (rows, columns) in [(UInt16(1), UInt16(1)), (200, 500), (24, 80)] {
      program.resize(rows: rows, columns: columns)
      usleep(20_000)
    }
    program.send(":#5\r")
    #expect(program.expect("#5 P1 was proposed") != nil || program.expect("Share one") != nil)
    program.send("q")
    #expect(program.wait() == 0)
  }

  // MARK: From a shell

  @Test func `without a terminal the whole or a part of it is told`() throws {
    let whole = try workshop.breakout("replay", "lario").output.split(separator: "\n")
    #expect(whole.count == 14)
    let part = try workshop.breakout("replay", "lario", "--from", ":before-vote", "--to", "#14")
    #expect(part.output.split(separator: "\n") == Array(whole[5...]))
    let one = try workshop.breakout("replay", "lario", "--from", "#3", "--to", "#3", "--speed", "9")
    #expect(one.output.split(separator: "\n") == Array(whole[2...2]))
  }

  @Test func `a time before the session is its beginning, one after it its end`() throws {
    let whole = try workshop.breakout("replay", "lario").output
    let ends = [
      ["--from", "13:00"], ["--to", "18:00"], ["--from", "00:10", "--to", "23:50:00"],
      ["--from", "13:59:59", "--to", "14:30"],
    ]
    for moments in ends {
      let run = try workshop.breakout(arguments: ["replay", "lario"] + moments)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output == whole, "\(moments)")
    }
  }

  @Test func `in a session past midnight a time is that of the nearer day`() throws {
    let night = try TemporaryWorkshop()
    let lines = "note early\n@23:59\nnote late\n"
    _ = try night.breakout("run", "a", "--clock", "2011-11-16T23:00:00Z", typing: lines)
    _ = try night.breakout("run", "a", "--clock", "2011-11-17T00:30:00Z", typing: "note morning\n")
    let whole = try night.breakout("replay", "a").output
    #expect(whole.contains("morning"))
    #expect(try night.breakout("replay", "a", "--from", "22:00").output == whole)
    #expect(try night.breakout("replay", "a", "--to", "01:00").output == whole)
    #expect(try night.breakout("replay", "a", "--from", "00:10").output.contains("late") == false)
    let run = try night.breakout("replay", "a", "--from", "02:00")
    #expect(run.errors == "Nothing was recorded from 02:00 on; the last entry is #4 of 00:30:00.\n")
  }

  @Test func `a recording is written, of a part if asked for`() throws {
    let run = try workshop.breakout("replay", "lario", "--to", "talk.cast", "--to", "#4")
    #expect(run.code == 0)
    #expect(run.output == "" && run.errors == "")
    let lines = workshop.text("talk.cast").split(separator: "\n")
    #expect(lines[0].hasPrefix("{\"version\": 2, \"width\": 80, \"height\": 24, "))
    #expect(lines.count == 7)
    #expect(lines.contains { $0.hasSuffix("\"m\", \"Q1 What first?\"]") })
    let level = ["--attribution", "none", "--to", "quiet.cast"]
    #expect(try workshop.breakout(arguments: ["replay", "lario"] + level).code == 0)
    #expect(!workshop.text("quiet.cast").contains("Asha"))
  }

  @Test(
    arguments: [
      (
        ["--to", "a.cast", "--to", "b.cast"], 64, "--to is given at most twice: once with a moment"
      ),
      (["--to", "#3", "--to", "#4"], 64, "--to is given at most twice: once with a moment"),
      (["--at", "#3", "--from", "#2"], 64, "--at shows one moment"),
      (["--at", "#3", "--html", "a.html"], 64, "--at shows one moment"),
      (["--attribution", "none"], 64, "--attribution is for what is written"),
      (["--attribution", "all", "--to", "a.cast"], 64, "There is no attribution “all”"),
      (["--speed", "0"], 64, "“0” is no speed"), (["--idle", "-"], 64, "“-” is no length"),
      (["--from", "#9", "--to", "#4"], 64, "Nothing was recorded from #9 to #4"),
      (
        ["--from", "18:00"], 64, "Nothing was recorded from 18:00 on; the last entry is #14 of 14:"
      ),
      (["--to", "13:00"], 64, "At 13:00 the session had not begun; its first entry is of 14:00."),
      (["--from", "Q7"], 64, "Q7 is not in this session; its questions are Q1 and Q2."),
      (["--to", "soon"], 64, "“soon” is no moment"),
      (["--to", "lario.jsonl.cast"], 73, "lario.jsonl.cast is not a report's name"),
    ] as [([String], Int32, String)]
  )
  func `what does not go together is said`(
    _ arguments: [String],
    _ code: Int32,
    _ says: String
  ) throws {
    let run = try workshop.breakout(arguments: ["replay", "lario"] + arguments)
    #expect(run.code == code)
    #expect(run.errors.hasPrefix(says), "\(run.errors)")
    #expect(run.errors.hasSuffix(".\n"))
    #expect(!workshop.exists("a.cast"))
  }
}
