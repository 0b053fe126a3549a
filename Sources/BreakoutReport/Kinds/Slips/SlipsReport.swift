import BreakoutCore

/// Paper for a room without screens: a sheet for the wall, and slips to write and vote on.
///
/// What comes back on the slips is typed in: `idea` for what was written, `tally` for the votes.
package struct SlipsReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "slips" }
  package var summary: String { "Paper for the room: the agenda for the wall, slips to fill in." }
  package var needsEntries: Bool { false }
  package var formats: [String]? { ["html"] }

  /// How many slips there are of each when nobody is on the roster yet.
  private static let usualNumber = 12

  package func report(on chronicle: Chronicle) -> Report {
    let context = ReportContext(chronicle)
    let sheet = RoomSheet(context: context)
    let slips = VotingSlips(context: context)
    var body = FrontPage(context: context).opening(translated("Paper for the room"))
    let copies = ReportValue.objects(
      (1...Self.number(chronicle.session)).map { ["copy": .number($0)] }
    )
    body["has_agenda"] = sheet.agenda.isEmpty ? nil : .flag(true)
    body["agenda"] = .some(sheet.agenda)
    body["has_questions"] = sheet.questions.isEmpty ? nil : .flag(true)
    body["questions"] = .some(sheet.questions.map { Self.with(copies, $0) })
    body["polls"] = .some(slips.values.map { Self.with(copies, $0) })
    return Report(
      kind: name,
      body: body,
      register: ReportSource.register("Slips", ["id", "text"], sheet.questions + slips.values),
      withheld: context.voice.withheld
    )
  }

  /// One slip for everybody present, or on the roster.
  private static func number(_ session: Session) -> Int {
    let present = session.present.count
    if present > 0 { return present }
    return session.participants.isEmpty ? usualNumber : session.participants.count
  }

  private static func with(_ copies: ReportValue, _ slip: ReportObject) -> ReportObject {
    var slip = slip
    slip["copies"] = copies
    return slip
  }
}
