import Testing

@testable import BreakoutSearch

@Suite struct WordReaderTests {
  private func stems(_ text: String) throws -> [String] {
    var stems: [String] = []
    try WordReader().read([text]) { stems.append($1.stem) }
    return stems
  }

  @Test func `plurals, case and diacritics make no difference`() throws {
    #expect(try stems("The Programmes of DUPRÉ!") == stems("the programme of Dupre"))
    #expect(try stems("Écoles") == stems("ecole"))
    #expect(try stems("registering registers") == ["regist", "regist"])
  }

  @Test func `a word stands where its bytes are`() throws {
    var words: [Word] = []
    try WordReader().read(["“É” two", "", "three"]) { words.append($1) }
    #expect(words.map(\.range) == [3..<5, 9..<12, 0..<5])
  }
}
