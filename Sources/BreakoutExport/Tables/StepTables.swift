import BreakoutCore
import BreakoutReport

/// What is to be done: by whom, by when, how one will see it is done.
enum StepTables {
  static let nextSteps = ItemTable<NextStep>(
    "next_steps",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("state") { step, _ in .text(step.state.rawValue) },
      ItemColumn("champion") { step, export in
        guard case .participant(let handle) = step.champion else { return .none }
        return .text(export.who(handle))
      },
      ItemColumn("owner") { step, export in
        switch step.champion {
        case .participant(let handle): .text(export.voice.people.label(handle))
        case .body(let text): .text(export.voice.openText(text, in: step.id.description))
        case nil: .none
        }
      },
      ItemColumn("supporters", .list) { step, export in
        .list(step.supporters.map { export.who($0) })
      },
      ItemColumn("due") { step, _ in .optional(step.due?.description) },
      ItemColumn("channel") { step, export in
        .optional(step.channel.map { export.voice.openText($0, in: step.id.description) })
      },
      ItemColumn("measure_kind") { step, _ in .optional(step.measure?.kind.rawValue) },
      ItemColumn("measure") { $1.text($0.measure?.text, $0.id) },
      ItemColumn("proposal") { $1.reference($0.follows) },
      ItemColumn("origins", .list) { step, _ in .list(step.origins.map(\.description)) },
      ItemColumn("carried_from", .list) { step, export in
        .list(
          step.carried.map { export.voice.openText($0.description, in: step.id.description) }
        )
      },
      ItemColumn("renewals", .number) { step, _ in .number(step.renewals.count) },
      ItemColumn("outcome") { $1.text($0.outcome, $0.id) },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ]
  )
}
