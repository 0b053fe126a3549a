import Testing

@testable import BreakoutImport

@Suite struct `A file to be imported` {
  @Test func `loses the mark in front of UTF-8`() throws {
    let file = SourceFile(name: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array("# Töpfe".utf8))
    #expect(try file.text() == "# Töpfe")
  }

  @Test func `is read as UTF-16 if it says so`() throws {
    let units = Array("# Töpfe\n".utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in units {
      little += [UInt8(unit & 255), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    #expect(try SourceFile(name: "a", bytes: little).text() == "# Töpfe\n")
    #expect(try SourceFile(name: "a", bytes: big).text() == "# Töpfe\n")
  }

  @Test(
    arguments: [
      ([], "a.csv is empty; choose the file that was exported."),
      (
        Array("one\nT".utf8) + [0xF6] + Array("pfe".utf8),
        "a.csv, line 2, byte 6 is not UTF-8, perhaps Latin-1; save it as UTF-8 and try again."
      ),
      (
        [0x50, 0x4B, 0x03, 0x04] + Array("binary and long enough to be no text at all".utf8) + [
          0, 1,
        ],
        "a.csv is no text: byte 48 is zero; choose the file that was exported."
      ),
      (
        Array("time,text".utf8).flatMap { [$0, 0] },
        "a.csv looks like UTF-16 without its mark; save it as UTF-8 and try again."
      ),
      (
        [0xFF, 0xFE, 0x41],
        "a.csv begins as UTF-16 and is not whole; save it as UTF-8 and try again."
      ),
    ] as [([UInt8], String)]
  )
  func `is refused with the place of what is wrong`(_ bytes: [UInt8], _ message: String) {
    #expect(throws: ImportTrouble(message, .damaged)) {
      _ = try SourceFile(name: "a.csv", bytes: bytes).text()
    }
  }

  @Test func `has lines whatever ends them`() throws {
    let lines = try SourceFile(name: "a", text: "one\r\ntwo\n\nfour\n").lines()
    #expect(lines.map(\.text) == ["one", "two", "", "four"])
    #expect(lines.map(\.place.line) == [1, 2, 3, 4])
  }
}

@Suite struct `A table` {
  private func rows(_ text: String) throws -> [[String]] {
    try TableReader(SourceFile(name: "t.csv", text: text)).rows.map(\.cells)
  }

  @Test func `has quoted cells with commas, quotation marks and line ends`() throws {
    let text = "a,b\r\n\"1, \"\"one\"\"\",\"two\nlines\"\n\n3,\n"
    #expect(try rows(text) == [["a", "b"], ["1, \"one\"", "two\nlines"], ["3", ""]])
  }

  @Test func `may have semicolons or tabs`() throws {
    #expect(try rows("a;b\n1,5;2") == [["a", "b"], ["1,5", "2"]])
    #expect(try rows("a\tb\n1,5\t2") == [["a", "b"], ["1,5", "2"]])
  }

  @Test func `knows the line of a row behind line ends in cells`() throws {
    let table = try TableReader(SourceFile(name: "t.csv", text: "a\n\"x\ny\"\nz\n"))
    #expect(table.rows.map(\.line) == [1, 2, 4])
  }

  @Test func `is refused if a quotation mark is not closed`() {
    #expect(
      throws: ImportTrouble(
        "t.csv, line 2: a quotation mark is not closed, so the file may be cut; export it again.",
        .damaged
      )
    ) { _ = try rows("a,b\n1,\"two\nthree") }
  }
}

@Suite struct `A format` {
  private func guess(_ text: String, _ name: String = "x.txt") throws -> String {
    try Importers.guessed(from: [SourceFile(name: name, text: text)]).name
  }

  @Test func `is guessed by its look`() throws {
    #expect(try guess("comment-id,voter-id,vote\n1,2,1\n") == "polis")
    #expect(try guess("10:00:00 <ann> #startmeeting Plan\n10:00:01 <ann> #topic A\n") == "meetbot")
    #expect(try guess("<ann> Topic: Plans\n<ben> hello\n") == "scribe")
    #expect(try guess("<ann> hello\n<ben> hello to you\n") == "irc")
    #expect(try guess("who,text\nAnn,We should go\n") == "csv")
    #expect(try guess("# Plans\n\n- We should go\n") == "markdown")
  }

  @Test func `that is not known is refused with those there are`() {
    #expect(
      throws: ImportTrouble(
        "There is no format “docx”; there is polis, meetbot, scribe, irc, csv or markdown.",
        .wrongArguments
      )
    ) { _ = try Importers.named("docx") }
    #expect(
      throws: ImportTrouble(
        "x.txt is of no format that is known by its look; say which with --from polis, meetbot, "
          + "scribe, irc, csv or markdown.",
        .damaged
      )
    ) { _ = try guess("Dear all, thank you for coming.\n") }
  }
}
