import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Foundation
import Testing

/// The other kinds of report on several rooms, and what holds for every kind.
@Suite struct ConsolidatedKindsTests {
  private typealias Workshop = ConsolidatedTests.Workshop

  @Test func `minutes go from room to room`() throws {
    let text = try Workshop(ConsolidatedTests.talk).render("minutes")
    let places = try ["## Lario (breakout)", "## Volta (breakout)", "## Bellagio (breakout)"].map {
      try #require(text.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(text.contains("> **Next step lario.N1:**"))
  }

  @Test func `themes of one name stand together, whatever their case`() throws {
    var workshop = try Workshop { rooms in
      try rooms[0].perform(LinkTheme(.named("Trust"), [ItemID(.proposal, 1)]))
      try rooms[1].perform(LinkTheme(.named("trust"), [ItemID(.proposal, 2)]))
    }
    try workshop.como.perform(LinkTheme(.named("Trust"), [ItemID(.finding, 1)]))
    let text = try workshop.render("themes")
    #expect(text.contains("## Trust\n\nTheme H1, lario.H1, volta.H1\n\n- *finding:* There was a"))
    #expect(!text.contains("## trust"))
    #expect(text.contains("[lario.P1, lario#") && text.contains("[volta.P2, volta#"))
  }

  @Test func `slides are cut by lines, and each finding has its bar`() throws {
    let text = try Workshop().render("slides")
    #expect(text.components(separatedBy: "\n\n---\n\n# F").count == 7)
    #expect(
      text.contains("\n`░░░░░░░░░███████████`\n\n15 in favour, 12 against, 0 neither, of 27\n")
    )
  }

  @Test func `a summary has at most seven sentences and what divided with the minority statement`()
    throws
  {
    let text = try Workshop(ConsolidatedTests.talk).render("summary")
    let found = try #require(text.components(separatedBy: "## What was found").last)
    #expect(found.components(separatedBy: "## Where").first?.split(separator: "\n").count == 6)
    #expect(text.contains("  - *Minority statement lario.D1:* Volta Member2 turns partners into"))
  }

  @Test func `a page without scripts opens the evidence of each claim in place`() throws {
    let text = try Workshop().render("next-steps", "html")
    #expect(!text.contains("<script") && !text.contains(" onclick"))
    for number in 1...6 {
      #expect(text.contains("<details class=\"evidence\" id=\"F\(number)-evidence\">"))
      #expect(text.contains("id=\"origin-F\(number)\""))
    }
    #expect(
      text.contains("<td class=\"step-few\">3/10 <b>F</b></td>") || text.contains("3/10 <b>S</b>")
    )
    #expect(text.contains("aria-label=\"F6: 15 in favour, 12 against, 0 neither, of 27\""))
  }

  // MARK: Attribution

  @Test(arguments: [AttributionLevel.affiliation, .role, .none])
  func `no name of any room is in any kind or format`(level: AttributionLevel) throws {
    let workshop = try Workshop(ConsolidatedTests.talk)
    for kind in ReportKinds.all {
      for format in ReportFormats.all where format.holds(kind.name) && format.name != "ics" {
        let text = try workshop.render(kind.name, format.name, level)
        #expect(!text.contains("Member"), "\(kind.name).\(format.name)")
      }
    }
  }

  @Test func `what a room was promised holds where the others are named`() throws {
    let workshop = try Workshop { rooms in
      try rooms[0].perform(SetAttribution(.none))
      try ConsolidatedTests.talk(&rooms)
      try rooms[1].perform(
        RecordContribution(.own("Lario Member3 told us so"), kind: .announcement)
      )
    }
    for kind in ReportKinds.all where kind.refusal(of: "md") == nil {
      let text = try workshop.render(kind.name, "md", .named)
      #expect(!text.contains("Lario Member"), "\(kind.name)")
    }
    let told = try workshop.render("next-steps").split(separator: "\n")
      .filter { $0.contains("told us so") }
    #expect(told.map { $0.hasPrefix("- \\[name withheld\\] told us so") } == [true])
  }

  @Test(arguments: ReportKinds.all.map(\.name), ReportFormats.all.map(\.name))
  func `the same rooms give the same bytes`(kind: String, format: String) throws {
    guard try #require(ReportFormats.named(format)).holds(kind), format != "ics" else { return }
    let first = try Workshop(ConsolidatedTests.talk).render(kind, format)
    #expect(try Workshop(ConsolidatedTests.talk).render(kind, format) == first)
    #expect(!first.isEmpty)
  }
}
