import BreakoutTestSupport
import Foundation
import Testing

/// `import`, as run from a shell.
@Suite struct ImportCommandTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  private static let comments =
    "timestamp,comment-id,author-id,comment-body\n1600000000000,3,1,Paint\n"
  private static let votes = "timestamp,comment-id,voter-id,vote\n1600000001000,3,2,1\n"

  private func write(_ text: String, _ name: String) throws {
    try write(Array(text.utf8), name)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    let url = URL(filePath: "\(workshop.path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
  }

  private var files: [String] {
    (FileManager.default.enumerator(atPath: workshop.path)?.allObjects as? [String] ?? []).sorted()
  }

  @Test func `an export becomes a log that verifies, replays and reports`() throws {
    try write(Self.comments, "export/comments.csv")
    try write(Self.votes, "export/votes.csv")
    let run = try workshop.breakout("import", "export", "--to", "w/polis")
    #expect(run.code == 0)
    #expect(run.output.contains("w/polis.jsonl: imported as polis\n"))
    #expect(run.output.contains("2 people"))
    #expect(run.output.contains("1 proposal, 1 poll with 1 ballot"))
    #expect(run.output.contains("Every line was understood."))
    let verified = try workshop.breakout("verify", "w/polis.jsonl")
    #expect(verified.code == 0)
    #expect(verified.output.contains("1 poll recounted: equal"))
    #expect(try workshop.breakout("replay", "w/polis").code == 0)
    let report = try workshop.breakout("report", "w/polis", "--kind", "record", "--format", "md")
    #expect(report.output.contains("Paint"))
    let log = try String(contentsOfFile: "\(workshop.path)/w/polis.jsonl", encoding: .utf8)
    #expect(log.contains(#""source":{"file":"comments.csv","line":2,"id":"3"}"#))
    #expect(!files.contains { $0.contains(".part") })
  }

  @Test func `an imported session goes on at the prompt`() throws {
    try write("# Plans\n\n- Ann: We should paint\n", "notes.md")
    #expect(try workshop.breakout("import", "notes.md", "--to", "lario").code == 0)
    let run = try workshop.breakout("run", "lario", typing: "resume\nnote and more\n")
    #expect(run.code == 0)
    #expect(try workshop.breakout("verify", "lario").code == 0)
  }

  @Test func `a report that cannot be written leaves no log, and nothing imported is written over`()
    throws
  {
    try write("# Plans\n\n- Ann: We should paint\n", "notes.md")
    let before = workshop.bytes("notes.md")
    let onto = try workshop.breakout("import", "notes.md", "--to", "w/a", "--report", "./notes.md")
    #expect(onto.code == 73)
    #expect(
      onto.errors == "./notes.md is what is imported; name another file for the report.\n"
    )
    let nowhere = try workshop.breakout(
      "import",
      "notes.md",
      "--to",
      "w/a",
      "--report",
      "notes.md/list.txt"
    )
    #expect(nowhere.code == 73)
    #expect(nowhere.errors.hasPrefix("notes.md/list.txt cannot be written"))
    #expect(workshop.bytes("notes.md") == before)
    #expect(files == ["notes.md"])
  }

  @Test func `a line that is too long for an entry is named by its file and line`() throws {
    try write("# Plans\n\n- \(String(repeating: "x ", count: 600_000))\n", "notes.md")
    let run = try workshop.breakout("import", "notes.md", "--to", "w/a")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("notes.md, line 3: That is too long: it would take 1200"))
    #expect(run.errors.hasSuffix("Say it in several parts. Nothing was imported.\n"))
    #expect(files == ["notes.md"])
  }

  @Test func `the same files make the same bytes`() throws {
    try write("10:00 <ann> #startmeeting P\n10:01 <ann> #agreed paint\n", "a.log")
    for name in ["one/a", "two/a"] {
      let arguments = ["import", "a.log", "--to", name, "--date", "2020-03-04", "--zone", "+01:00"]
      #expect(try workshop.breakout(arguments: arguments).code == 0)
    }
    let one = try String(contentsOfFile: "\(workshop.path)/one/a.jsonl", encoding: .utf8)
    let two = try String(contentsOfFile: "\(workshop.path)/two/a.jsonl", encoding: .utf8)
    let tail = { (log: String) in log.split(separator: "\n").dropFirst().map { $0.prefix(60) } }
    #expect(tail(one) == tail(two))
    #expect(one.contains("2020-03-04T09:00:00.000Z"))
  }

  @Test func `a table of people gives nicks their names`() throws {
    try write("<ann> Topic: A\n<ben_> hello\n", "a.log")
    let tables = [
      "people.csv": "nick,name\nann,Ann Brown\nben,Ben Ito\n",
      "list.json": #"[{"name":"Ann Brown","nick":["ann"]},{"name":"Ben Ito","nick":"ben"}]"#,
      "object.json": #"{"Ann Brown":{"alias":["ann"]},"Ben Ito":{"alias":["ben"]}}"#,
      "nicks.json": #"{"ann":"Ann Brown","ben":"Ben Ito"}"#,
    ]
    for (name, text) in tables {
      try write(text, name)
      let run = try workshop.breakout("import", "a.log", "--people", name, "--to", "w/\(name)")
      #expect(run.code == 0)
      let log = try String(contentsOfFile: "\(workshop.path)/w/\(name).jsonl", encoding: .utf8)
      #expect(log.contains("Ben Ito"))
    }
  }

  @Test func `what was not understood is listed, and all of it in a file`() throws {
    let odd = (1...25).map { "10:00 <ann> #unknown \($0)\n" }.joined()
    try write("10:00 <ann> #startmeeting P\n" + odd, "a.log")
    let run = try workshop.breakout("import", "a.log", "--to", "w/a", "--report", "odd.txt")
    #expect(
      run.output.contains("a.log:2: “#unknown 1” is no command of MeetBot; it is kept as said")
    )
    #expect(run.output.contains("and 5 more lines not understood; all are in odd.txt"))
    #expect(run.output.contains("25 lines were not understood."))
    let report = try String(contentsOfFile: "\(workshop.path)/odd.txt", encoding: .utf8)
    #expect(report.contains("a.log:26:"))
  }

  @Test func `a log that is there is not written over`() throws {
    try write("# Plans\n- one\n", "notes.md")
    try write("mine", "w/a.jsonl")
    let run = try workshop.breakout("import", "notes.md", "--to", "w/a")
    #expect(run.code == 73)
    #expect(run.errors == "w/a.jsonl exists already; choose another place with --to SESSION.\n")
    #expect(try String(contentsOfFile: "\(workshop.path)/w/a.jsonl", encoding: .utf8) == "mine")
  }

  @Test(
    arguments: [
      (["gone.csv"], 66, "There is no file gone.csv; check the name and the folder."),
      (["empty"], 66, "empty holds no CSV file; name the files to import."),
      (
        ["a.md", "--from", "docx"], 64,
        "There is no format “docx”; there is polis, meetbot, scribe, irc, csv or markdown."
      ),
      (["a.md", "--date", "soon"], 64, "“soon” is no date such as 2012-01-26."),
      (["a.md", "--zone", "CET"], 64, "“CET” is no zone such as +01:00."),
      (["a.md", "--as", "!"], 64, "“!” is not a name; use --as NAME."),
      (
        ["a.md", "--to", ""], 64,
        "“” cannot be the name of a session; use one such as sessions/como/lario."
      ),
      (["a.md", "./a.md"], 64, "./a.md is named twice; name every file once."),
      (
        ["a.md", "--people", "a.md"], 65,
        "a.md is no table of people: give CSV with the columns nick and name, or JSON."
      ),
      (
        ["votes.csv"], 66,
        "The export has no comments.csv; name it beside votes.csv, or name the folder of the export."
      ),
      (
        ["latin.md"], 65,
        "latin.md, line 1, byte 4 is not UTF-8, perhaps Latin-1; save it as UTF-8 and try again."
      ),
      (
        ["latin.log"], 65,
        "latin.log, line 1, byte 4 is not UTF-8, perhaps Latin-1; save it as UTF-8 and try again."
      ),
      (
        ["letter.txt"], 65,
        "letter.txt is of no format that is known by its look; say which with --from polis, meetbot, scribe, irc, csv or markdown."
      ),
      (
        ["nothing.csv", "--from", "csv"], 65,
        "nothing.csv is empty; choose the file that was exported."
      ),
    ] as [([String], Int32, String)]
  )
  func `what cannot be imported is refused whole`(
    _ arguments: [String],
    _ code: Int32,
    _ sentence: String
  ) throws {
    try write("# Plans\n- one\n", "a.md")
    try write(Self.votes, "votes.csv")
    try write(Array("# T".utf8) + [0xF6] + Array("pfe\n".utf8), "latin.md")
    try write(Array("# T".utf8) + [0xF6] + Array("pfe\n".utf8), "latin.log")
    try write("Dear all, thank you for coming.\n", "letter.txt")
    try write("", "nothing.csv")
    try write("", "empty/.keep")
    let before = files
    let run = try workshop.breakout(arguments: ["import"] + arguments)
    #expect(run.errors == sentence + "\n")
    #expect(run.code == code)
    #expect(files == before)
  }

  @Test func `one line that was left out is one line`() throws {
    try write("10:00 <ann> early\n10:01 <ann> #startmeeting P\n10:02 <ann> #info A\n", "a.log")
    let run = try workshop.breakout("import", "a.log", "--to", "w/a")
    #expect(run.output.contains("Left out: 1 line before or after the meeting."))
  }

  @Test func `a cut table leaves nothing behind`() throws {
    try write(Self.comments, "export/comments.csv")
    try write(Self.votes + "16000000010", "export/votes.csv")
    let before = files
    let run = try workshop.breakout("import", "export", "--to", "w/polis")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("export/votes.csv, line 3, has 1 cell, and the first line has 4;"))
    #expect(files == before)
  }
}
