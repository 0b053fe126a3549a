internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutReport

/// What an earlier workshop left open.
extension Console {
  /// Brings in what is open there and is neither here nor in another room of this workshop.
  func carryOver(from workshop: String, _ really: Bool) async throws -> String {
    let open = try desk.carryOver(from: workshop)
    let known = await recorder.read { $0.carriedOver } + open.taken
    let new = open.items.filter { item in !known.contains { $0.isSame(as: item.from) } }
    guard !open.items.isEmpty else { return translated("Nothing is open in \(open.workshop).") }
    guard !new.isEmpty else {
      return translated("All that is open in \(open.workshop) was carried over already.")
    }
    var lines: [String] = []
    for var item in new {
      item.mentioned = LeakCheck.mentioned(open.people, in: item.texts)
      lines.append(
        try await perform(CarryItem(item, promised: open.attribution), really: really)
      )
    }
    let left = open.items.count - new.count
    if left > 0 {
      lines.append("   \(Phrase.number(left, "item", "items")) had been carried over before.")
    }
    return lines.joined(separator: "\n")
  }
}
