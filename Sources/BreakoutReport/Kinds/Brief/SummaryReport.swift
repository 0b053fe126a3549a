import BreakoutCore

/// One page for those who read no more.
package struct SummaryReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "summary" }
  package var summary: String { "One page: what was found, what divided, who does what next." }
  package var needsEntries: Bool { false }

  /// How many sentences and steps a page takes.
  private static let mostSentences = 7
  private static let mostSteps = 12

  package func report(on chronicle: Chronicle) -> Report {
    let source = ReportSource(chronicle)
    let divided = source.entries.filter(\.isDivided)
    let earned = source.summary.earned
    let shown = earned.count > Self.mostSentences ? Self.mostSentences - 1 : earned.count
    var body = source.opening(translated("Summary"))
    var sentences = Array(earned.prefix(shown))
    if shown < earned.count {
      let left = Phrase.count(earned.count - shown, "sentence", "sentences")
      sentences.append(translated("The full report has \(left) more."))
    }
    body["summary"] = .texts(sentences + [source.summary.stepSentence])
    body["divided"] = .some(divided.map(Self.point))
    body["next_steps"] = .some(Array(source.steps.prefix(Self.mostSteps)))
    let rest = source.steps.count - Self.mostSteps
    body["has_divided"] = divided.isEmpty ? nil : .flag(true)
    body["stepped"] = source.steps.isEmpty ? nil : .flag(true)
    body["more_steps"] =
      rest > 0
      ? .text(
        Phrase.capital(Phrase.count(rest, "more next step is", "more next steps are"))
          + translated(" in the full report.")
      ) : nil
    body["check"] = .object(source.check)
    return source.report(
      name,
      body,
      register: register(source)
    )
  }

  private func register(_ source: ReportSource) -> ReportTable {
    func rows(_ section: String, _ parts: [ReportObject]) -> [ReportObject] {
      parts.map { part in
        var row = part
        row["section"] = .text(section)
        return row
      }
    }
    let found = source.entries.flatMap { entry in
      rows("finding", [entry.told])
        + rows("minority statement", ReportSource.objects(entry.value["dissents"]))
    }
    return ReportSource.register(
      "Summary",
      ["section", "id", "lead_words", "text", "champion_words", "by", "agreement"],
      found + rows("next step", source.steps)
    )
  }

  /// A divided point: its words, and where the rooms stand.
  private static func point(_ entry: FindingEntry) -> ReportObject {
    let positions = ReportSource.objects(entry.value["positions"]).compactMap { part in
      part.text("words").map { translated("\(part.text("room") ?? ""): \($0)") }
    }
    return [
      "id": .text(entry.id),
      "lead": .text(entry.lead),
      "words": .text(Phrase.sentence(entry.words)),
      "positions": positions.isEmpty || positions.count > 6
        ? nil : .text(positions.joined(separator: translated("; ")) + "."),
      "dissents": entry.value["dissents"],
    ]
  }
}
