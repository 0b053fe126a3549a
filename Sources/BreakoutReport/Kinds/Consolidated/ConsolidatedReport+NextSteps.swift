import BreakoutCore

extension ConsolidatedReport {
  /// The report on next steps.
  func nextSteps(_ kind: String) -> Report {
    let steps = RoomSteps(context: context, findings: findings)
    let information = RoomInformation(context: context)
    let themes = RoomThemes(context: context, findings: findings)
    var body = front.opening(translated("Consolidated report: next steps"))
    body["remarks"] = .texts(remarks)
    let grading = gradingNote
    body["graded"] = .flag(!grading.isEmpty)
    body["grading"] = grading.isEmpty ? nil : .texts(grading)
    body["pointers"] = .text(Self.pointers)
    body["ladder"] = .text(context.ladder.title)
    body["summary"] = .texts(summary(steps).sentences)
    body["findings"] = .some(findings.agreed.map(\.value))
    body["nothing_agreed"] = findings.agreed.isEmpty ? .text(findings.nothingAgreed) : nil
    body["divided"] = .some(findings.divided.map(\.value))
    let elsewhere = ContestedElsewhere(context).standing
    body["nothing_divided"] =
      findings.divided.isEmpty ? .text(Self.nothingDivided(elsewhere)) : nil
    body["divided_elsewhere"] = .some(elsewhere)
    body["has_divided_elsewhere"] = elsewhere.isEmpty ? nil : .flag(true)
    body["stepped"] = steps.values.isEmpty ? nil : .flag(true)
    body["next_steps"] = .some(steps.values)
    body["told_steps"] = .some(
      StepList.told(steps.values, ["channel", "supporters", "outcome", "report"])
    )
    body["next_steps_table"] = steps.values.isEmpty ? nil : steps.table.value
    body.merge(information.value)
    body["themes"] = .some(themes.values)
    body["observations"] = .some(themes.observations)
    body["gaps"] = .texts(gaps)
    body["method_note"] = .texts(
      RoomMethod(context: context, participation: participation).sentences
    )
    body["tallies"] = .object(RoomTallies(context: context).value)
    body["participation"] = .object(participation.value)
    body["origins"] = .some(RoomOrigins(context: context).values)
    body["check"] = check
    return report(
      kind,
      template: "consolidated-\(kind)",
      body,
      register: RoomRegister(context: context, findings: findings, steps: steps, said: information)
        .table
    )
  }

  /// What stands under the divided views where no finding does.
  private static func nothingDivided(_ elsewhere: [ReportObject]) -> String {
    elsewhere.isEmpty
      ? translated("No objection stands, and there is no minority statement.")
      : translated("On the findings no objection stands, and there is no minority statement.")
  }

  /// A report with what was taken out of it.
  func report(
    _ kind: String,
    template: String? = nil,
    _ body: ReportObject,
    register: @autoclosure @escaping () -> ReportTable
  ) -> Report {
    Report(
      kind: kind,
      template: template,
      body: body,
      register: register(),
      withheld: context.withheld,
      warnings: context.warnings
    )
  }

  /// How to read the graded words.
  var gradingNote: [String] {
    var polls = context.session.polls
    for room in context.rooms { polls += room.session.polls }
    return GradingNote(ladder: context.ladder, polls: polls, isOnRooms: true).sentences
  }

  private static var pointers: String {
    translated(
      "Square brackets point to the record: F1 is a finding, lario.P3 a proposal of the room lario, "
        + "lario.T4 a tally, lario#38 an entry of its log; #7 is an entry of the consolidation's own."
    )
  }

  /// What is missing, in the consolidation and in the rooms.
  private var gaps: [String] {
    Gaps.of(context.session, rooms: context.own.chronicle.roomSessions, voice: context.own.voice)
      .map(\.words)
  }
}
