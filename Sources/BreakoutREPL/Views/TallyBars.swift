internal import BreakoutCore
internal import BreakoutReport

/// A tally as bars with the numbers beside them, in at most 80 columns and without colour.
enum TallyBars {
  private static let longest = 36
  private static let widestLabel = 32

  /// A line for each answer or option; none where nothing was counted or may not be told yet.
  static func lines(_ poll: Poll, _ strokes: BarStrokes) -> [String] {
    let bars = bars(poll)
    guard !bars.isEmpty else { return [] }
    let labels = bars.map { DisplayWidth.truncate(visible($0.label), to: widestLabel) }
    let width = labels.map(DisplayWidth.of).max() ?? 0
    let most = bars.map(\.count).max() ?? 0
    return zip(labels, bars).map { label, bar in
      let gap = String(repeating: " ", count: width - DisplayWidth.of(label))
      let cells = String(repeating: strokes.cell, count: length(bar.count, most))
      return "   \(label)\(gap)  \(cells)\(cells.isEmpty ? "" : " ")\(bar.count)"
    }
  }

  /// One cell for each while there is room; then in proportion, and whatever is there shows.
  private static func length(_ count: Int, _ most: Int) -> Int {
    guard most > longest, count > 0 else { return count }
    return max(1, count * longest / most)
  }

  private static func bars(_ poll: Poll) -> [(label: String, count: Int)] {
    guard let method = ConsensusMethods.named(poll.terms.method), poll.state != .void,
      !poll.isCovered
    else { return [] }
    let result = poll.result ?? method.result(of: poll.box(openObjections: 0))
    guard !result.uncounted, result.turnout.cast > 0 else { return [] }
    guard case .grades(let answers, _) = method.form(poll.terms) else {
      return options(poll.terms, result)
    }
    return result.counts.map { part in
      let meaning = answers.first { $0.label == part.answer }?.meaning
      let says = meaning.map { part.answer.count > 2 ? "" : " \($0)" }
      return (part.answer + (says ?? ""), part.count)
    }
  }

  private static func options(
    _ terms: PollTerms,
    _ result: PollResult
  ) -> [(label: String, count: Int)] {
    zip(terms.options, result.options).enumerated().map { place, part in
      let name = part.0.proposal?.description ?? "\(place + 1)."
      return ("\(name) \(part.0.text)", part.1.points)
    }
  }
}
