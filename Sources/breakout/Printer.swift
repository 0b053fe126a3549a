internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReport

/// Turns a recorded session into a report in a format.
struct Printer {
  let templates: TemplateFolders

  /// A report as printed, and what the facilitator should know about it.
  struct Printed {
    var text: String
    var warnings: [String]
  }

  /// Prints a report.
  ///
  /// - Throws: `FileTrouble` if kind, format, ladder or template is missing.
  func print(_ kind: String, _ format: String, _ record: RecordedSession) throws -> Printed {
    guard let kind = ReportKinds.named(kind) else {
      throw FileTrouble(
        "There is no report “\(kind)”; there is \(listed(ReportKinds.all.map(\.name))).",
        .wrongArguments
      )
    }
    guard let format = ReportFormats.named(format) else {
      throw FileTrouble(
        "There is no format “\(format)”; there is \(listed(ReportFormats.all.map(\.name))).",
        .wrongArguments
      )
    }
    let chronicle = Chronicle(
      session: record.session,
      entries: record.entries,
      count: record.head.count,
      head: record.head.hash,
      ladder: try templates.ladder(record.session.ladder),
      notUnderstood: record.notUnderstood
    )
    let report = kind.report(on: chronicle)
    do {
      let texts = try templates.reports(format.templateNames(for: kind.name))
      return Printed(text: try format.render(report, with: texts), warnings: warnings(report))
    } catch let error as ReportError {
      throw FileTrouble(error.message, .damaged)
    }
  }

  private func warnings(_ report: BreakoutReport.Report) -> [String] {
    guard !report.withheld.isEmpty else { return report.warnings }
    let places = report.withheld.map(\.item)
    let shown = listed(Array(places.prefix(8)), "and") + (places.count > 8 ? " and others" : "")
    return ["Names were withheld from the text of \(shown)."] + report.warnings
  }
}
