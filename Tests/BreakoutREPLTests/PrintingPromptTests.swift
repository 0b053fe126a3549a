import Testing

@testable import BreakoutREPL

/// What is asked for on paper and in files is asked for once, and whole.
@Suite struct PrintingPromptTests {
  @Test(arguments: [
    ("print slips to \"a\" b", "“b” is more than this needs."),
    ("print slips to", "type for example “print slips to slips.html”."),
    ("report to \"a.md\" txt", "“txt” is more than this needs."),
    ("after \"rome-2010\" y", "“y” is more than this needs."),
    ("report summary slides", "A report is of one kind; summary and slides are two."),
    ("report md html", "A report has one format; md and html are two."),
    ("set attribution", "type for example “set attribution none”."),
    ("set kind", "type for example “set kind panel”."),
    ("answer O1", "TEXT is missing; type for example “answer O1"),
    ("grep [", "put it in quotes."),
  ])
  func `nothing that was typed is dropped, and what is missing is shown`(
    line: String,
    says: String
  ) async throws {
    let refusal = try #require(await (try await Prompt()).refusal(line))
    #expect(refusal.contains(says))
  }

  @Test func `slips are asked for without naming their only format`() async throws {
    let request = try #require(ReportNames.read(["slips"], path: nil))
    #expect(request.format == "html")
    #expect(ReportNames.read(["nextsteps"], path: "a.txt")?.format == "txt")
  }

  @Test func `texts are looked for in so many texts`() async throws {
    let refusal = await (try await Prompt(after: ["note a", "note b"])).refusal("s/zzz/y/")
    #expect(refusal?.contains("stands in none of the 2 texts") ?? false)
  }

  @Test func `in quiet the floor and the ladder go unanswered too`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "quiet"])
    for line in ["q+ asha", "ack", "thanks", "set ladder delphi", "note a"] {
      #expect(await prompt.answer(line) == "", "\(line)")
    }
    #expect(await prompt.answer("q?") != "")
  }

  @Test func `who waits goes to the file that views go to`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "q+ asha", "out views.txt"])
    #expect(await prompt.answer("q?") == "")
  }

  @Test func `one entry is one entry`() async throws {
    let text = await (try await Prompt()).answer("status")
    #expect(text.contains(", 1 entry, attribution"))
  }
}
