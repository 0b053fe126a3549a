internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReport

/// Turns a recorded session into a report in a format.
struct Printer {
  let templates: TemplateFolders
  var shelf = RoomShelf()

  /// A report as printed, and what the facilitator should know about it.
  struct Printed {
    var bytes: [UInt8]
    var warnings: [String]

    /// The report as text; only for formats that are text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Prints a report, with people at the session's own level unless another is asked for.
  ///
  /// In a consolidation each room keeps the level it has promised if that is stricter.
  ///
  /// - Throws: `FileTrouble` if kind, format, ladder or template is missing.
  func print(
    _ kind: String,
    _ format: String,
    _ record: RecordedSession,
    at level: AttributionLevel? = nil
  ) throws -> Printed {
    guard let kind = ReportKinds.named(kind) else {
      throw FileTrouble(
        "There is no report “\(kind)”; there is \(listed(ReportKinds.all.map(\.name))).",
        .wrongArguments
      )
    }
    if ReportFormats.names.contains(format), let refusal = kind.refusal(of: format) {
      throw FileTrouble(verbatim: refusal, .wrongArguments)
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
    var chronicle = try chronicle(record, withEntries: kind.needsEntries)
    if let level { chronicle.attribution = level }
    let report = kind.report(on: chronicle)
    do {
      let texts = try templates.reports(format.templateNames(for: report.template))
      let text = try format.render(report, with: texts)
      let document = try maker?.document(of: text, dated: record.session.latest)
      return Printed(bytes: document ?? Array(text.utf8), warnings: warnings(report))
    } catch let error as ReportError {
      throw FileTrouble(
        verbatim: error.message,
        error.cause == .request ? .wrongArguments : .damaged
      )
    }
  }

  /// What a report is made from; of a consolidation with its rooms, verified up to their heads.
  ///
  /// - Throws: `FileTrouble` that names the ladder or the room that is missing or changed.
  func chronicle(_ record: RecordedSession, withEntries: Bool) throws -> Chronicle {
    let ladder = try templates.ladder(record.session.ladder)
    var chronicle = Chronicle(record, ladder: ladder)
    let heads = record.session.consolidation.rooms
    if !withEntries { shelf.readAhead(heads) }
    chronicle.rooms = try heads.map { head in
      let own = try shelf.record(of: head, withEntries: withEntries)
      // What a room chose may be a ladder of its own that nobody has here.
      var room = Chronicle(own, ladder: (try? templates.ladder(own.session.ladder)) ?? ladder)
      room.attribution = max(own.session.attribution, record.session.attribution)
      return RoomChronicle(name: head.name, chronicle: room)
    }
    return chronicle
  }

  private func warnings(_ report: BreakoutReport.Report) -> [String] {
    guard !report.withheld.isEmpty else { return report.warnings }
    let places = report.withheld.map(\.item)
    let shown = listed(Array(places.prefix(8)), "and") + (places.count > 8 ? " and others" : "")
    return ["Names were withheld from the text of \(shown)."] + report.warnings
  }
}

extension Chronicle {
  /// A session as its log tells it, in the words of a ladder.
  init(_ record: RecordedSession, ladder: WordingLadder) {
    self.init(
      session: record.session,
      entries: record.entries,
      count: record.head.count,
      head: record.head.hash,
      ladder: ladder,
      notUnderstood: record.notUnderstood
    )
  }
}
