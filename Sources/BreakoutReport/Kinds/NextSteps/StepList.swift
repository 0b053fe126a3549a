import BreakoutCore

/// The next steps: what, from which proposal, who, by when, and how one will see it is done.
struct StepList {
  let values: [ReportObject]

  private let rows: [[ReportValue?]]

  init(context: ReportContext, findings: Findings) {
    let steps = context.session.nextSteps.filter { $0.state != .struck }
    values = steps.map { step in
      let finding = step.follows.flatMap { findings.finding(on: $0) }
      return Self.value(
        step,
        context,
        from: step.follows.map(context.name),
        agreement: finding.map(findings.agreement)
      )
    }
    rows = values.map { step in
      ["id", "text", "from", "champion_words", "by", "measure", "channel", "agreement"].map {
        step[$0]
      }
    }
  }

  /// The steps as one table.
  var table: ReportTable {
    ReportTable(
      translated("Next steps"),
      columns: [
        translated("No."), translated("Step"), translated("From"), translated("Champion"),
        translated("By"), translated("Measure of done"), translated("Channel"),
        translated("Agreement"),
      ]
      .map { ReportTable.Column($0) },
      rows: rows
    )
  }

  /// The steps that have something to be told below their table, and not in it.
  static func told(_ steps: [ReportObject], _ keys: [String]) -> [ReportObject] {
    steps.filter { step in keys.contains { step[$0] != nil } }
  }

  /// A next step as a part of a report.
  static func value(
    _ step: NextStep,
    _ context: ReportContext,
    from: String?,
    agreement: String?
  ) -> ReportObject {
    let id = step.id.description
    let champion = step.champion.map { champion in
      switch champion {
      case .participant(let handle): context.voice.people.fullLabel(handle)
      case .body(let text): context.voice.openText(text, in: id)
      }
    }
    return [
      "id": .text(context.name(step.id)),
      "text": .text(context.text(step.text, in: step.id)),
      "from": .optional(from ?? carried(step, context)),
      "champion": .optional(champion),
      "champion_words": .text(words(champion, step)),
      "state": .text(step.state.word),
      "by": .text(step.due.map(Phrase.day) ?? translated("no date")),
      "due": .optional(step.due?.description),
      "measure": .text(measure(step, context) ?? translated("no measure")),
      "channel": .optional(step.channel.map { context.voice.openText($0, in: id) }),
      "supporters": step.supporters.isEmpty
        ? nil : .text(context.voice.people.label(step.supporters)),
      "agreement": .text(agreement ?? translated("not counted")),
      "outcome": .optional(outcome(step, context)),
      "carried_from": .optional(carried(step, context)),
      "report": .optional(CarriedItems.report(on: step, context)),
      "entry": .text(context.entry(step.entry)),
    ]
  }

  /// What was said when it was done, unless the report on a carried step tells it.
  private static func outcome(_ step: NextStep, _ context: ReportContext) -> String? {
    guard step.state == .done, step.carried.isEmpty else { return nil }
    return step.outcome.map { context.text($0, in: step.id) }
  }

  /// Where a step came from that an earlier workshop had left open.
  private static func carried(_ step: NextStep, _ context: ReportContext) -> String? {
    guard !step.carried.isEmpty else { return nil }
    let places = step.carried.map(\.description).joined(separator: "; ")
    return context.voice.openText(places, in: step.id.description)
  }

  private static func words(_ champion: String?, _ step: NextStep) -> String {
    guard let champion else { return translated("no champion") }
    switch step.state {
    case .accepted: return translated("\(champion), accepted")
    case .done: return translated("\(champion), done")
    case .dropped: return translated("\(champion), dropped")
    case .proposed, .struck: return translated("\(champion), not yet accepted")
    }
  }

  private static func measure(_ step: NextStep, _ context: ReportContext) -> String? {
    step.measure.map { measure in
      let text = context.text(measure.text, in: step.id)
      return text.isEmpty ? measure.kind.word : "\(text) (\(measure.kind.word))"
    }
  }
}
