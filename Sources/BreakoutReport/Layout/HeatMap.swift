import BreakoutCore

/// How far each room supported each finding: a table whose cells hold numbers and a letter, and
/// are tinted only as well.
struct HeatMap {
  let context: RoomsContext

  /// The table as a part of a report; nil where no two cells can be compared.
  var value: ReportObject? {
    let rooms = context.rooms.compactMap(\.room)
    let comparisons = context.comparisons.filter { comparison in
      comparison.rooms.contains { $0.tally.vote != nil }
    }
    guard !comparisons.isEmpty, !rooms.isEmpty else { return nil }
    return [
      "columns": .objects(rooms.map { ["title": .text(RoomsContext.heading($0))] }),
      "rows": .objects(
        comparisons.map { comparison in
          [
            "id": .text(comparison.finding.description),
            "cells": .objects(rooms.map { cell($0, comparison) }),
            "all": .object(cell(comparison.pool.vote)),
          ]
        }
      ),
    ]
  }

  private func cell(_ name: String, _ comparison: Comparison) -> ReportObject {
    guard let room = comparison.rooms.first(where: { $0.name == name }) else {
      return ["text": .text("–"), "step": .text("none")]
    }
    guard room.tally.vote != nil else {
      return ["text": .text(RoomTallies.cell(name, comparison)), "step": .text("none")]
    }
    return cell(room.tally.vote)
  }

  private func cell(_ vote: CountedVote?) -> ReportObject {
    guard let sides = FindingEntry.Sides(vote?.result) else {
      return ["text": .text("–"), "step": .text("none")]
    }
    let step = Self.step(sides)
    return [
      "text": .text("\(sides.support)/\(sides.base)"),
      "letter": .text(step.letter),
      "step": .text(step.name),
    ]
  }

  /// Five steps from nobody to everybody in favour, each with a letter.
  private static func step(_ sides: FindingEntry.Sides) -> (name: String, letter: String) {
    let twice = 2 * sides.support
    if sides.support == sides.base { return ("all", "A") }
    if 4 * sides.support >= 3 * sides.base { return ("most", "M") }
    if twice > sides.base { return ("half", "H") }
    return 4 * sides.support > sides.base ? ("some", "S") : ("few", "F")
  }
}
