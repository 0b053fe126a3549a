import Testing

@testable import BreakoutSearch

@Suite struct WordReaderTests {
  /// Each word of a text with the bytes it stands for.
  private func words(_ text: String) throws -> [String] {
    let lists = try WordReader().read([text], known: Vocabulary())
    return lists.ranges.map { range in
      String(
        decoding: Array(text.utf8)[Int(range.lowerBound)..<Int(range.upperBound)],
        as: UTF8.self
      )
    }
  }

  private func areEqual(_ one: String, _ other: String) throws -> Bool {
    let lists = try WordReader().read([one, other], known: Vocabulary())
    return lists.stems[lists.words(of: 0)] == lists.stems[lists.words(of: 1)]
  }

  @Test func `plurals, case and diacritics make no difference`() throws {
    #expect(try areEqual("The Programmes of DUPRÉ!", "the programme: of Dupre"))
    #expect(try areEqual("Écoles registering", "ecole registers"))
    #expect(try areEqual("Zoë’s naïve façade", "zoe's naive facade"))
    #expect(try !areEqual("registers", "registrars"))
  }

  @Test func `a word stands where its bytes are`() throws {
    #expect(try words("“É” two, ") == ["É", "two"])
    #expect(try words("") == [])
  }

  @Test func `scripts without spaces are read by pairs of characters`() throws {
    #expect(try words("使用Uber的司机。") == ["使用", "Uber", "的司", "司机"])
    #expect(try words("𠀀a") == ["𠀀", "a"])
    #expect(try words("水") == ["水"])
  }

  @Test func `Arabic, Hebrew and Greek have words`() throws {
    #expect(try words("מים נקיים") == ["מים", "נקיים"])
    #expect(try words("الماء حق") == ["الماء", "حق"])
    #expect(try areEqual("ΝΕΡΌ", "νερό"))
  }

  @Test func `texts are kept apart`() throws {
    let lists = try WordReader().read(["one two", "", "two"], known: Vocabulary())
    #expect(lists.textCount == 3)
    #expect((0..<3).map { lists.words(of: $0).count } == [2, 0, 1])
    #expect(lists.stems[1] == lists.stems[2])
  }
}
