import BreakoutCore

/// The next steps: those of the consolidation with all they come from, then the rooms' own that
/// were not merged.
struct RoomSteps {
  let values: [ReportObject]

  /// Those of the consolidation and of the rooms, for the summary.
  let steps: [NextStep]

  init(context: RoomsContext, findings: RoomFindings) {
    let own = context.session.nextSteps.filter { $0.state != .struck }
    let merged = Set(own.flatMap(\.origins))
    let names = Dictionary(
      findings.entries.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var findingOf: [RoomItem: FindingEntry] = [:]
    for finding in context.consolidation.ordered.reversed() {
      for origin in finding.origins { findingOf[origin] = names[finding.id.description] }
    }
    var values = own.map { Self.own($0, context, names, findingOf) }
    var steps = own
    for room in context.rooms {
      let name = room.room ?? ""
      let left = room.session.nextSteps.filter {
        $0.state != .struck && !merged.contains(RoomItem(name, $0.id))
      }
      guard !left.isEmpty else { continue }
      steps += left
      let findings = Findings(room)
      values += left.map { step in
        let finding = step.follows.flatMap { findingOf[RoomItem(name, $0)] }
        let told = step.follows.flatMap { findings.finding(on: $0) }.map(findings.agreement)
        let value = StepList.value(
          step,
          room,
          from: finding?.id ?? step.follows.map(room.name),
          agreement: finding?.agreement ?? told
        )
        return Self.flagged(value, step)
      }
    }
    self.values = values
    self.steps = steps
  }

  /// The steps as one table, for formats without tables of their own.
  var table: ReportTable {
    ReportTable(
      translated("Next steps"),
      columns: [
        translated("No."), translated("Step"), translated("From"), translated("Owner"),
        translated("By"),
        translated("Measure of done"), translated("Agreement"),
      ]
      .map { ReportTable.Column($0) },
      rows: values.map { step in
        [
          step["id"], .text(Self.withOrigins(step)), step["from"], Self.owner(step), Self.day(step),
          step["measure"], step["agreement"],
        ]
      }
    )
  }

  private static func withOrigins(_ step: ReportObject) -> String {
    let text = step.text("text") ?? ""
    return step.text("origins").map { "\(text) (\($0))" } ?? text
  }

  private static func owner(_ step: ReportObject) -> ReportValue {
    guard let owner = step.text("champion") else {
      return .missing(translated("no owner"), after: "")
    }
    if step["accepted"] != nil { return .text(translated("\(owner) (accepted)")) }
    if step["done"] != nil { return .text(translated("\(owner) (done)")) }
    guard step["not_accepted"] != nil else { return .text(owner) }
    return .missing(translated("not yet accepted"), after: owner)
  }

  private static func day(_ step: ReportObject) -> ReportValue {
    step["dated"] ?? .missing(translated("no date"), after: "")
  }

  private static func own(
    _ step: NextStep,
    _ context: RoomsContext,
    _ names: [String: FindingEntry],
    _ findingOf: [RoomItem: FindingEntry]
  ) -> ReportObject {
    var from: [FindingEntry] = step.follows.flatMap { names[$0.description] }.map { [$0] } ?? []
    if from.isEmpty {
      for origin in step.origins {
        guard let follows = context.room(origin.room)?.session.nextStep(origin.item)?.follows,
          let entry = findingOf[RoomItem(origin.room, follows)],
          !from.contains(where: { $0.id == entry.id })
        else { continue }
        from.append(entry)
      }
    }
    var value = StepList.value(
      step,
      context.own,
      from: from.isEmpty ? nil : from.map(\.id).joined(separator: ", "),
      agreement: from.count == 1 ? from[0].agreement : nil
    )
    if from.count > 1 {
      value["agreement"] = .text(
        from.map { translated("\($0.id): \($0.agreement)") }.joined(separator: translated("; "))
      )
    }
    if !step.origins.isEmpty {
      value["origins"] = .text(step.origins.map(\.description).joined(separator: " "))
    }
    return flagged(value, step)
  }

  /// The step with what it lacks.
  private static func flagged(_ value: ReportObject, _ step: NextStep) -> ReportObject {
    var value = value
    value["no_champion"] = step.champion == nil ? .flag(true) : nil
    value["not_accepted"] = step.champion != nil && step.state == .proposed ? .flag(true) : nil
    value["accepted"] = step.state == .accepted ? .flag(true) : nil
    value["done"] = step.state == .done ? .flag(true) : nil
    value["dated"] = .optional(step.due.map(Phrase.day))
    return value
  }
}
