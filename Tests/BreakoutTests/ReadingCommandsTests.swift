import BreakoutTestSupport
import Foundation
import Testing

/// `log`, `replay`, `verify`, `repair`, `new` and help, as run from a shell.
@Suite struct ReadingCommandsTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  static let script = """
    present+ Asha, Ben
    asha: we should start small
    prop Share one register
    mark before-vote
    @14:30
    poll P1 f5
    v asha 4
    v ben 5
    close poll
    note a slip
    undo
    @15:00
    decide P1 agreed

    """

  static let commands = [
    "run", "consolidate", "gaps", "lint", "report", "export", "verify", "repair", "log", "replay",
    "search", "new", "import",
  ]

  @Test(arguments: commands)
  func `help of every subcommand has an example`(_ command: String) throws {
    for arguments in [[command, "--help"], ["help", command]] {
      let run = try workshop.breakout(arguments: arguments)
      #expect(run.code == 0)
      #expect(run.output.contains("Example"))
      #expect(run.output.contains("  breakout \(command) "))
    }
  }

  @Test func `the program's help lists its subcommands and exit codes`() throws {
    let run = try workshop.breakout("--help")
    for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
    for code in ["64", "65", "66", "73", "74", "75"] { #expect(run.output.contains("\(code) ")) }
    #expect(try workshop.breakout("--version").output.hasPrefix("breakout 0."))
    #expect(try workshop.breakout("frobnicate").code == 64)
    #expect(try workshop.breakout("verify").code == 64)
  }

  @Test(arguments: ["report", "verify", "repair", "log", "replay"])
  func `a missing, foreign or damaged log has its exit code`(_ command: String) throws {
    let missing = try workshop.breakout(command, "none")
    #expect(missing.code == 66)
    #expect(missing.errors == "There is no log called none.jsonl here.\n")
    try workshop.write("hello\n", to: "foreign.jsonl")
    #expect(try workshop.breakout(command, "foreign").code == 65)
    #expect(try workshop.breakout(command, "a/").code == 64)
    try workshop.play(Self.script)
    var bytes = workshop.bytes("lario.jsonl")
    bytes[bytes.count / 2] ^= 1
    try workshop.write(bytes, to: "lario.jsonl")
    let damaged = try workshop.breakout(command, "lario")
    guard command != "repair" else { return }
    #expect(damaged.code == 65)
    #expect(damaged.errors.contains("lario.jsonl is damaged at line "))
    #expect(workshop.bytes("lario.jsonl") == bytes)
  }

  @Test func `log shows what counts, all, one item, or the stored lines`() throws {
    try workshop.play(Self.script)
    let plain = try workshop.breakout("log", "lario").output
    #expect(!plain.contains("a slip"))
    #expect(try workshop.breakout("log", "lario", "--all").output.contains("#10 (undone)"))
    let item = try workshop.breakout("log", "lario", "--item", "P1").output
    #expect(item.contains("#4 ") && !item.contains("#3 "))
    let wrong = try workshop.breakout("log", "lario", "--item", "all")
    #expect(wrong.code == 64)
    #expect(wrong.errors == "“all” is not an item such as P3.\n")
  }

  @Test func `log in JSON is the stored lines, each valid by itself`() throws {
    try workshop.play(Self.script)
    let run = try workshop.breakout("log", "lario", "--json", "--all")
    #expect(run.output == workshop.text("lario.jsonl"))
    let lines = run.output.split(separator: "\n")
    for (place, line) in lines.enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["n"] as? Int == place + 1)
    }
    let counting = try workshop.breakout("log", "lario", "--json").output.split(separator: "\n")
    #expect(counting.count == lines.count - 1)
  }

  @Test func `a session is told again as it went`() throws {
    try workshop.play(Self.script)
    let run = try workshop.breakout("replay", "lario")
    let lines = run.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("14:00:00 +00:00:00 #1 "))
    #expect(lines[5].hasPrefix("14:30:00 +00:30:00 #6 "))
    #expect(run.output.contains("(undone later)"))
    #expect(try workshop.breakout("replay", "lario").output == run.output)
  }

  @Test(arguments: [
    (":before-vote", "As of #5, ", "P1 open"), ("14:10", "As of #5, ", "P1 open"),
    ("#7", "As of #7, ", "T1: 1 of 2 in"), ("14:30:00", "As of #6, ", "T1: 0 of 2 in"),
    ("15:00", "As of #12, ", "P1 agreed"), ("#2", "As of #2, ", "2 present: Asha, Ben"),
    ("#10", "As of #10, ", "2 contributions"),
  ])
  func `the state as of a time, a marker or an entry is shown`(
    _ moment: String,
    _ head: String,
    _ says: String
  ) throws {
    try workshop.play(Self.script)
    let run = try workshop.breakout("replay", "lario", "--at", moment)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(head))
    #expect(run.output.contains(says))
  }

  @Test(arguments: [
    ("99:99", "“99:99” is no moment"), ("soon", "“soon” is no moment"),
    (":nowhere", "There is no marker :nowhere; there is :before-vote."),
    ("#99", "There is no entry #99; the log has #1 to #12."), ("#0", "There is no entry #0"),
    ("#x", "There is no entry #x"),
  ])
  func `a moment that the session does not have is refused`(
    _ moment: String,
    _ says: String
  ) throws {
    try workshop.play(Self.script)
    let run = try workshop.breakout("replay", "lario", "--at", moment)
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix(says))
    #expect(run.errors.hasSuffix(".\n"))
  }

  @Test func `an emptied log does not verify`() throws {
    try workshop.write("", to: "lario.jsonl")
    let run = try workshop.breakout("verify", "lario")
    #expect(run.code == 65)
    #expect(run.errors.contains("is empty, and a log has at least the entry that opened it."))
  }

  @Test func `verify recounts polls and compares with an earlier head`() throws {
    let run = try workshop.play(Self.script)
    let head = try #require(run.output.split(separator: "head 12:").last?.prefix(64))
    let whole = try workshop.breakout("verify", "lario")
    #expect(whole.code == 0)
    #expect(
      whole.output.contains("12 entries, chain whole, head 12:\(head); 1 poll recounted: equal")
    )
    #expect(whole.output.contains("Without an earlier head"))
    #expect(try workshop.breakout("verify", "lario", "--head", "12:\(head)").code == 0)
    try workshop.play("note later\n")
    #expect(try workshop.breakout("verify", "lario", "--head", "12:\(head)").code == 0)
    let wrong = try workshop.breakout("verify", "lario", "--head", "11:\(head)")
    #expect(wrong.code == 65)
    #expect(wrong.errors == "lario.jsonl: entry #11 is not the one with that head.\n")
    let lines = workshop.text("lario.jsonl").split(separator: "\n")
    try workshop.write(lines.prefix(9).joined(separator: "\n") + "\n", to: "lario.jsonl")
    #expect(try workshop.breakout("verify", "lario").code == 0)
    let cut = try workshop.breakout("verify", "lario", "--head", "12:\(head)")
    #expect(cut.code == 65)
    #expect(cut.errors == "lario.jsonl: 3 entries are missing at the end.\n")
    let none = try workshop.breakout("verify", "lario", "--head", "12")
    #expect(none.code == 64)
    #expect(none.errors.contains("“12” is not a head such as"))
  }

  @Test func `verify goes through all logs before it fails`() throws {
    try workshop.play("note a\n")
    let run = try workshop.breakout("verify", "none", "lario")
    #expect(run.code == 65)
    #expect(run.output.contains("lario.jsonl: 2 entries, chain whole"))
    #expect(run.errors.contains("There is no log called none.jsonl here."))
  }

  @Test func `repair sets a torn end aside`() throws {
    try workshop.play("note a\nnote b\n")
    let bytes = workshop.bytes("lario.jsonl")
    try workshop.write(bytes + Array("{\"n\":4,\"at\":\"20".utf8), to: "lario.jsonl")
    let torn = try workshop.breakout("verify", "lario")
    #expect(torn.code == 65)
    #expect(torn.errors.contains("15 bytes of an unfinished entry at the end"))
    let run = try workshop.breakout("repair", "lario")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("15 bytes of an unfinished entry set aside in lario.jsonl.torn"))
    #expect(workshop.bytes("lario.jsonl") == bytes)
    #expect(workshop.text("lario.jsonl.torn").contains("{\"n\":4,\"at\":\"20"))
    let again = try workshop.breakout("repair", "lario")
    #expect(again.output == "lario.jsonl is whole: 3 entries. Nothing was changed.\n")
  }

  @Test func `a torn end is set aside and reported when the session is taken up again`() throws {
    try workshop.play("note a\n")
    let bytes = workshop.bytes("lario.jsonl")
    try workshop.write(bytes + Array("{\"n\":3,".utf8), to: "lario.jsonl")
    let run = try workshop.breakout("run", "lario", typing: "note b\n")
    #expect(run.code == 0)
    #expect(run.output.contains("7 bytes of an unfinished entry set aside in lario.jsonl.torn"))
    #expect(run.output.contains("#3 C2 note: b"))
    #expect(try workshop.breakout("verify", "lario").code == 0)
  }

  @Test func `a damaged log opens for reading, and repair copies what is whole`() throws {
    try workshop.play("note a\nnote b\nnote c\n")
    var bytes = workshop.bytes("lario.jsonl")
    let third = bytes.split(separator: 0x0A)[2]
    bytes[third.startIndex + 20] ^= 1
    try workshop.write(bytes, to: "lario.jsonl")
    let run = try workshop.breakout("run", "lario", typing: "note d\n")
    #expect(run.code == 1)
    #expect(run.output.contains("lario.jsonl is damaged at line 3"))
    #expect(run.output.contains("open for reading only"))
    let repair = try workshop.breakout("repair", "lario")
    #expect(repair.code == 0)
    #expect(repair.output.contains("The first 2 entries were copied to lario.salvaged.jsonl"))
    #expect(workshop.bytes("lario.jsonl") == bytes)
    #expect(try workshop.breakout("verify", "lario.salvaged").output.contains("2 entries"))
  }

  @Test func `a new workshop hands its title page and roster to every session`() throws {
    let made = try workshop.breakout("new", "como")
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("como is ready.\n"))
    let again = try workshop.breakout("new", "como")
    #expect(again.code == 73)
    #expect(again.errors == "como exists already; choose another name.\n")
    #expect(try workshop.breakout("new", "").code == 64)
    let empty = try workshop.breakout("run", "como/empty", typing: "roster\n")
    #expect(empty.output.contains("title: como"))
    #expect(empty.output.contains("The roster is empty"))
    try workshop.write(
      "Name;Affiliation;Vote\nBruno Dupré;WHO;yes\n\"Rao, Asha\";IWG;no\n",
      to: "como/roster.csv"
    )
    try workshop.write("set title Scientists\nset attribution role\n", to: "como/title-page.txt")
    let run = try workshop.breakout("run", "como/lario", typing: "roster\n")
    #expect(run.code == 0)
    #expect(run.output.contains("title: Scientists"))
    #expect(run.output.contains("attribution: role"))
    #expect(
      run.output.contains("absent , Bruno Dupré, WHO") || run.output.contains("Bruno Dupré, WHO")
    )
    #expect(run.output.contains("Rao, Asha, IWG (without a vote)"))
  }

  @Test(arguments: [
    ("title\nA\n", "has no column “name” in its first line"),
    ("name,shoe\nA,9\n", "has a column “shoe”"),
    ("name,role\nA\n", "line 2, has 1 cells, and the first line has 2"),
    ("name\n---\n", "line 2: “---” is not a name"), ("name\n\n", "names nobody"),
    ("name,vote\nA,maybe\n", "line 2: a vote is yes or no, not “maybe”"),
    ("name\nA\u{7}b\n", "line 2"), ("name\n\"A\n", "a quotation mark is not closed"),
    ("name\nA\nA\n", "A is named twice"),
  ])
  func `a table that is no roster is named with its line`(_ table: String, _ says: String) throws {
    try workshop.write(table, to: "people.csv")
    let run = try workshop.breakout("run", "lario", typing: "roster people.csv\n")
    #expect(run.code == 1)
    #expect(run.output.contains(says))
    #expect(try workshop.breakout("verify", "lario").output.contains("1 entry,"))
  }

  @Test(arguments: ["report", "log", "replay", "verify"])
  func `a full disk for the output is noticed`(_ command: String) throws {
    try workshop.play(Self.script)
    let run = try workshop.breakout(command, "lario", outputPath: "/dev/full")
    #expect(run.code == 74)
    #expect(run.errors.contains("The output cannot be written (No space left on device)."))
  }
}
