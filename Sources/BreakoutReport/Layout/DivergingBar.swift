import BreakoutCore

/// Support to the right of a line and opposition to the left of it, in whole hundredths.
struct DivergingBar {
  let sides: FindingEntry.Sides

  private static let half = 200

  /// The drawing as a part of a report, with the numbers and the same in letters.
  var value: ReportObject {
    let against = sides.oppose * Self.half / sides.base
    let support = sides.support * Self.half / sides.base
    return [
      "support": .number(sides.support),
      "oppose": .number(sides.oppose),
      "neither": .number(sides.neither),
      "base": .number(sides.base),
      "against_x": .number(Self.half + 30 - against),
      "against_width": .number(against),
      "against_text_x": .number(Self.half + 24 - against),
      "middle": .number(Self.half + 30),
      "support_width": .number(support),
      "support_text_x": .number(Self.half + 36 + support),
      "width": .number(2 * Self.half + 60),
      "description": .text(description),
      "letters": .text(letters),
    ]
  }

  private var description: String {
    translated(
      "\(sides.support) in favour, \(sides.oppose) against, \(sides.neither) neither, of \(sides.base)"
    )
  }

  /// The bar in twenty letters: against, neither, in favour.
  private var letters: String {
    let support = (sides.support * 20 + sides.base / 2) / sides.base
    let oppose = min(20 - support, (sides.oppose * 20 + sides.base / 2) / sides.base)
    return String(repeating: "░", count: oppose)
      + String(repeating: "·", count: 20 - support - oppose)
      + String(repeating: "█", count: support)
  }
}

extension DivergingBar {
  /// The drawing of a closed poll on one proposal; nil where no number may be told.
  static func of(_ poll: Poll?, in context: ReportContext) -> ReportValue? {
    guard let poll, poll.state == .closed, !context.keeps(poll.id) else { return nil }
    return drawing(poll.result, named: context.name(poll.id))
  }

  /// The drawing of a result under a name; nil without people in favour or against.
  static func drawing(_ result: PollResult?, named name: String) -> ReportValue? {
    guard let sides = FindingEntry.Sides(result) else { return nil }
    var value = DivergingBar(sides: sides).value
    value["id"] = .text(name)
    return .object(value)
  }
}
