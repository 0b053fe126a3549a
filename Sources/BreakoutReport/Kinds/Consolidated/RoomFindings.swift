import BreakoutCore

/// The findings of a consolidation: each with the words that the rooms' counts have earned.
struct RoomFindings {
  let context: RoomsContext

  /// The findings in the declared order, those agreed numbered.
  let entries: [FindingEntry]

  init(_ context: RoomsContext) {
    self.context = context
    var number = 0
    entries = zip(context.consolidation.ordered, context.comparisons).map { finding, comparison in
      let said = FindingWords(context: context, finding: finding, comparison: comparison)
      if !said.isDivided { number += 1 }
      return said.entry(number: said.isDivided ? nil : number)
    }
  }

  var agreed: [FindingEntry] { entries.filter { !$0.isDivided } }
  var divided: [FindingEntry] { entries.filter(\.isDivided) }

  /// What stands under the findings where there are none.
  var nothingAgreed: String {
    entries.isEmpty
      ? translated("No finding was made.") : translated("Nothing was agreed without opposition.")
  }

  /// What keeps something of a room in no finding.
  func entry(of id: ItemID) -> FindingEntry? { entries.first { $0.id == id.description } }
}
