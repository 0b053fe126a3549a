/// The tables beside a choice of several options by approvals.
enum ApprovalTables {
  /// Why the best choice is not told.
  static let tooMany = "there are too many choices to find the most satisfying"

  /// What each way of counting would choose, and the rounds of the proportional choice.
  static func tables(
    _ most: (chosen: [Int], tied: [Int]),
    _ proportional: ProportionalApproval,
    _ stages: ProportionalApproval.Stages
  ) -> [ResultTable] {
    let best = proportional.best()
    var choices = ResultTable(
      name: "choices",
      columns: ["chosen", "tied", "satisfaction"],
      rows: [
        row(
          "most approvals",
          most,
          most.tied.isEmpty ? proportional.satisfaction(most.chosen) : nil
        ),
        row("one after the other", stages.choice, same(stages.outcomes ?? [], proportional)),
      ]
    )
    if let best {
      choices.rows.append(
        row("most satisfying", best.choice, best.outcomes.first.map(proportional.satisfaction))
      )
    } else {
      choices.note = tooMany
    }
    return [choices, rounds(stages)]
  }

  private static func row(
    _ label: String,
    _ choice: (chosen: [Int], tied: [Int]),
    _ satisfaction: Rational?
  ) -> ResultRow {
    ResultRow(
      label: label,
      cells: [names(choice.chosen), names(choice.tied), satisfaction?.description ?? ""]
    )
  }

  /// The satisfaction where all outcomes have the same.
  private static func same(
    _ outcomes: [[Int]],
    _ proportional: ProportionalApproval
  ) -> Rational? {
    let all = Set(outcomes.map(proportional.satisfaction))
    return all.count == 1 ? all.first : nil
  }

  private static func rounds(_ stages: ProportionalApproval.Stages) -> ResultTable {
    let options = stages.rounds.first?.indices.map { "option \($0 + 1)" } ?? []
    return ResultTable(
      name: "rounds",
      columns: options + ["most"],
      rows: stages.rounds.enumerated().map { place, weights in
        let most = weights.compactMap { $0 }.max()
        let leading = weights.indices.filter { weights[$0] != nil && weights[$0] == most }
        return ResultRow(
          label: "round \(place + 1)",
          cells: weights.map { $0?.description ?? "" } + [names(leading.map { $0 + 1 })]
        )
      }
    )
  }

  private static func names(_ options: [Int]) -> String {
    options.map { "option \($0)" }.joined(separator: ", ")
  }
}
