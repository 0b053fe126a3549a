/// The bars of a tally with their places in a drawing, in whole pixels.
struct BarChart {
  let title: String
  let bars: [(label: String, count: Int)]

  private static let step = 26
  private static let longest = 240

  init(title: String, bars: [(String, Int)]) {
    self.title = title
    self.bars = bars.map { (label: $0.0, count: $0.1) }
  }

  /// The drawing as a part of a report; nil if there is nothing to draw.
  var value: ReportObject? {
    guard !bars.isEmpty else { return nil }
    let left = 16 + 8 * (bars.map { min(16, DisplayWidth.of($0.label)) }.max() ?? 0)
    let most = max(1, bars.map(\.count).max() ?? 1)
    let parts = bars.enumerated().map { place, bar -> ReportObject in
      let width = bar.count * Self.longest / most
      return [
        "label": .text(DisplayWidth.truncate(bar.label, to: 16)),
        "count": .number(bar.count),
        "y": .number(place * Self.step + 3),
        "text_y": .number(place * Self.step + 18),
        "bar_width": .number(width),
        "count_x": .number(left + width + 8),
      ]
    }
    return [
      "title": .text(title),
      "description": .text(bars.map { "\($0.label): \($0.count)" }.joined(separator: ", ")),
      "left": .number(left),
      "label_x": .number(left - 8),
      "width": .number(left + Self.longest + 50),
      "height": .number(bars.count * Self.step),
      "bars": .objects(parts),
    ]
  }
}
