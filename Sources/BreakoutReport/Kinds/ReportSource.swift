import BreakoutCore

/// What kinds that are printed of one room as of several are made from: findings, steps, title and
/// proof in one shape.
struct ReportSource {
  /// The findings in the order of the report.
  let entries: [FindingEntry]

  /// The next steps as they are printed.
  let steps: [ReportObject]

  /// The summary of both.
  let summary: Summary

  /// The themes with everything under them, and what is under none.
  let themes: [ReportObject]
  let observations: [ReportObject]

  /// How everything can be checked.
  let check: ReportObject

  private let context: ReportContext
  private let consolidated: ConsolidatedReport?

  init(_ chronicle: Chronicle) {
    if chronicle.rooms.isEmpty {
      let context = ReportContext(chronicle)
      let findings = Findings(context)
      let information = Information(context: context)
      self.context = context
      consolidated = nil
      entries = findings.entries
      steps = StepList(context: context, findings: findings).values
      summary = Summary(entries, context.session.nextSteps)
      themes = information.themes
      observations = information.loose
      check = FrontPage(context: context).check
    } else {
      let whole = ConsolidatedReport(chronicle)
      let list = RoomSteps(context: whole.context, findings: whole.findings)
      let known = RoomThemes(context: whole.context, findings: whole.findings)
      context = whole.context.own
      consolidated = whole
      entries = whole.findings.entries
      steps = list.values
      summary = whole.summary(list)
      themes = known.values
      observations = known.observations
      check = RoomCheck(context: whole.context).value
    }
  }

  /// The parts at the beginning of a report.
  func opening(_ kind: String) -> ReportObject {
    consolidated?.front.opening(kind) ?? FrontPage(context: context).opening(kind)
  }

  /// What was said in rooms against proposals that are in no finding.
  var contestedElsewhere: [ReportObject] {
    consolidated.map { ContestedElsewhere($0.context).all } ?? []
  }

  /// A report with what was taken out of it and what the rapporteur should know.
  func report(
    _ kind: String,
    _ body: ReportObject,
    register: @autoclosure @escaping () -> ReportTable
  ) -> Report {
    Report(
      kind: kind,
      body: body,
      register: register(),
      withheld: consolidated?.context.withheld ?? context.voice.withheld,
      warnings: consolidated?.context.warnings ?? context.voice.warnings
    )
  }

  /// A table with one row for each part, by the names of its columns.
  static func register(
    _ caption: String,
    _ columns: [String],
    _ rows: [ReportObject]
  ) -> ReportTable {
    ReportTable(
      caption,
      columns: columns.map { ReportTable.Column($0, numeric: $0 == "count" || $0 == "base") },
      rows: rows.map { row in columns.map { row[$0] } }
    )
  }

  /// The texts of a list.
  static func texts(_ value: ReportValue?) -> [String] {
    guard case .list(let list) = value else { return [] }
    return list.compactMap { part in
      guard case .text(let text) = part else { return nil }
      return text
    }
  }

  /// The parts of a list in a part.
  static func objects(_ value: ReportValue?) -> [ReportObject] {
    guard case .list(let list) = value else { return [] }
    return list.compactMap { part in
      guard case .object(let object) = part else { return nil }
      return object
    }
  }
}
