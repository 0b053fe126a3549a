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
    var bytes: [UInt8]
    var warnings: [String]

    /// The report as text; only for formats that are text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
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
    let maker = try ReportFormats.document(format).map {
      try DocumentMaker(of: $0, templates: templates)
    }
    guard let format = maker?.source.format ?? ReportFormats.named(format) else {
      throw FileTrouble(
        "There is no format “\(format)”; there is \(listed(ReportFormats.names)).",
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
      let text = try format.render(report, with: texts)
      let document = try maker?.document(of: text, dated: record.session.latest)
      return Printed(bytes: document ?? Array(text.utf8), warnings: warnings(report))
    } catch let error as ReportError {
      throw FileTrouble(error.message, error.cause == .request ? .wrongArguments : .damaged)
    }
  }

  private func warnings(_ report: BreakoutReport.Report) -> [String] {
    guard !report.withheld.isEmpty else { return report.warnings }
    let places = report.withheld.map(\.item)
    let shown = listed(Array(places.prefix(8)), "and") + (places.count > 8 ? " and others" : "")
    return ["Names were withheld from the text of \(shown)."] + report.warnings
  }
}
