import BreakoutCore
import Foundation
import Testing

@testable import BreakoutReport

@Suite struct ReportTests {
  @Test(arguments: ReportKinds.all.map(\.name), ReportFormats.all.map(\.name))
  func `the same session gives the same bytes`(kind: String, format: String) throws {
    guard try #require(ReportFormats.named(format)).holds(kind) else { return }
    let first = try SampleSession.render(kind, format, SampleSession.breakout().chronicle())
    let second = try SampleSession.render(kind, format, SampleSession.breakout().chronicle())
    #expect(first == second)
    #expect(!first.isEmpty)
  }

  // Slips are paper to work with, and never final.
  @Test(arguments: ReportKinds.all.map(\.name).filter { $0 != "slips" }, ["md", "html", "txt"])
  func `a report is a draft until the record is final`(kind: String, format: String) throws {
    guard try #require(ReportFormats.named(format)).holds(kind) else { return }
    var sample = SampleSession.breakout()
    #expect(try SampleSession.render(kind, format, sample.chronicle()).contains("DRAFT"))
    sample.record(.recordFinalised(RecordFinalised()))
    #expect(try !SampleSession.render(kind, format, sample.chronicle()).contains("DRAFT"))
  }

  @Test func `graded words stand with their counts`() throws {
    let text = try SampleSession.render("next-steps", "md", SampleSession.breakout().chronicle())
    #expect(text.contains("There was strong consensus (6 of 6):"))
    #expect(text.contains("Views were divided (3 of 6) on this:"))
    #expect(!text.contains("%)"))
  }

  @Test func `a majority that was not counted has no number`() throws {
    var sample = SampleSession.breakout()
    sample.propose("Meet again")
    let poll = ItemID(.poll, 3)
    var opened = PollOpened()
    opened.id = poll
    opened.terms.method = "show-of-hands"
    var option = PollOption()
    option.proposal = ItemID(.proposal, 4)
    option.version = 1
    opened.terms.options = [option]
    opened.terms.threshold = .majority
    opened.terms.base = .valid
    opened.terms.unnamed = 77
    sample.record(.pollOpened(opened))
    var seen = MajoritySeen()
    seen.poll = poll
    sample.record(.majoritySeen(seen))
    let box = try #require(sample.session.poll(poll)).box(openObjections: 0)
    var closed = PollClosed()
    closed.id = poll
    closed.result = ShowOfHands().result(of: box)
    sample.record(.pollClosed(closed))
    let text = try SampleSession.render("next-steps", "md", sample.chronicle())
    #expect(text.contains("A majority, not counted, supported:** Meet again."))
    #expect(!text.contains("77"))
  }

  @Test(arguments: ReportKinds.all.map(\.name))
  func `JSON can be read by others`(kind: String) throws {
    let text = try SampleSession.render(kind, "json", SampleSession.breakout().chronicle())
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let object = try #require(value as? [String: Any])
    #expect(object["report"] as? String == kind)
    #expect(object["title"] as? String == "Engagement with the scientific community")
  }

  @Test(arguments: ReportKinds.all.map(\.name))
  func `every row of a spreadsheet has as many cells as its head`(kind: String) throws {
    let report = try #require(ReportKinds.named(kind)).report(
      on: SampleSession.breakout().chronicle()
    )
    #expect(!report.register.rows.isEmpty)
    for row in report.register.rows { #expect(row.count == report.register.columns.count) }
  }

  @Test func `undone entries are marked in the record`() throws {
    let text = try SampleSession.render("record", "txt", SampleSession.breakout().chronicle())
    #expect(text.contains("[undone] C6"))
  }

  @Test func `hidden ballots are not told while the poll is open`() throws {
    var sample = SampleSession.breakout()
    var opened = PollOpened()
    opened.id = ItemID(.poll, 3)
    opened.terms.method = "fist-to-five"
    opened.terms.hidden = true
    sample.record(.pollOpened(opened))
    var ballot = BallotCast()
    ballot.poll = opened.id
    ballot.voter = "hugo"
    ballot.vote = .grade("1")
    sample.record(.ballotCast(ballot))
    let entry = try #require(sample.entries.last)
    let sentence = EntryWording.sentence(for: entry, in: sample.session)
    #expect(sentence == "A ballot came in on T3 by hands.")
  }

  @Test func `hostile words stay words in every kind and format`() throws {
    var sample = SampleSession.breakout()
    let hostile = "<script>alert(1)</script>\n# FAKE\r\n=cmd|x {{title}} {{{x}}} \u{1B}[2J \u{202E}"
    sample.say("cleo", .announcement, hostile)
    sample.propose(hostile)
    for kind in ReportKinds.all {
      for format in ReportFormats.all where format.holds(kind.name) {
        let text = try SampleSession.render(kind.name, format.name, sample.chronicle())
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E })
        if format.name == "html" { #expect(!text.contains("<script")) }
        let lines = text.split(whereSeparator: \.isNewline)
        if !["csv", "ics"].contains(format.name) {
          #expect(!lines.contains { $0.hasPrefix("# FAKE") })
        }
        let isPrinted = ["next-steps", "minutes", "record"].contains(kind.name)
        #expect(text.contains("title}}") || ["md", "ics"].contains(format.name) || !isPrinted)
      }
    }
  }
}

@Suite struct TemplateTests {
  private func render(_ templates: [String: String]) throws(ReportError) -> String {
    let report = Report(
      kind: "minutes",
      body: ["title": .text("a & b"), "rows": .objects([["name": .text("x")]])],
      register: ReportTable("", columns: [])
    )
    return try HTMLFormat().render(report, with: ReportTemplates(templates))
  }

  @Test func `no template can print a text raw`() throws {
    let text = try render(["minutes.html": "{{title}} {{{title}}} {{&title}}"])
    #expect(text == "a &amp; b a &amp; b a &amp; b\n")
  }

  @Test func `a missing template is named`() {
    #expect(throws: ReportError("There is no template minutes.html.mustache for this report.")) {
      try render([:])
    }
  }

  @Test(arguments: [
    ("a\n{{#rows}}\n", "a section has no end"),
    ("a\n{{#rows}}{{/other}}\n", "a section ends under another name than it began"),
  ])
  func `a template that cannot be read is named with its line`(text: String, reason: String) {
    let error = #expect(throws: ReportError.self) { try render(["minutes.html": text]) }
    let message = error?.message ?? ""
    #expect(message.hasPrefix("The template minutes.html cannot be read at line"))
    #expect(message.hasSuffix("\(reason)."))
  }

  @Test func `the line named is the one in the file, though headings take a line more`() {
    let text = "{{#heading}}A{{/heading}}\n{{#heading}}B{{/heading}}\n{{#rows}}\n"
    let plain = "\n\n{{#rows}}\n"
    let errors = [text, plain].map { text in
      #expect(throws: ReportError.self) { try render(["minutes.html": text]) }?.message
    }
    #expect(errors[0] != nil && errors[0] == errors[1])
  }

  @Test(arguments: [
    (["table.html": "{{>table.html}}"], "table.html", "only style.html"),
    (["style.html": "{{>table.html}}"], "style.html", "none"),
    (["table.html": "{{<style.html}}"], "table.html", "only style.html"),
  ])
  func `a part may take in only those before it, so that nothing runs in a circle`(
    parts: [String: String],
    part: String,
    allowed: String
  ) {
    let message = "The template \(part) is taken in by others and may itself take in \(allowed)."
    let all = parts.merging(["minutes.html": "{{>table.html}}"]) { first, _ in first }
    #expect(throws: ReportError(verbatim: message)) { try render(all) }
  }
}

@Suite struct NextStepGapsTests {
  @Test func `what is missing is listed`() {
    let gaps = NextStepGaps.of(SampleSession.breakout().session).map(\.words)
    #expect(
      gaps == [
        "N2 has a champion who has not accepted", "N2 has no date", "N2 has no measure of done",
        "Q2 is a key question that was not taken up", "C2 is a claim that is still to be verified",
      ]
    )
  }
}

@Suite struct TextTableTests {
  private func lines(_ rows: [[String]]) -> [String] {
    let table = ReportTable(
      "Names",
      columns: [ReportTable.Column("Name"), ReportTable.Column("Votes", numeric: true)],
      rows: rows.map { $0.map { .text($0) } }
    )
    guard case .object(let object) = table.value else { return [] }
    return TextTable.lines(object).map {
      $0.split(separator: TextWrapping.fixedSpace, omittingEmptySubsequences: false)
        .joined(separator: " ")
    }
  }

  @Test func `columns stand under each other in every script`() {
    let lines = lines([["Ann", "1"], ["王小明", "12"], ["שלום", "3"], ["👩‍👩‍👧 Ko", "4"]])
    #expect(Set(lines.map { DisplayWidth.of($0) }) == [13])
    #expect(lines.last?.hasSuffix("    4") ?? false)
  }

  @Test func `a long cell goes on in the next line of its column`() {
    let long = String(repeating: "word ", count: 40)
    let lines = lines([[long, "7"]])
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= TextTable.width })
  }
}
