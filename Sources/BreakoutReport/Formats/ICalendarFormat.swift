internal import BreakoutCore

/// iCalendar (RFC 5545): next steps as tasks with their due dates, reviews of decisions as days.
///
/// Everything comes from the report's body, so that nobody is named whom the report may not name.
package struct ICalendarFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "ics" }
  package var summary: String { "Due dates of next steps and reviews, for a calendar." }

  package func holds(_ kind: String) -> Bool { kind == NextStepsReport().name }

  package func templateNames(for kind: String) -> [String] { [] }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    let steps = Self.objects(report.body["next_steps"])
    let reviews = (Self.objects(report.body["findings"]) + Self.objects(report.body["divided"]))
      .filter { $0["review"] != nil }
    guard holds(report.kind) else {
      throw ReportError(
        "A calendar holds the due dates of next steps; ask for next-steps instead of "
          + "\(report.kind), or for \(report.kind) in another format.",
        .request
      )
    }
    guard !steps.isEmpty || !reviews.isEmpty else {
      throw ReportError(
        "There is no next step and no review to put into a calendar; choose another format, such "
          + "as md.",
        .request
      )
    }
    return calendar(report, steps, reviews)
  }

  private func calendar(
    _ report: Report,
    _ steps: [ReportObject],
    _ reviews: [ReportObject]
  ) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//breakout//breakout//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]
    if let title = report.body.text("title") {
      lines.append("X-WR-CALNAME:\(ICalendarText.escape(title))")
    }
    let log = Self.object(report.body["log"])
    for step in steps { lines += task(step, log) }
    for review in reviews { lines += day(review, log) }
    lines.append("END:VCALENDAR")
    var text = ""
    for line in lines { ICalendarText.append(line: line, to: &text) }
    return text
  }

  private func task(_ step: ReportObject, _ log: ReportObject) -> [String] {
    var lines = ["BEGIN:VTODO"] + identity(step, "", log)
    lines.append("SUMMARY:\(ICalendarText.escape(step.text("text") ?? ""))")
    lines.append(property("DESCRIPTION", description(step)))
    if let due = step.text("due") { lines.append("DUE;VALUE=DATE:\(Self.basic(due))") }
    switch step.text("state") {
    case "accepted": lines.append("STATUS:IN-PROCESS")
    case "done": lines += ["STATUS:COMPLETED", "PERCENT-COMPLETE:100"]
    case "dropped": lines.append("STATUS:CANCELLED")
    default: lines.append("STATUS:NEEDS-ACTION")
    }
    return lines + ["END:VTODO"]
  }

  private func day(_ finding: ReportObject, _ log: ReportObject) -> [String] {
    let day = Self.basic(finding.text("review") ?? "")
    var lines = ["BEGIN:VEVENT"] + identity(finding, "review-", log)
    lines.append("DTSTART;VALUE=DATE:\(day)")
    lines.append("SUMMARY:\(ICalendarText.escape("Review: \(finding.text("text") ?? "")"))")
    lines.append(
      property("DESCRIPTION", [finding.text("decision"), finding.text("references")])
    )
    lines.append("TRANSP:TRANSPARENT")
    return lines + ["END:VEVENT"]
  }

  /// What names the item for ever, and when it was last known: the same for the same log.
  ///
  /// The log's first moment tells sessions of one name apart, and never changes as a log grows.
  private func identity(_ item: ReportObject, _ prefix: String, _ log: ReportObject) -> [String] {
    let parts = [
      prefix + (item.text("id") ?? ""), Self.basic(log.text("begun") ?? ""),
      log.text("room") ?? "", log.text("workshop") ?? "",
    ]
    let uid = parts.map(Self.word).filter { !$0.isEmpty }.joined(separator: ".")
    return [
      "UID:\(uid)@breakout", "DTSTAMP:\(Self.basic(log.text("latest") ?? "19700101T000000Z"))",
    ]
  }

  private func description(_ step: ReportObject) -> [String?] {
    [
      step.text("champion_words"), step.text("supporters").map { "supported by \($0)" },
      step.text("by"), step.text("measure"), step.text("channel"), step.text("agreement"),
      step.text("outcome"), step.text("report"),
      [step.text("id"), step.text("from"), step.text("entry")].compactMap { $0 }
        .joined(separator: ", "),
    ]
  }

  private func property(_ name: String, _ texts: [String?]) -> String {
    "\(name):\(ICalendarText.escape(texts.compactMap { $0 }.joined(separator: "\n")))"
  }

  /// A date or a moment as a calendar writes it: without hyphens, colons and fractions.
  private static func basic(_ text: String) -> String {
    let whole = text.prefix { $0 != "." } + (text.contains(".") ? "Z" : "")
    return String(whole.filter { $0 != "-" && $0 != ":" })
  }

  /// A text as part of an identifier: what could end or split it becomes a hyphen.
  private static func word(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }

  private static func objects(_ value: ReportValue?) -> [ReportObject] {
    guard case .list(let list) = value else { return [] }
    return list.map { object($0) }
  }

  private static func object(_ value: ReportValue?) -> ReportObject {
    guard case .object(let object) = value else { return [:] }
    return object
  }
}
