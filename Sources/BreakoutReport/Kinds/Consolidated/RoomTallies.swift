import BreakoutCore

/// Annex A: what the rooms counted on each finding, and all of them together.
struct RoomTallies {
  let context: RoomsContext

  /// With more rooms than this, each room has a line of its own and no column.
  static let mostColumns = 8

  /// The findings in group-informed order.
  private var comparisons: [Comparison] { context.comparisons.inGroupInformedOrder }

  /// The parts of the report.
  var value: ReportObject {
    let tables = scales.map(table)
    return [
      "pooled": tables.isEmpty ? nil : .list(tables.map(\.value)),
      "key": tables.isEmpty ? nil : .texts(key(tables)),
      "by_room": roomTables.isEmpty ? nil : .list(roomTables.map(\.value)),
      "not_pooled": .some(notPooled),
      "plenary": Tallies(context: context.own).value["tally_tables"],
      "map": HeatMap(context: context).value.map { .object($0) },
    ]
  }

  /// What the columns mean that are no counts, where they are printed.
  private func key(_ tables: [ReportTable]) -> [String] {
    let columns = Set(tables.flatMap(\.columns).map(\.title))
    return [
      (
        translated("Median (quartiles)"),
        translated(
          "Median (quartiles): half of the answers lie at or below the median, and the middle half between the quartiles."
        )
      ),
      (
        "A",
        translated(
          "A: the agreement of the answers, from -1 (two camps) over 0 (evenly spread) to 1 (all alike); van der Eijk, 2001."
        )
      ),
      (
        translated("Group-informed"),
        translated(
          "Group-informed: what every room goes along with stands first; the shares in favour of all rooms, each "
            + "with one vote for and one against added, multiplied with each other. It orders and is no percentage."
        )
      ),
    ].filter { columns.contains($0.0) }.map(\.1)
  }

  /// Findings whose pooled counts are on one scale, under one rule.
  private struct Scale {
    var caption: String
    var labels: [String]
    var findings: [(comparison: Comparison, vote: CountedVote)] = []
  }

  private var scales: [Scale] {
    var scales: [Scale] = []
    for comparison in comparisons {
      guard let vote = comparison.pool.vote else { continue }
      let labels = vote.result.counts.map(\.answer)
      let method =
        ConsensusMethods.named(vote.method).map { worded($0.title, as: "method") }
        ?? vote.method.text
      let caption = "\(Phrase.capital(method)), \(vote.rule)"
      let place =
        scales.firstIndex { $0.labels == labels && $0.caption == caption } ?? scales.count
      if place == scales.count { scales.append(Scale(caption: caption, labels: labels)) }
      scales[place].findings.append((comparison, vote))
    }
    return scales
  }

  private func table(_ scale: Scale) -> ReportTable {
    let names = context.rooms.compactMap(\.room)
    let shown = names.count > Self.mostColumns ? [] : names
    let agreements = scale.findings.map(\.vote.agreement)
    let quartiles = scale.findings.map(\.vote.quartiles)
    let hasAgreement = agreements.contains { $0 != nil }
    let hasQuartiles = quartiles.contains { $0 != nil }
    // An answer beside the scale that nobody gave needs no column.
    let given = scale.labels.indices.filter { answer in
      scale.labels[answer] != "abstain"
        || scale.findings.contains { $0.vote.result.counts[answer].count > 0 }
    }
    let numeric =
      given.map { worded(scale.labels[$0], as: "answer") } + shown.map { RoomsContext.heading($0) }
      + [translated("All")]
      + (hasQuartiles ? [translated("Median (quartiles)")] : []) + (hasAgreement ? ["A"] : [])
      + [translated("Group-informed")]
    let rows = scale.findings.indices.map { place -> [ReportValue?] in
      let (comparison, vote) = scale.findings[place]
      var row: [ReportValue?] = [.text(comparison.finding.description)]
      row += given.map { .number(vote.result.counts[$0].count) }
      row += shown.map { .text(Self.cell($0, comparison)) }
      row.append(.text(Self.share(vote)))
      if hasQuartiles { row.append(.optional(quartiles[place].map(Self.words))) }
      if hasAgreement { row.append(.optional(agreements[place].map(Decimal.hundredths))) }
      row.append(.optional(comparison.groupInformed?.thousandths))
      return row
    }
    return ReportTable(
      scale.caption,
      columns: [ReportTable.Column(translated("Item"))]
        + numeric.map { ReportTable.Column($0, numeric: true) },
      rows: rows
    )
  }

  /// In favour of those it is taken of, such as `9/9`.
  private static func share(_ vote: CountedVote) -> String {
    vote.result.support.map { "\($0)/\(vote.result.base)" } ?? "–"
  }

  /// What a room counted, in few letters.
  static func cell(_ room: String, _ comparison: Comparison) -> String {
    guard let room = comparison.rooms.first(where: { $0.name == room }) else { return "–" }
    switch room.tally {
    case .counted(let vote): return share(vote)
    case .withheld: return translated("kept back")
    case .uncounted: return translated("not counted")
    case .heard: return translated("hummed")
    case .none: return "–"
    }
  }

  static func words(_ quartiles: Quartiles) -> String {
    "\(number(quartiles.median)) (\(number(quartiles.lower))–\(number(quartiles.upper)))"
  }

  /// A quarter as it is printed: 4, 2.5 or 2.75.
  private static func number(_ value: Rational) -> String {
    var text = Decimal.hundredths(value)
    while text.hasSuffix("0") { text.removeLast() }
    return text.last?.isNumber == true ? text : String(text.dropLast())
  }

  // MARK: By room

  /// The answers counted in each room, one table for each scale.
  private var roomTables: [ReportTable] {
    var tables: [(labels: [String], table: ReportTable)] = []
    for comparison in comparisons {
      for room in comparison.rooms {
        guard let vote = room.tally.vote else { continue }
        let counts = vote.result.counts.filter { $0.answer != "abstain" || $0.count > 0 }
        let labels = counts.map(\.answer)
        let place = tables.firstIndex { $0.labels == labels } ?? tables.count
        if place == tables.count { tables.append((labels, Self.roomTable(labels))) }
        tables[place].table.rows.append(
          [.text(comparison.finding.description), .text(RoomsContext.heading(room.name))]
            + counts.map { .number($0.count) }
            + [
              .text(Self.share(vote)), .text(PollWords.outcome(vote.result)),
              .text(vote.poll.map { "\(room.name).\($0)" } ?? ""),
            ]
        )
      }
    }
    return tables.map(\.table)
  }

  private static func roomTable(_ labels: [String]) -> ReportTable {
    ReportTable(
      translated("Counts by room"),
      columns: [ReportTable.Column(translated("Item")), ReportTable.Column(translated("Room"))]
        + labels.map { ReportTable.Column(worded($0, as: "answer"), numeric: true) }
        + [
          ReportTable.Column(translated("In favour"), numeric: true),
          ReportTable.Column(translated("Outcome")),
          ReportTable.Column(translated("Poll")),
        ]
    )
  }

  /// The findings without a common count, and why.
  private var notPooled: [ReportObject] {
    comparisons.compactMap { comparison in
      let reason: String
      switch comparison.pool {
      case .counted: return nil
      case .refused(let words): reason = words
      case .withheld: reason = translated("Too few people were counted to print a number.")
      case .nothing: reason = translated("No room has counted it.")
      }
      return ["id": .text(comparison.finding.description), "text": .text(reason)]
    }
  }
}
