import BreakoutCore
import Foundation
import Testing

@testable import BreakoutReport

@Suite struct AttributionTests {
  private static let levels: [AttributionLevel] = [.affiliation, .role, .none]

  @Test(arguments: levels, ["next-steps", "minutes", "record"])
  func `no name of the roster is printed in any format`(
    level: AttributionLevel,
    kind: String
  )
    throws
  {
    for seed in 1...8 {
      let sample = SampleSession.crowd(seed: UInt64(seed))
      let chronicle = try sample.chronicle(level)
      let names = sample.session.participants.flatMap {
        NameFolding.words(of: $0.person.name).map(\.folded).filter { $0.count >= 3 }
      }
      for format in ReportFormats.all where format.holds(kind) {
        let text = try SampleSession.render(kind, format.name, chronicle)
        let words = Set(NameFolding.words(of: text).map(\.folded))
        for name in names {
          #expect(!words.contains(name), "\(name) in \(kind).\(format.name), seed \(seed)")
        }
        if level != .affiliation {
          let folded = NameFolding.fold(text)
          #expect(!folded.contains("zzyx"), "affiliation in \(kind).\(format.name)")
        }
        if level == .none { #expect(!NameFolding.fold(text).contains("qqwarden")) }
      }
    }
  }

  @Test(arguments: AttributionLevel.allCases)
  func `a minority statement is in every format and its author in none`(
    level: AttributionLevel
  )
    throws
  {
    let chronicle = try SampleSession.breakout().chronicle(level)
    // Themes and slips hold no statement, a calendar holds days.
    for kind in ReportKinds.all where !["themes", "slips"].contains(kind.name) {
      for format in ReportFormats.all where format.holds(kind.name) && format.name != "ics" {
        let text = try SampleSession.render(kind.name, format.name, chronicle)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let start = try #require(text.range(of: "Compulsory reporting turns partners"))
        let around = text[text.index(start.lowerBound, offsetBy: -60)...].prefix(160)
        #expect(around.contains("name withheld"), "\(kind.name).\(format.name): \(around)")
        #expect(!around.contains("Hugo"), "\(kind.name).\(format.name): \(around)")
      }
    }
  }

  @Test func `the crowd is named where names are allowed`() throws {
    let sample = SampleSession.crowd(seed: 1)
    let text = try SampleSession.render("minutes", "txt", sample.chronicle(.named))
    #expect(text.contains(sample.session.participants[0].person.name))
  }

  @Test func `the facilitator is told where names were taken out`() throws {
    let chronicle = try SampleSession.breakout().chronicle(AttributionLevel.none)
    let report = NextStepsReport().report(on: chronicle)
    #expect(report.withheld.map(\.item).contains("C1"))
    #expect(report.withheld.map(\.item).contains("D1"))
  }

  @Test func `people appear at their level`() throws {
    let session = SampleSession.breakout().session
    #expect(Attribution(session, level: .named).fullLabel("cleo") == "Cleo Martín (Harbour Agency)")
    #expect(
      Attribution(session, level: .affiliation).label("cleo") == "a participant (Harbour Agency)"
    )
    #expect(Attribution(session, level: .role).label("cleo") == "an adviser")
    #expect(Attribution(session, level: .none).label("cleo") == "a participant")
    #expect(Attribution(session, level: .none).label(["cleo", "dan"]) == "two participants")
  }

  @Test func `one small group hides the whole breakdown`() throws {
    var sample = SampleSession.breakout()
    #expect(Breakdown.table(sample.session.polls[0], in: sample.session) != nil)
    var change = ParticipantChanged()
    change.who = "hugo"
    change.detail = .constituency
    change.text = "industry"
    sample.record(.participantChanged(change))
    #expect(Breakdown.table(sample.session.polls[0], in: sample.session) == nil)
  }
}
