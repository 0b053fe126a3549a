import BreakoutTestSupport
import Foundation
import Testing

/// `breakout search`, as run from a shell.
@Suite struct SearchCommandTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/sessions/como",
      withIntermediateDirectories: true
    )
    try workshop.play(Self.script, into: "sessions/como/lario")
  }

  static let script = """
    present+ Asha Menon, Ben Ortega
    person asha affiliation Academy of Coral Reefs
    set title Working with scientists
    agenda+ Opening remarks
    ask Which measures are practical?
    asha: one lighthouse for all harbours
    ben: lighthouses cost too much
    prop Build one lighthouse
    object ben: who pays the keeper?
    note a slip about dolphins
    undo
    note a strange whale
    strike C4: said in jest
    fix C2 harbours cost too much
    really decide P1 agreed
    act asha to find a keeper by 1 Dec 2011 measure evidence: a contract from P1
    park colour of the lamp

    """

  private func search(_ arguments: String...) throws -> ProgramRun {
    try workshop.breakout(arguments: ["search"] + arguments)
  }

  @Test func `what was said, planned, decided and agreed is found with its entry`() throws {
    let run = try search("lighthouses", "harbour")
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output == "como/lario #7 C1  14:00  Asha Menon: one lighthouse for all harbours\n")
    let places = [
      "lighthouse": ["#7 C1 ", "#9 P1 ", "#16 P1 "], "coral": ["@asha-menon "],
      "scientist": ["title "],
      "opening": ["A1 "], "practical": ["Q1 "], "keeper": ["O1 ", "N1 "], "agreed": ["P1 "],
      "contract": ["N1 "], "lamp": ["L1 "],
    ]
    for (word, items) in places {
      let output = try search(word).output
      for item in items { #expect(output.contains(item), "\(word): \(output)") }
    }
  }

  @Test func `what was undone, struck or fixed is found only on demand`() throws {
    for word in ["dolphins", "whale"] {
      #expect(try search(word).code == 1)
      #expect(try search(word).errors == "No session below sessions holds “\(word)”.\n")
    }
    #expect(
      try search("dolphins", "--all").output.contains(" (undone)  14:00  a slip about dolphins")
    )
    #expect(try search("whale", "--all").output.contains(" C4 (struck)  14:00  a strange whale"))
    let fixed = try search("lighthouse", "cost")
    #expect(fixed.code == 1)
  }

  @Test func `the most is shown, and how many more there are`() throws {
    let run = try search("asha", "--limit", "1")
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.contains("more; --limit "))
  }

  @Test func `a program gets everything as JSON`() throws {
    let run = try search("harbours", "lighthouse", "--format", "json")
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    )
    #expect(found.count == 1)
    #expect(found.first?["session"] as? String == "como/lario")
    #expect(found.first?["entry"] as? Int == 7)
    #expect(found.first?["item"] as? String == "C1")
    #expect(found.first?["who"] as? String == "Asha Menon")
    #expect(found.first?["text"] as? String == "one lighthouse for all harbours")
    #expect(found.first?["standing"] as? String == "stands")
    #expect(
      found.first?["time"] as? String == "2011-11-16T13:00:05.000Z"
        || found.first?["time"] is String
    )
    let none = try search("zebra", "--format", "json")
    #expect(none.output == "[]\n" && none.code == 1)
  }

  @Test func `the last line warns where reports do not name people`() throws {
    #expect(try !search("lighthouse").output.contains("Not to be passed on"))
    try workshop.play("set attribution none\nnote a submarine\n", into: "sessions/como/volta")
    let run = try search("submarine")
    #expect(
      run.output.hasSuffix(
        "\nNot to be passed on as it is: the reports of como/volta (none) do not name people, and this "
          + "list does.\n"
      )
    )
  }

  @Test func `a damaged log is named and the others are searched`() throws {
    var bytes = workshop.bytes("sessions/como/lario.jsonl")
    bytes[bytes.count / 2] ^= 1
    try workshop.write(bytes, to: "sessions/como/broken.jsonl")
    try workshop.write("hello\n", to: "sessions/other.jsonl")
    let run = try search("harbours", "lighthouse")
    #expect(run.code == 65)
    #expect(run.output.contains("como/lario #7 C1"))
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.hasPrefix("sessions/como/broken.jsonl is damaged at line ") == true)
    #expect(errors.first?.hasSuffix(" It was not searched.") == true)
    #expect(errors.last == "sessions/other.jsonl is no session's log and was left out.")
    #expect(try search("zebra").code == 65)
  }

  @Test func `a torn log is searched as far as it is whole`() throws {
    let bytes = workshop.bytes("sessions/como/lario.jsonl")
    try workshop.write(bytes + Array("{\"n\":".utf8), to: "sessions/como/lario.jsonl")
    let run = try search("harbours", "lighthouse")
    #expect(run.code == 65)
    #expect(run.output.contains("como/lario #7 C1"))
    #expect(
      run.errors
        == "sessions/como/lario.jsonl ends in 5 bytes of an unfinished entry, which were left out.\n"
    )
  }

  @Test func `a folder, its subfolders or one log can be searched`() throws {
    for place in ["sessions/como", "sessions/como/", ".", "sessions/como/lario.jsonl"] {
      let run = try search("harbours", "lighthouse", "--in", place)
      #expect(run.code == 0 && run.output.contains("lario #7 C1"), "\(place)")
    }
  }

  @Test func `what cannot be searched is refused in one sentence`() throws {
    let refusals: [([String], Int32, String)] = [
      (
        ["x", "--in", "nowhere"], 66,
        "There is no folder “nowhere” here; name the one with your sessions: --in FOLDER.\n"
      ),
      (
        ["x", "--in", "empty"], 66,
        "There is no session's log in “empty” or below it; name another folder with --in FOLDER.\n"
      ),
      (["x", "--limit", "0"], 64, "A limit is 1 or more; 0 would show nothing.\n"),
      (["x", "--format", "xml"], 64, "There is no format “xml” here; use txt or json.\n"),
      (
        ["?!"], 64,
        "There is no word to look for in “?!”; type one, such as: breakout search register.\n"
      ),
      (
        ["\"open"], 64,
        "The quotation mark in “\"open” has no second one; write '\"shared register\"' for a phrase.\n"
      ),
    ]
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/empty",
      withIntermediateDirectories: true
    )
    for (arguments, code, message) in refusals {
      let run = try workshop.breakout(arguments: ["search"] + arguments)
      #expect(run.code == code)
      #expect(run.errors == message)
      #expect(run.output == "")
    }
  }
}
