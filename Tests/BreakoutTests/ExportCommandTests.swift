import BreakoutTestSupport
import Foundation
import Testing

/// `breakout export`.
@Suite struct ExportCommandTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    for room in ["lario", "volta"] {
      try workshop.play(
        ReadingCommandsTests.script + "act ben to write by Friday\n",
        into: "como/\(room)"
      )
    }
  }

  private func names(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: workshop.path + "/" + folder)) ?? []
  }

  @Test func `JSON goes to the screen or to a file, and is the same each time`() throws {
    let run = try workshop.breakout("export", "como/lario")
    #expect(run.code == 0)
    #expect(run.errors == "")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    for key in [
      "participants", "agenda", "contributions", "proposals", "polls", "decisions", "next_steps",
    ] {
      #expect(object?[key] is [[String: Any]], "\(key)")
    }
    #expect(try workshop.breakout("export", "como/lario", "--to", "out/a.json").code == 0)
    #expect(workshop.text("out/a.json") == run.output)
    #expect(names("out") == ["a.json"])
  }

  @Test func `tables go to a folder, a database to a file, and nothing else is left`() throws {
    let folder = try workshop.breakout(
      "export",
      "como/lario",
      "como/volta",
      "--format",
      "csv",
      "--to",
      "t"
    )
    #expect(folder.code == 0, "\(folder.errors)")
    #expect(workshop.text("t/next_steps.csv").contains("volta.N1,N1,volta,"))
    #expect(names("t").allSatisfy { $0.hasSuffix(".csv") && !$0.hasPrefix(".") })
    let database = try workshop.breakout("export", "como/lario", "--to", "x.sqlite")
    #expect(database.code == 0, "\(database.errors)")
    #expect(workshop.bytes("x.sqlite").starts(with: "SQLite format 3".utf8))
    #expect(!names(".").contains { $0.hasSuffix(".partial") || $0.hasSuffix("-journal") })
    let table = try workshop.breakout("export", "como/lario", "--table", "tallies")
    #expect(
      table.output.hasPrefix("room,poll,proposal,source_id,method,answer,count\r\nlario,T1,P1,,")
    )
  }

  @Test func `a file that is there is replaced only if that is asked for`() throws {
    for arguments in [
      ["--to", "x.json"], ["--to", "x.sqlite"], ["--format", "csv", "--to", "t/"],
    ] {
      let command = ["export", "como/lario"] + arguments
      #expect(try workshop.breakout(arguments: command).code == 0)
      let again = try workshop.breakout(arguments: command)
      #expect(again.code == 73)
      #expect(again.errors.hasSuffix(" exists already; add --force to replace it.\n"))
      #expect(try workshop.breakout(arguments: command + ["--force"]).code == 0)
    }
    #expect(names("t").allSatisfy { $0.hasSuffix(".csv") && !$0.hasPrefix(".") })
  }

  @Test func `the session's attribution holds unless another is asked for`() throws {
    try workshop.play("set attribution chatham\n", into: "como/lario")
    let kept = try workshop.breakout("export", "como/lario")
    #expect(!kept.output.contains("Asha"))
    #expect(kept.output.contains("\"id\": \"p1\""))
    let asked = try workshop.breakout("export", "como/lario", "--attribution", "named")
    #expect(asked.output.contains("\"name\": \"Asha\""))
  }

  @Test func `where names are taken out of texts, the item is told and not the name`() throws {
    try workshop.play("set attribution none\nnote Asha will come\n", into: "como/lario")
    let run = try workshop.breakout("export", "como/lario")
    #expect(run.output.contains("[name withheld] will come"))
    #expect(run.errors == "lario: names were withheld from the text of C3.\n")
  }

  @Test(arguments: [
    (
      ["--format", "xml"], 64,
      "There is no format “xml” of an export; there is csv, json, sqlite or blt."
    ),
    (["--poll", "T1"], 64, "One poll alone is written as blt; leave out --poll."),
    (["--format", "blt", "--poll", "P1"], 64, "“P1” is not a poll; name one such as T3."),
    (["--format", "blt", "--poll", "T9"], 64, "There is no T9"),
    (
      ["--format", "blt", "como/volta"], 64,
      "A blt file holds one poll of one room; name one log."
    ),
    (
      ["--format", "blt", "--poll", "T1"], 64,
      "T1 is no poll by rankings, so it has no ballots for a blt file."
    ),
    (["--table", "votes"], 64, "There is no table “votes”; there is sessions, title_page, "),
    (
      ["--table", "polls", "--format", "json"], 64,
      "One table alone is written as csv; leave out --format json."
    ),
    (
      ["--format", "csv"], 64,
      "An export in csv is several tables; add --to FOLDER/, or --table NAME for one of them."
    ),
    (["--to", "x.csv"], 64, "An export in csv is several tables; add --to FOLDER/, or --table "),
    (
      ["--format", "sqlite"], 64,
      "A database is no text for the screen; add --to FILE, such as --to export.sqlite."
    ),
    (
      ["--attribution", "all"], 64,
      "There is no attribution “all”; there is named, affiliation, role or none."
    ),
    (["como/./lario"], 64, "como/lario.jsonl and como/./lario.jsonl are both of room lario in "),
    (["gone"], 66, "There is no log called gone.jsonl here."),
    (["--format", "json", "--to", "como"], 73, "como is a folder; name a file."),
    (
      ["--format", "json", "--to", "como/volta.jsonl"], 73,
      "como/volta.jsonl is not a report's name; "
    ),
    (["--format", "json", "--to", "/dev/null/x"], 73, "/dev/null/x cannot be written ("),
    (["--format", "sqlite", "--to", "/dev/null/x"], 73, "/dev/null/x cannot be written ("),
  ])
  func `what cannot be is refused, and nothing is written`(
    _ options: [String],
    _ code: Int32,
    _ says: String
  ) throws {
    let before = names(".").sorted()
    let run = try workshop.breakout(arguments: ["export", "como/lario"] + options)
    #expect(run.code == code)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix(says), "\(run.errors)")
    #expect(run.errors.hasSuffix(".\n"))
    #expect(names(".").sorted() == before)
  }

  @Test func `rooms of one name in two workshops are told apart`() throws {
    try workshop.play("prop Another\n", into: "bellagio/lario")
    let run = try workshop.breakout("export", "como/lario", "bellagio/lario")
    #expect(run.output.contains("\"id\": \"bellagio/lario.P1\""))
    #expect(run.output.contains("\"id\": \"como/lario.P1\""))
  }

  @Test func `a log that is damaged or empty is named, and nothing is written`() throws {
    let text = workshop.text("como/lario.jsonl").replacing("Share one", with: "Share two")
    try workshop.write(text, to: "como/lario.jsonl")
    try workshop.write("", to: "como/empty.jsonl")
    try workshop.write(workshop.text("como/volta.jsonl") + "{\"n\":", to: "como/torn.jsonl")
    for (log, says) in [
      ("como/lario", "como/lario.jsonl"), ("como/empty", "como/empty.jsonl is empty"),
      (
        "como/torn", "como/torn.jsonl: 5 bytes of an unfinished entry at the end; “breakout repair "
      ),
    ] {
      let run = try workshop.breakout("export", "como/volta", log, "--to", "x.json")
      #expect(run.code == 65)
      #expect(run.errors.hasPrefix(says), "\(run.errors)")
      #expect(!workshop.exists("x.json"))
    }
  }
}
