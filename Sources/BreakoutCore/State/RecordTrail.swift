/// Which entries that say something about proposals and next steps counted at which moment.
///
/// What was undone counts until it is undone, so it is told from the trail alone whether the room
/// still has before it what was read out.
struct RecordTrail: Equatable, Sendable {
  /// The entries that count, in their order.
  private(set) var counting: [Int] = []

  /// What each entry is about, whether it counts or not.
  private var items: [Int: [ItemID]] = [:]

  /// Follows an entry, one that is undone later too.
  ///
  /// - Returns: Whether other entries count than before.
  mutating func follow(_ entry: Entry) -> Bool {
    switch entry.event {
    case .entriesUndone(let event):
      let gone = Set(event.entries)
      let before = counting.count
      counting.removeAll { gone.contains($0) }
      return counting.count != before
    case .entriesRedone(let event):
      let back = event.entries.filter { items[$0] != nil && !counting.contains($0) }
      counting = (counting + back).sorted()
      return !back.isEmpty
    default:
      let changed = entry.event.changedRecord
      guard !changed.isEmpty else { return false }
      items[entry.number] = changed
      counting.append(entry.number)
      return true
    }
  }

  /// The items about which other entries count now than at an earlier moment, each once.
  ///
  /// - Parameter earlier: What counted then.
  /// - Returns: The items, in the order of the entries.
  func changed(since earlier: [Int]) -> [ItemID] {
    guard earlier != counting else { return [] }
    var changed: [ItemID] = []
    for entry in Set(earlier).symmetricDifference(counting).sorted() {
      for item in items[entry] ?? [] where !changed.contains(item) { changed.append(item) }
    }
    return changed
  }

  /// The items that these entries are about, each once.
  func items(of entries: [Int]) -> [ItemID] {
    var found: [ItemID] = []
    for entry in entries.sorted() {
      for item in items[entry] ?? [] where !found.contains(item) { found.append(item) }
    }
    return found
  }
}
