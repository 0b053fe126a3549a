import BreakoutCore

/// One finding on each slide, with its numbers and a bar, in Markdown that Pandoc, Marp and reveal
/// cut at the lines between slides.
package struct SlidesReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "slides" }
  package var summary: String { "One finding on each slide, in Markdown for slide programs." }
  package var needsEntries: Bool { false }
  package var formats: [String]? { ["md"] }

  /// How many next steps a slide takes.
  private static let stepsOnSlide = 6

  /// How many rooms a slide takes.
  private static let mostRooms = 8

  package func report(on chronicle: Chronicle) -> Report {
    let source = ReportSource(chronicle)
    var body = source.opening(translated("Findings and next steps"))
    body["slides"] = .some(source.entries.map(Self.slide))
    body["step_slides"] = .some(Self.slides(of: source.steps))
    body["check"] = .object(source.check)
    return source.report(
      name,
      body,
      register: ReportSource.register(
        "Slides",
        ["id", "lead", "text"],
        source.entries.map(\.value)
      )
    )
  }

  private static func slide(_ entry: FindingEntry) -> ReportObject {
    var slide = entry.told
    slide["words"] = .text(Phrase.sentence(entry.words))
    if let sides = entry.sides { slide["bar"] = .object(DivergingBar(sides: sides).value) }
    slide["is_divided"] = entry.isDivided ? .flag(true) : nil
    let rooms = ReportSource.objects(entry.value["positions"])
    slide["positions"] = rooms.count <= mostRooms ? .some(rooms) : nil
    return slide
  }

  private static func slides(of steps: [ReportObject]) -> [ReportObject] {
    stride(from: 0, to: steps.count, by: stepsOnSlide).map { first in
      let last = min(first + stepsOnSlide, steps.count)
      return [
        "place": steps.count > stepsOnSlide
          ? .text(translated("\(first + 1)–\(last) of \(steps.count)")) : nil,
        "steps": .objects(Array(steps[first..<last])),
      ]
    }
  }
}
