import BreakoutTestSupport
import Foundation
import Testing

/// `breakout consolidate` over logs as rooms leave them.
@Suite struct ConsolidateCommandTests {
  @Test func `the first start verifies and pulls every room`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    let rooms = ["lario", "volta", "bellagio"].map { workshop.bytes("como/\($0).jsonl") }
    let (output, code) = try workshop.consolidate("rooms\n")
    #expect(code == 0)
    #expect(output.contains("#2 bellagio 2 entries, head "))
    #expect(output.contains("#3 lario 12 entries, head "))
    #expect(output.contains("#4 volta 8 entries, head "))
    #expect(
      output.contains("lario has “Ann Lee (INTERPOL)”, volta “Anne Lee (INTERPOL)”: type same")
    )
    #expect(
      output.contains("The rooms have different attribution levels: bellagio and volta named;")
    )
    #expect(output.contains("#5 attribution: affiliation"))
    #expect(output.contains("lario          9          2       1           1  none      12:"))
    #expect(rooms == ["lario", "volta", "bellagio"].map { workshop.bytes("como/\($0).jsonl") })
  }

  @Test func `a second start says nothing of rooms that are as they were`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("link F1 lario.P1 volta.P2\n")
    let before = workshop.consolidation
    let (output, code) = try workshop.consolidate("findings?\npull\n")
    #expect(code == 0)
    #expect(!output.contains("gone on"))
    #expect(output.contains("F1 open: Keep one shared register of engagement work"))
    #expect(output.contains("volta.P2 open, 0|0|0|2|4|2 of 8 present"))
    #expect(output.contains("Every room is as it was pulled."))
    #expect(workshop.consolidation == before)
  }

  @Test func `a room that has gone on is told, pulled, and put back by undo`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("")
    try workshop.play("prop A new one\n", into: "como/volta")
    let lines = ["show volta.P3", "pull volta", "show volta.P3", "undo", "show volta.P3", ""]
    let (output, _) = try workshop.consolidate(lines.joined(separator: "\n"))
    #expect(output.contains("volta has gone on by one entry since it was pulled; pull takes"))
    #expect(output.contains("In volta: There is no P3; the last proposal is P2."))
    #expect(output.contains("#6 volta 9 entries"))
    #expect(output.contains("volta.P3 a proposal, open"))
    #expect(output.components(separatedBy: "There is no P3").count == 3)
    #expect(try workshop.consolidate("").output.contains("volta has gone on by one entry"))
  }

  @Test func `a new log in the folder is told and pulled`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("")
    try workshop.play("prop A\n", into: "como/lecco")
    let (output, _) = try workshop.consolidate("pull\nshow lecco.P1\n")
    #expect(output.contains("lecco is new (lecco.jsonl); pull takes it in."))
    #expect(output.contains("#6 lecco 2 entries"))
    #expect(output.contains("lecco.P1 a proposal, open"))
  }

  @Test func `rooms of one name in two workshops have the workshop in their name`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    try workshop.play("prop A\n", into: "washington/lario")
    let run = try workshop.breakout(
      "consolidate",
      "como",
      "washington",
      "--log",
      "series",
      typing: "show washington-lario.P1\nshow como-lario.P1\nshow volta.P1\n"
    )
    #expect(run.code == 0)
    #expect(run.output.contains("washington-lario 2 entries"))
    #expect(run.output.contains("como-lario.P1 a proposal, agreed"))
    #expect(workshop.text("series.jsonl").contains(#""log":"washington/lario.jsonl""#))
    let again = try workshop.breakout("consolidate", "series.jsonl", typing: "rooms\n")
    #expect(again.output.contains("como-lario"))
  }

  @Test func `a folder can be moved with its consolidation`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("link lario.P1\n")
    let path = workshop.path
    try FileManager.default.moveItem(atPath: path + "/como", toPath: path + "/elsewhere")
    let run = try workshop.breakout("consolidate", "elsewhere", typing: "show lario.P1\n")
    #expect(run.output.contains("part of F1"))
  }

  @Test func `the strictest promise of the rooms is kept unless the rapporteur insists`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    let lines = "set attribution named\nreally set attribution named\n"
    let (output, _) = try workshop.consolidate(lines)
    #expect(output.contains("In lario people have spoken under “affiliation”, which names less."))
    #expect(output.contains("#6 attribution: named"))
    try workshop.play("note more\n", into: "como/lario")
    #expect(try workshop.consolidate("pull\n").output.contains("#7 lario 13 entries"))
    #expect(!workshop.text("como/consolidation.jsonl").contains(#""n":8"#))
  }

  @Test func `different ladders and rules of rooms are told`() throws {
    let workshop = try TemporaryWorkshop()
    try workshop.play(
      "prop A\npoll P1 f5 present 3\ntally 0 0 0 1 1 1\nclose poll\n",
      into: "como/a"
    )
    try workshop.play(
      "set ladder delphi\nprop A\npoll P1 hands present 3\ntally 3 0\nclose poll\n",
      into: "como/b"
    )
    let (output, _) = try workshop.consolidate("link a.P1 b.P1\ncompare F1\n")
    #expect(output.contains("The rooms chose different wording ladders: a parties; b delphi;"))
    #expect(output.contains("The rooms voted by different rules: a fist to five"))
    #expect(output.contains("their counts are not added up"))
  }

  @Test func `a room goes on with run, and a consolidation with consolidate`() throws {
    let workshop = try TemporaryWorkshop.withRooms()
    _ = try workshop.consolidate("")
    let run = try workshop.breakout("run", "como/consolidation")
    #expect(run.code == 64)
    #expect(run.errors.contains("open it with breakout consolidate como/consolidation.jsonl."))
    let other = try workshop.breakout("consolidate", "como", "--log", "como/lario")
    #expect(other.code == 64)
    #expect(other.errors.contains("is the log of one room; open it with breakout run"))
  }
}
