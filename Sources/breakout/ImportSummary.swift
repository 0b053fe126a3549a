internal import BreakoutCore
internal import BreakoutImport
internal import BreakoutLog
internal import BreakoutReport

/// What is said after an import: what the log holds, and what was not understood.
struct ImportSummary {
  private let report: ImportReport
  private let notes: [String]
  private let session: Session

  /// How many lines not understood are printed; the report file has all.
  private static let printed = 20

  init(_ meeting: ImportedMeeting, _ transcript: Transcriber, _ session: Session) {
    report = meeting.report
    notes = meeting.report.notes + transcript.notes
    self.session = session
  }

  /// The summary as it is printed.
  func text(_ format: String, _ path: String, _ head: Head, report file: String?) -> String {
    var lines = ["\(path): imported as \(format)"]
    lines.append("  " + contents.joined(separator: ", "))
    lines += notes.map { "  " + visible($0) }
    if let empty { lines.append("  " + visible(empty)) }
    if let leftOut { lines.append("  " + leftOut) }
    lines += report.lines.prefix(Self.printed).map { "  " + visible(Self.text($0)) }
    if report.lines.count > Self.printed {
      let more = report.lines.count - Self.printed
      let where_ = file.map { "; all are in \($0)" } ?? "; --report FILE writes all"
      lines.append("  and \(more) more \(more == 1 ? "line" : "lines") not understood\(where_)")
    }
    lines.append("\(verdict) \(head.count) entries, chain whole, head \(head)")
    return lines.joined(separator: "\n")
  }

  /// Everything that was not understood or left out, for a file.
  var wholeReport: String {
    var lines = [verdict]
    lines += notes
    if let empty { lines.append(empty) }
    if let leftOut { lines.append(leftOut) }
    lines += report.lines.map(Self.text)
    return lines.map(visible).joined(separator: "\n") + "\n"
  }

  private static func text(_ line: ImportReport.Line) -> String {
    "\(line.place): “\(line.text)” \(line.reason)"
  }

  private var verdict: String {
    switch report.lines.count {
    case 0: "Every line was understood."
    case 1: "1 line was not understood."
    default: "\(report.lines.count) lines were not understood."
    }
  }

  private var contents: [String] {
    let ballots = session.polls.reduce(0) { $0 + $1.ballots.count }
    return [
      Self.count(session.participants.count, "person", "people"),
      Self.count(session.agenda.count, "agenda item"),
      Self.count(session.questions.count, "question"),
      Self.count(session.contributions.count, "contribution"),
      Self.count(session.proposals.count, "proposal"),
      Self.count(session.polls.count, "poll") + " with " + Self.count(ballots, "ballot"),
      Self.count(session.decisions.count, "decision"),
      Self.count(session.nextSteps.count, "next step"),
    ]
  }

  private var leftOut: String? {
    guard !report.leftOut.isEmpty else { return nil }
    return "Left out: " + report.leftOut.map(\.words).joined(separator: ", ") + "."
  }

  private var empty: String? {
    let places = report.emptyTexts
    guard let first = places.first else { return nil }
    let what =
      places.count == 1 ? "1 item has no text and is" : "\(places.count) items have no text and are"
    let others = places.count > 1 ? " and \(places.count - 1) more" : ""
    return "\(what) recorded as “(no text)”: \(first)\(others)."
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// Control characters of a file are shown and never sent to the terminal.
  private func visible(_ text: String) -> String { VisibleText.line(text) }
}
