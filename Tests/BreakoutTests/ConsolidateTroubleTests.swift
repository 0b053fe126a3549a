import BreakoutTestSupport
import Foundation
import Testing

/// Rooms' logs that are not as they should be: one sentence, and nothing is recorded.
@Suite struct ConsolidateTroubleTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("link F1 lario.P1 volta.P2\n")
  }

  /// Opens the consolidation again and expects one sentence, a code and nothing recorded.
  private func expectRefusal(
    _ sentence: String,
    _ code: Int32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = workshop.consolidation
    let run = try workshop.breakout("consolidate", "como", typing: "link lario.P2\n")
    #expect(run.code == code, sourceLocation: sourceLocation)
    #expect(run.errors.contains(sentence), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
    #expect(run.output == "", sourceLocation: sourceLocation)
    #expect(workshop.consolidation == before, sourceLocation: sourceLocation)
    let report = try workshop.breakout("report", "como/consolidation")
    #expect(report.code == code, sourceLocation: sourceLocation)
    #expect(report.errors.contains(sentence), sourceLocation: sourceLocation)
    for command in [["replay"], ["log"], ["replay", "--at", "#5"]] {
      let reading = try workshop.breakout(
        arguments: [command[0], "como/consolidation"] + command.dropFirst()
      )
      #expect(reading.code == 0, sourceLocation: sourceLocation)
    }
  }

  @Test func `a log that was changed is named`() throws {
    try workshop.remove("como/volta.jsonl")
    try workshop.play("prop A\n" + String(repeating: "note b\n", count: 9), into: "como/volta")
    try expectRefusal("The log of volta, como/volta.jsonl, was changed since it was pulled", 65)
    let verify = try workshop.breakout("verify", "como/consolidation")
    #expect(verify.code == 65)
    #expect(verify.errors.contains("entry #8 is not the one that was read"))
    #expect(verify.output.contains("lario: the 12 entries that were pulled are there"))
  }

  @Test func `a log that lost its end is named`() throws {
    let lines = workshop.text("como/volta.jsonl").split(separator: "\n")
    try workshop.write(lines.prefix(5).joined(separator: "\n") + "\n", to: "como/volta.jsonl")
    try expectRefusal("como/volta.jsonl, has 5 entries and 8 were pulled; put the whole log", 65)
  }

  @Test func `a log that is missing is named`() throws {
    try workshop.remove("como/volta.jsonl")
    try expectRefusal("The log of volta, como/volta.jsonl, is not there; put it back in", 66)
    let verify = try workshop.breakout("verify", "como/consolidation")
    #expect(verify.code == 0)
    #expect(verify.output.contains("volta: como/volta.jsonl is not here, and was not checked"))
  }

  @Test func `a room's log is taken from another place if it goes on from what was pulled`() throws
  {
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/backup",
      withIntermediateDirectories: true
    )
    try workshop.write(workshop.bytes("como/volta.jsonl"), to: "backup/volta.jsonl")
    try workshop.play("note more\n", into: "backup/volta")
    try damage("como/volta.jsonl")
    let before = workshop.consolidation
    for (moved, code, says) in [
      (
        "volta=como/lario.jsonl", Int32(65),
        "como/lario.jsonl does not go on from what was pulled of"
      ),
      (
        "volta=nowhere.jsonl", 66,
        "There is no log nowhere.jsonl; name the file that the log of volta"
      ),
      ("volta", 64, "“volta” does not say which room's log is where; type --moved lario=FILE."),
      ("moon=backup/volta.jsonl", 64, "There is no room “moon”; the rooms are bellagio, lario and"),
    ] {
      let (output, exit) = try workshop.consolidate("", "--moved", moved)
      #expect(exit == code)
      #expect(output.hasPrefix(says), "\(output)")
      #expect(workshop.consolidation == before)
    }
    let (output, code) = try workshop.consolidate("rooms\n", "--moved", "volta=backup/volta.jsonl")
    #expect(code == 0)
    #expect(output.contains("volta is read from ../backup/volta.jsonl from now on."))
    // The damaged log in the old place is no longer looked at.
    let again = try workshop.consolidate("say F1\n")
    #expect(again.code == 0)
    #expect(try workshop.breakout("report", "como").code == 0)
    #expect(try workshop.breakout("verify", "como/consolidation").code == 0)
  }

  @Test func `a room's log is moved at the prompt, and only a consolidation has moved logs`() throws
  {
    try workshop.write(workshop.bytes("como/volta.jsonl"), to: "moved.jsonl")
    let (output, code) = try workshop.consolidate("pull volta from moved.jsonl\nundo\n")
    #expect(code == 0)
    #expect(output.contains("volta is read from ../moved.jsonl from now on."))
    try workshop.remove("como/consolidation.jsonl")
    let none = try workshop.consolidate("", "--moved", "volta=moved.jsonl")
    #expect(none.code == 64)
    #expect(none.output.contains("Nothing was pulled into como/consolidation.jsonl yet, so leave"))
  }

  @Test func `a log that ends in an unfinished entry is named`() throws {
    let torn = workshop.bytes("como/volta.jsonl") + Array(#"{"n":9,"#.utf8)
    try workshop.write(torn, to: "como/volta.jsonl")
    try expectRefusal("ends in 7 bytes of an unfinished entry; wait until its room has", 65)
    _ = try workshop.breakout("repair", "como/volta")
    #expect(try workshop.consolidate("").code == 0)
  }

  @Test func `a log that is damaged is named`() throws {
    try damage("como/volta.jsonl")
    try expectRefusal("The log of volta cannot be used: como/volta.jsonl is damaged at line", 65)
  }

  private func damage(_ log: String) throws {
    try workshop.write(workshop.text(log).replacing("champion", with: "CHAMPION"), to: log)
  }

  @Test func `two logs of one room are named before anything is written`() throws {
    try workshop.remove("como/consolidation.jsonl")
    try workshop.write(workshop.bytes("como/lario.jsonl"), to: "como/lario-copy.jsonl")
    let (output, code) = try workshop.consolidate("")
    #expect(code == 65)
    #expect(
      output
        == "como/lario-copy.jsonl and como/lario.jsonl are both logs of the room lario of como; "
        + "move one of them to another folder.\n"
    )
    #expect(!workshop.exists("como/consolidation.jsonl"))
  }

  @Test func `a second log of a room that was pulled is named`() throws {
    try workshop.write(workshop.bytes("como/lario.jsonl"), to: "como/lario-copy.jsonl")
    let (output, code) = try workshop.consolidate("link lario.P2\n")
    #expect(code == 65)
    #expect(output.contains("are both logs of the room lario of como"))
  }

  @Test func `a damaged log stops the first start before anything is written`() throws {
    try workshop.remove("como/consolidation.jsonl")
    try damage("como/volta.jsonl")
    #expect(try workshop.consolidate("").code == 65)
    #expect(!workshop.exists("como/consolidation.jsonl"))
  }

  @Test func `what is no log is left out and said`() throws {
    try workshop.write("hello\n", to: "como/data.jsonl")
    let (output, code) = try workshop.consolidate("pull\n")
    #expect(code == 0)
    #expect(output.contains("como/data.jsonl is no session's log and was left out."))
  }

  @Test func `a folder without sessions and a name without a file are refused`() throws {
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/empty",
      withIntermediateDirectories: true
    )
    let empty = try workshop.breakout("consolidate", "empty")
    #expect(empty.code == 66)
    #expect(empty.errors.contains("There is no session in empty; name a workshop's folder"))
    #expect(!workshop.exists("empty/consolidation.jsonl"))
    let none = try workshop.breakout("consolidate", "nowhere")
    #expect(none.code == 66)
    #expect(none.errors == "There is no folder and no log nowhere here.\n")
    try workshop.play("note a\n", into: "other/room")
    let two = try workshop.breakout("consolidate", "como/lario.jsonl", "other/room.jsonl")
    #expect(two.code == 64)
    #expect(two.errors.contains("say where the log belongs with --log FILE."))
    let itself = try workshop.breakout(
      arguments: ["consolidate", "como/consolidation", "como/lario", "--log", "x"]
    )
    #expect(itself.code == 64)
    #expect(itself.errors.contains("brings rooms together itself; name the logs of its rooms"))
  }

  @Test func `a second terminal is told who is at work`() throws {
    let first = try PipedSession("como", in: workshop.path, command: "consolidate")
    #expect(first.wait(for: "entries, head"))
    let second = try workshop.consolidate("link lario.P2\n")
    #expect(second.code == 75)
    #expect(second.output.contains("como/consolidation.jsonl is in use by rapporteur"))
    first.type("link lario.P2")
    #expect(first.wait(for: "F2 Report every year"))
    first.kill()
    #expect(try workshop.consolidate("findings?\n").output.contains("F2 open: Report every year"))
  }

  @Test func `nothing that was acknowledged is lost when it is killed`() throws {
    var acknowledged: [String] = []
    for round in 1...8 {
      let session = try PipedSession("como", in: workshop.path, command: "consolidate")
      #expect(session.wait(for: "entries, head"))
      for number in 1...4 { session.type("text F1 wording \(round)-\(number)") }
      _ = session.wait(for: "\(round)-\(round % 4 + 1)")
      session.kill()
      acknowledged += session.acknowledged.map(\.line).filter { $0.contains(": wording ") }
    }
    let log = try workshop.breakout("log", "como/consolidation").output
    #expect(acknowledged.count >= 8)
    for line in acknowledged {
      let text = line.components(separatedBy: ": ").last ?? line
      #expect(log.contains(text), "\(line)")
    }
    #expect(try workshop.breakout("verify", "como/consolidation").code == 0)
  }

  @Test func `gaps tell scripts by their exit code`() throws {
    let some = try workshop.breakout("gaps", "como/consolidation")
    #expect(some.code == 1)
    #expect(some.output.contains("lario is not signed off.\n"))
    #expect(some.output.contains("lario.N1 has a champion who has not accepted.\n"))
    #expect(some.output.contains("lario.ann-lee and volta.anne-lee may be one person.\n"))
    let quiet = try workshop.breakout("gaps", "--quiet", "como/consolidation")
    #expect(quiet.code == 1)
    #expect(quiet.output == "")
    let none = try workshop.breakout("gaps", "como/bellagio")
    #expect(none.code == 0)
    #expect(none.output == "No gaps.\n")
    #expect(try workshop.breakout("gaps", "como/nowhere").code == 66)
    try workshop.play("note more\n", into: "como/volta")
    let behind = try workshop.breakout("gaps", "como/consolidation").output
    #expect(behind.contains("volta has one entry that was not pulled.\n"))
  }

  @Test func `a workshop's folder stands for its consolidation`() throws {
    let folder = try workshop.breakout("gaps", "como")
    #expect(folder.output == (try workshop.breakout("gaps", "como/consolidation").output))
    let printed = try workshop.breakout("report", "como/")
    #expect(printed.output == (try workshop.breakout("report", "como/consolidation").output))
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/empty",
      withIntermediateDirectories: true
    )
    for command in ["gaps", "report"] {
      let none = try workshop.breakout(command, "empty")
      #expect(none.code == 66)
      #expect(
        none.errors == "There is no session in empty; name a workshop's folder or its logs.\n"
      )
    }
  }

  @Test func `rooms without a consolidation are judged by the day of the latest of them`() throws {
    try workshop.remove("como/consolidation.jsonl")
    let early = try workshop.breakout("gaps", "como").output
    #expect(early.contains("como/lario.jsonl: N1 has a champion who has not accepted.\n"))
    #expect(!early.contains("has a date that has passed"))
    let later = ["run", "como/volta", "--clock", "2012-03-01T09:00:00+01:00"]
    #expect(try workshop.breakout(arguments: later, typing: "note a\n").code == 0)
    let passed = try workshop.breakout("gaps", "como")
    #expect(passed.code == 1)
    #expect(passed.output.contains("como/lario.jsonl: N1 has a date that has passed.\n"))
    #expect(try !workshop.breakout("gaps", "como/lario").output.contains("has passed"))
  }

  @Test func `lint reads our own report without a file, and names each of several files`() throws {
    let own = try workshop.breakout("lint", "como/consolidation")
    #expect(own.code == 0)
    #expect(own.output == "Nothing is said that the counts do not bear out.\n")
    let printed = try workshop.breakout("report", "como/consolidation", "--to", "own.md")
    #expect(printed.code == 0)
    let several = try workshop.breakout("lint", "como/consolidation", "own.md", "own.md")
    #expect(
      several.output.hasPrefix("own.md: Nothing is said that the counts do not bear out.\nown.md: ")
    )
    let other = try workshop.breakout("verify", "own.md")
    #expect(other.code == 64)
    #expect(other.errors == "own.md is no log; logs end in .jsonl.\n")
  }
}
