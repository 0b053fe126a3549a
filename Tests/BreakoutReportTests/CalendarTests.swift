import BreakoutCore
import Testing

@testable import BreakoutReport

/// iCalendar, and what is fitted for documents.
@Suite struct CalendarTests {
  private func calendar(_ change: (inout SampleSession) -> Void = { _ in }) throws -> String {
    var sample = SampleSession.breakout()
    change(&sample)
    return try SampleSession.render("next-steps", "ics", sample.chronicle())
  }

  /// The lines as a reader takes them, put together again.
  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `every line ends as the standard has it and is at most 75 octets long`() throws {
    let long = "zażółć gęślą jaźń 王小明の提案 محمد علي 🏳️‍🌈 "
    let endless = String(repeating: "👩‍👩\u{200D}", count: 30)
    let text = try calendar { sample in
      var agreed = NextStepAgreed()
      agreed.id = ItemID(.nextStep, 9)
      agreed.text = String(repeating: long, count: 8) + endless
      sample.record(.nextStepAgreed(agreed))
    }
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last == [])
    for line in lines.dropLast() {
      #expect(line.last == 0x0D)
      #expect(line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(unfolded(text).contains { $0.hasPrefix("SUMMARY:") && $0.contains(long + "zażółć") })
  }

  @Test func `a next step is a task with its day, its state and a name for ever`() throws {
    let before = unfolded(try calendar())
    #expect(before.first == "BEGIN:VCALENDAR")
    #expect(before.last == "END:VCALENDAR")
    #expect(before.contains { $0.hasPrefix("DUE;VALUE=DATE:2012") && $0.count == 23 })
    let names = before.filter { $0.hasPrefix("UID:") }
    #expect(!names.isEmpty)
    #expect(Set(names).count == names.count)
    let grown = try calendar { $0.say("cleo", .point, "one more thing") }
    #expect(unfolded(grown).filter { $0.hasPrefix("UID:") } == names)
    #expect(
      before.filter { $0.hasPrefix("DTSTAMP:") }.allSatisfy { $0.hasSuffix("Z") && $0.count == 24 }
    )
  }

  @Test func `a task's state does not depend on the language`() throws {
    let french = try Catalogue(parsing: SampleSession.file("languages/fr.po"))
    let text = try Catalogue.$current.withValue(french) { try calendar() }
    let statuses = { (text: String) in unfolded(text).filter { $0.hasPrefix("STATUS:") } }
    #expect(statuses(text) == statuses(try calendar()))
    #expect(statuses(text).contains { $0 != "STATUS:NEEDS-ACTION" })
  }

  @Test func `texts are escaped, and line breaks in them are kept as such`() {
    #expect(ICalendarText.escape("a;b,c\\d\ne\tf\u{7}") == "a\\;b\\,c\\\\d\\ne f␇")
  }

  @Test func `a report without next steps, and another kind, say what to choose`() throws {
    let empty = Report(kind: "next-steps", body: [:], register: ReportTable("", columns: []))
    let minutes = Report(kind: "minutes", body: [:], register: ReportTable("", columns: []))
    for (report, says) in [
      (empty, "There is no next step and no review to put into a calendar"),
      (minutes, "ask for next-steps instead of minutes"),
    ] {
      do {
        _ = try ICalendarFormat().render(report, with: ReportTemplates())
        Issue.record("It was printed.")
      } catch {
        #expect(error.message.contains(says))
        #expect(error.cause == .request)
      }
    }
    #expect(!ICalendarFormat().holds("minutes"))
  }
}

@Suite struct DocumentSourceTests {
  @Test func `the title comes first, then a contents list with links`() {
    let text =
      "> **DRAFT**\n\n# A {x}\n\nwho\n\n## B\n\nb\n\n```\n## no\n| a |\n| --- |\n```\n\n## C\n"
    #expect(
      DocumentMarkdown.fit(text)
        == """
        # A \\{x}

        > **DRAFT**


        who

        **Contents**

        - [B](#part-1)
        - [C](#part-2)

        ## B {#part-1}

        b

        ```
        ## no
        | a |
        | --- |
        ```

        ## C {#part-2}

        """
    )
  }

  @Test func `columns are as wide as what stands in them`() {
    let text =
      "| No. | Step | n |\n| --- | --- | ---: |\n| N1 | one long \\| sentence of many words that goes on | 7 |"
    let rule = DocumentMarkdown.fit(text).split(separator: "\n")[1]
    #expect(
      rule == "| " + String(repeating: "-", count: 8) + " | " + String(repeating: "-", count: 33)
        + " | " + String(repeating: "-", count: 5) + ": |"
    )
  }

  @Test func `a page for printers has values for the names in its style`() {
    let page =
      "<style>\n:root { --bar: #1f5f99; --x: a b; }\nrect { fill: var(--bar); y: var(--x); }\n</style>var(--x)<rect x=\"1\">"
    #expect(
      PrintedPage.fit(page)
        == "<style>\n:root { --bar: #1f5f99; --x: a b; }\nrect { fill: #1f5f99; y: a b; }\nfigure svg { width: 10cm; }\n</style>var(--x)<rect fill=\"#1f5f99\" x=\"1\">"
    )
    #expect(
      PrintedPage.fit("<style>:root { --mark: #7a2e00; }</style><rect class=\"against\" x=\"1\">")
        .hasSuffix("<rect class=\"against\" fill=\"#fff\" stroke=\"#7a2e00\" x=\"1\">")
    )
    #expect(PrintedPage.fit("no style") == "no style")
  }
}
