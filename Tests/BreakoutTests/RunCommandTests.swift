import BreakoutTestSupport
import Foundation
import Testing

/// `breakout run` fed from a file, as a script or a pipe would.
@Suite struct RunCommandTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  @Test func `a session is begun, left and taken up again`() throws {
    let first = try workshop.breakout("run", "como/lario", typing: "note a\nprop B\n")
    #expect(first.code == 0)
    #expect(first.errors == "")
    #expect(first.output.contains("#1 session open"))
    #expect(first.output.contains("#2 C1 note: a\n#3 P1 B\n"))
    #expect(first.output.contains("The session goes on with: breakout run como/lario.jsonl"))
    let second = try workshop.breakout("run", "como/lario.jsonl", typing: "end\n")
    #expect(second.output.contains("3 entries, head"))
    #expect(second.output.contains("#4 session ended"))
    #expect(workshop.exists("como/lario.next-steps.md"))
    let third = try workshop.breakout("run", "como/lario", typing: "resume\nnote c\n")
    #expect(third.output.contains("The session has ended. Type resume to go on."))
    #expect(third.output.contains("#5 session resumed"))
    #expect(third.output.contains("#6 C2 note: c"))
  }

  @Test func `a script stops at the first line that fails and names it`() throws {
    let run = try workshop.breakout("run", "lario", typing: "note a\n\nxyzzy\nnote b\n")
    #expect(run.code == 1)
    #expect(run.errors == "Stopped at line 3; the lines before it are recorded.\n")
    #expect(run.output.contains("There is no command “xyzzy”"))
    #expect(!run.output.contains("note: b"))
    #expect(try workshop.breakout("log", "lario").output.split(separator: "\n").count == 2)
  }

  @Test func `a script goes on after a failure if it is told to, and echoes its lines`() throws {
    let run = try workshop.breakout(
      "run",
      "lario",
      "--keep-going",
      "--echo",
      typing: "note a\nxyzzy\nnote b"
    )
    #expect(run.code == 0)
    #expect(run.output.contains("> note a\n#2 C1 note: a\n> xyzzy\nThere is no command"))
    #expect(run.output.contains("> note b\n#3 C2 note: b\n"))
  }

  @Test func `a byte order mark and Windows line ends do not matter`() throws {
    let run = try workshop.breakout("run", "lario", typing: "\u{FEFF}note a\r\nnote b\r\n")
    #expect(run.code == 0)
    #expect(run.output.contains("#2 C1 note: a\n#3 C2 note: b\n"))
  }

  @Test func `a line that is no text is refused`() throws {
    let bytes = Array("note a\n".utf8) + [0x6E, 0xFF, 0xFE, 0x0A] + Array("note b\n".utf8)
    let run = try workshop.breakout("run", "lario", "--keep-going", bytes: bytes)
    #expect(run.output.contains("This line is not valid UTF-8 text"))
    #expect(run.output.contains("#3 C2 note: b"))
    #expect(try workshop.breakout("run", "other", bytes: bytes).code == 1)
  }

  @Test func `a line of 10 MB is refused and the next one is taken`() throws {
    let bytes = [UInt8](repeating: 0x78, count: 10_000_000) + Array("\nnote b\n".utf8)
    let run = try workshop.breakout("run", "lario", "--keep-going", bytes: bytes)
    #expect(run.output.contains("This line has 10000000 bytes and at most 262144 are read"))
    #expect(run.output.contains("#2 C1 note: b"))
  }

  @Test func `a control character is refused and never printed`() throws {
    let run = try workshop.breakout(
      "run",
      "lario",
      "--keep-going",
      "--echo",
      typing: "note \u{1B}]52;c;x\u{7}\nnote \u{9B}2J\n"
    )
    #expect(run.output.contains("character 6 is a control character (U+001B)"))
    #expect(
      !run.output.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
    )
    #expect(try workshop.breakout("log", "lario").output.split(separator: "\n").count == 1)
  }

  @Test func `a log in use is left to its holder and can be read`() throws {
    try workshop.play("note a\n")
    let writer = Process()
    let input = Pipe()
    let output = Pipe()
    writer.executableURL = URL(filePath: builtProgram("breakout"))
    writer.arguments = ["run", "lario", "--as", "Asha"]
    writer.currentDirectoryURL = URL(filePath: workshop.path)
    writer.standardInput = input
    writer.standardOutput = output
    try writer.run()
    _ = output.fileHandleForReading.availableData
    let second = try workshop.breakout("run", "lario", typing: "note b\n")
    #expect(second.code == 75)
    #expect(second.errors.contains("lario.jsonl is in use by asha"))
    #expect(second.errors.contains("\(writer.processIdentifier)"))
    #expect(try workshop.breakout("verify", "lario").code == 0)
    #expect(try workshop.breakout("report", "lario").code == 0)
    #expect(try workshop.breakout("repair", "lario").code == 0)
    kill(writer.processIdentifier, SIGKILL)
    writer.waitUntilExit()
    #expect(try workshop.breakout("run", "lario", typing: "note b\n").code == 0)
  }

  @Test func `what is no log is refused and left as it is`() throws {
    try workshop.write("hello\n", to: "foreign.jsonl")
    let run = try workshop.breakout("run", "foreign", typing: "note a\n")
    #expect(run.code == 65)
    #expect(run.errors == "foreign.jsonl is not a session log. Nothing in it was touched.\n")
    #expect(workshop.text("foreign.jsonl") == "hello\n")
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/folder.jsonl",
      withIntermediateDirectories: true
    )
    #expect(try workshop.breakout("run", "folder").code == 73)
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path + "/link.jsonl",
      withDestinationPath: "foreign.jsonl"
    )
    #expect(try workshop.breakout("run", "link").code == 73)
  }

  @Test func `an empty file becomes a session`() throws {
    try workshop.write("", to: "lario.jsonl")
    let run = try workshop.breakout("run", "lario", typing: "note a\n")
    #expect(run.code == 0)
    #expect(run.output.contains("#1 session open"))
  }

  @Test func `a missing folder is made, and a file in its place is named`() throws {
    #expect(try workshop.breakout("run", "a/b/c/lario", typing: "note a\n").code == 0)
    #expect(workshop.exists("a/b/c/lario.jsonl"))
    try workshop.write("", to: "file")
    let run = try workshop.breakout("run", "file/lario", typing: "note a\n")
    #expect(run.code == 73)
    #expect(run.errors.hasPrefix("The folder file cannot be made ("))
    #expect(run.errors.hasSuffix("); choose another place.\n"))
  }

  @Test(arguments: [
    (["run", "a/"], "cannot be the name of a session"), (["run", ".a"], "cannot be the name"),
    (["run", "lario", "--as", "..."], "“...” is not a name; use --as NAME."),
    (["run", "lario", "--clock", "noon"], "“noon” is no start for a clock"),
    (["run", "a\u{7}b"], "cannot be the name"),
    (["run", String(repeating: "x", count: 250)], "cannot"),
  ])
  func `wrong arguments are named and make nothing`(
    _ arguments: [String],
    _ says: String
  ) throws {
    let run = try workshop.breakout(arguments: arguments)
    #expect(run.code == 64)
    #expect(run.errors.contains(says))
    #expect(run.errors.hasSuffix(".\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.path) == [])
  }

  @Test func `a recipe prepares a new session and no other`() throws {
    let first = try workshop.breakout("run", "lario", "--recipe", "breakout-90")
    #expect(first.code == 0)
    #expect(first.output.split(separator: "\n").count > 3)
    let second = try workshop.breakout("run", "lario", "--recipe", "breakout-90")
    #expect(second.output.contains("The recipe breakout-90 goes on: type next for step 1 of"))
    let none = try workshop.breakout("run", "other", "--recipe", "none")
    #expect(none.code == 66)
    #expect(none.errors.hasPrefix("There is no recipe “none”; there is "))
    #expect(!workshop.exists("other.jsonl"))
  }

  @Test func `a session without a name is a new one of today`() throws {
    let run = try workshop.breakout("run", "--clock", "2011-11-16T14:00:00Z", typing: "note a\n")
    #expect(run.output.contains("sessions/workshop-2011-11-16/room-1.jsonl"))
    let next = try workshop.breakout("run", "--clock", "2011-11-16T14:00:00Z", typing: "note a\n")
    #expect(next.output.contains("sessions/workshop-2011-11-16/room-2.jsonl"))
  }

  @Test func `a scripted clock moves forward and never back`() throws {
    let run = try workshop.play("@14:30\nnote a\n@14:10\nnote b\n")
    #expect(run.output.contains("The clock is at 14:30:01 and does not go back."))
    let lines = try workshop.breakout("log", "lario").output.split(separator: "\n")
    #expect(lines[1].hasPrefix("14:30:00 #2"))
    #expect(lines[2].hasPrefix("14:30:01 #3"))
  }

  @Test func `output that nobody can take loses no entry and is noticed`() throws {
    let full = try workshop.breakout(
      "run",
      "lario",
      typing: "note a\nnote b\n",
      outputPath: "/dev/full"
    )
    #expect(full.code == 74)
    #expect(full.errors.hasSuffix(".\n"))
    #expect(try workshop.breakout("verify", "lario").output.contains("3 entries, chain whole"))
  }

  @Test func `a reader that goes away early loses no entry`() throws {
    let script = (1...2_000).map { "note line \($0) of a long script that fills the pipe\n" }
      .joined()
    try workshop.write(script, to: "script.txt")
    let shell = try ProgramRun(
      "/bin/sh",
      ["-c", "\"$0\" run lario < script.txt | head -1", builtProgram("breakout")],
      in: URL(filePath: workshop.path),
      environment: ["PATH": "/usr/bin:/bin"]
    )
    #expect(shell.output.hasPrefix("#1 session open"))
    #expect(try workshop.breakout("verify", "lario").output.contains("2001 entries, chain whole"))
  }

  @Test(arguments: [
    [:], ["TERM": "dumb"], ["NO_COLOR": "1", "TERM": "xterm-256color"], ["LANG": "C"],
    ["LC_ALL": "POSIX", "TZ": "Asia/Kathmandu"], ["HOME": "/nonexistent"],
  ])
  func `output on a pipe is the same whatever the environment`(
    _ environment: [String: String]
  ) throws {
    let run = try workshop.breakout(
      "run",
      "lario",
      "--clock",
      "2011-11-16T14:00:00Z",
      typing: "present+ Bruno Dupré\ndupre: déjà vu\n",
      environment: environment
    )
    #expect(run.code == 0)
    #expect(
      run.output.hasPrefix("#1 session open 14:00, room lario, log lario.jsonl\n#2 1 present; ")
    )
    #expect(run.output.contains("\n#3 C1 Bruno Dupré: déjà vu\n"))
    #expect(!run.output.utf8.contains(0x1B))
  }
}
