import BreakoutCore
import BreakoutSearch
import Testing

@Suite struct SearchQueryTests {
  /// What is found of one text by what was typed.
  private func finds(_ typed: String..., in text: String, by speaker: String = "") throws -> Bool {
    var session = Session()
    session.apply(entry(1, .sessionOpened(SessionOpened { $0.room = "lario" })))
    session.apply(
      entry(2, .participantsAdded(ParticipantsAdded { $0.people = [person(speaker)] }))
    )
    session.apply(
      entry(
        3,
        .contributionRecorded(
          ContributionRecorded {
            $0.id = ItemID(.contribution, 1)
            $0.text = text
            $0.speaker = Handle("speaker")
          }
        )
      )
    )
    let passages = SessionPassages(session, []).passages.filter { $0.item == "C1" }
    return try PassageIndex(passages, for: SearchQuery(typed)).hits(limit: 5).count == 1
  }

  private func person(_ name: String) -> Person { Person(handle: Handle("speaker"), name: name) }

  private func entry(_ number: Int, _ event: SessionEvent) -> Entry {
    Entry(number: number, time: Timestamp(milliseconds: 0), author: "asha", event: event)
  }

  @Test func `all words have to be there, in any order and form`() throws {
    #expect(try finds("registers", "shared", in: "One shared register"))
    #expect(try !finds("register", "calendar", in: "One shared register"))
    #expect(try finds("DUPRE", "café", in: "met in the cafe", by: "Bruno Dupré"))
  }

  @Test func `a phrase is words that follow each other`() throws {
    #expect(try finds("shared register", in: "One shared register"))
    #expect(try !finds("one register", in: "One shared register"))
    #expect(try finds("\"shared registers\" one", in: "One shared register"))
    #expect(try !finds("“one register”", in: "One shared register"))
  }

  @Test func `a word with a star goes on`() throws {
    #expect(try finds("engageme*", in: "Engagement programmes"))
    #expect(try finds("shared regis*", in: "One shared register"))
    #expect(try !finds("engageme", in: "Engagement programmes"))
    #expect(try !finds("gagement*", in: "Engagement programmes"))
  }

  @Test func `words in scripts without spaces and from right to left are found`() throws {
    #expect(try finds("公共", in: "改善公共交通"))
    #expect(try finds("通", in: "改善公共交通"))
    #expect(try finds("善", in: "改善公共交通"))
    #expect(try finds("公共交通", in: "改善公共交通"))
    #expect(try !finds("公交", in: "改善公共交通"))
    #expect(try finds("司机", "uber", in: "使用Uber的司机"))
    #expect(try finds("公共*", "改*", in: "改善公共交通"))
    #expect(try finds("מים", in: "מים נקיים"))
    #expect(try finds("الماء", in: "الماء حق"))
    #expect(try finds("水道", in: "きれいな水道水"))
  }

  @Test(arguments: [
    "AND", "NOT", "a OR b", "who:a", "NEAR(a b)", "a^b", "{who}", "- a", "a + b", "'",
  ])
  func `nothing that is typed is an operator`(_ typed: String) throws {
    _ = try? finds(typed, in: "nothing")
    #expect(try finds("who:asha", in: "Who? Asha."))
    #expect(try finds("not", in: "Do not"))
  }

  @Test func `what cannot be looked for is refused in one sentence`() {
    #expect(throws: SearchQuery.Problem.noWord("… ?")) { try SearchQuery(["…", "?"]) }
    #expect(throws: SearchQuery.Problem.noWord("")) { try SearchQuery([""]) }
    #expect(throws: SearchQuery.Problem.noWord("*")) { try SearchQuery(["*"]) }
    #expect(throws: SearchQuery.Problem.unclosedQuote("\"open")) { try SearchQuery(["\"open"]) }
    #expect(
      SearchQuery.Problem.noWord("…").message
        == "There is no word to look for in “…”; type one, such as: breakout search register."
    )
    #expect(
      SearchQuery.Problem.unclosedQuote("\"open").message
        == "The quotation mark in “\"open” has no second one; write '\"shared register\"' for a phrase."
    )
  }
}
