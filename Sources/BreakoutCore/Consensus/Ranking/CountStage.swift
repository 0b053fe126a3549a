/// One stage of a count that goes by elimination or transfer.
package struct CountStage: Equatable, Sendable {
  /// The votes of each option, in parts of a vote; nil once it is excluded.
  package var votes: [Int?]

  /// The votes that an option needs, in parts of a vote; nil where a count has no quota.
  package var quota: Int?

  /// The votes that no option left in the count can have.
  package var exhausted = 0

  /// What was lost to rounding.
  package var lost = 0

  /// Options chosen at this stage, counted from 0, in order.
  package var elected: [Int] = []

  /// The option whose surplus is passed on after this stage.
  package var surplus: Int?

  /// Options excluded after this stage.
  package var excluded: [Int] = []

  /// Options that were equal when one of them had to be taken.
  package var tied: [Int] = []

  /// The earlier stage, counted from 1, that broke the tie; nil where every way was counted.
  package var decisive: Int?

  init(votes: [Int?]) {
    self.votes = votes
  }
}

extension [CountStage] {
  /// The figures with a column for each stage and a row for each option, and what was done then;
  /// `scale` is how many parts a vote has.
  func tables(scale: Int) -> [ResultTable] {
    [
      ResultTable(name: "stages", columns: names, rows: figures(scale)),
      ResultTable(name: "steps", columns: ["step", "option"], rows: steps),
    ]
  }

  private var names: [String] { indices.map { "stage \($0 + 1)" } }

  private func figures(_ scale: Int) -> [ResultRow] {
    func row(_ label: String, _ number: (CountStage) -> Int?) -> ResultRow {
      ResultRow(label: label, cells: map { number($0).map { FixedParts.text($0, scale) } ?? "" })
    }
    let options = (0..<(first?.votes.count ?? 0)).map { option in
      row(.option(option)) { $0.votes[option] }
    }
    let more = [
      row("quota") { $0.quota }, row("exhausted") { $0.exhausted == 0 ? nil : $0.exhausted },
      row("lost to rounding") { $0.lost == 0 ? nil : $0.lost },
    ]
    return options + more.filter { !$0.cells.allSatisfy(\.isEmpty) }
  }

  private var steps: [ResultRow] {
    zip(names, self).flatMap { name, stage in
      stage.steps.map { ResultRow(label: name, cells: [$0.step, $0.what]) }
    }
  }
}

extension CountStage {
  /// The votes that some options hold together.
  func held(_ options: [Int]) -> Int { options.reduce(0) { $0 + (votes[$1] ?? 0) } }

  /// What was done at this stage, in order.
  fileprivate var steps: [(step: String, what: String)] {
    var steps = elected.map { (step: "chosen", what: String.option($0)) }
    steps += tied.map { (step: "tied", what: String.option($0)) }
    if !tied.isEmpty { steps.append(way) }
    if let surplus { steps.append((step: "surplus passed on", what: .option(surplus))) }
    return steps + excluded.map { (step: "out", what: String.option($0)) }
  }

  /// What became of the tie of this stage.
  private var way: (step: String, what: String) {
    if let decisive { return (step: "tie broken by", what: "stage \(decisive)") }
    return (step: excluded.count > 1 ? "all of them go" : "every way counted", what: "")
  }
}

/// Numbers that are counted in equal parts of one.
enum FixedParts {
  /// The number as a decimal without rounding and without zeros at its end, such as `686.62747`.
  static func text(_ parts: Int, _ scale: Int) -> String {
    let rest = parts % scale
    guard rest > 0 else { return String(parts / scale) }
    var digits = String(scale + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(parts / scale).\(digits)"
  }
}
