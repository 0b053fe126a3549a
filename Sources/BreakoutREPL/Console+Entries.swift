internal import BreakoutCore
internal import BreakoutLog

/// Items that are named by the entry that made them.
extension Console {
  /// The item that an entry has made, and the paragraph where it went on with one.
  ///
  /// - Throws: `UsageError` that says what can be named instead.
  func item(madeBy number: Int) async throws -> (ItemID, paragraph: Int?) {
    let record = try await record()
    guard let entry = record.entries.first(where: { $0.number == number }) else {
      throw UsageError("There is no entry #\(number); the log has #1 to #\(record.head.count).")
    }
    if let undo = record.session.corrections.undo(of: number) {
      throw UsageError("#\(number) was undone; redo #\(undo.entry) brings it back.")
    }
    if case .contributionContinued(let event) = entry.event {
      return (event.id, paragraph: Self.paragraph(of: event.id, in: entry, record))
    }
    if let id = entry.madeItems.first { return (id, paragraph: nil) }
    throw noItem(entry)
  }

  /// Which paragraph an entry has added, counted from 1.
  private static func paragraph(of id: ItemID, in entry: Entry, _ record: RecordedSession) -> Int {
    let undone = record.session.corrections.undone
    return 1
      + record.entries.count { earlier in
        guard case .contributionContinued(let event) = earlier.event, event.id == id else {
          return false
        }
        return earlier.number <= entry.number && !undone.contains(earlier.number)
      }
  }

  private func noItem(_ entry: Entry) -> UsageError {
    let named = entry.namedItems.map(\.description)
    guard named.isEmpty else {
      return UsageError("#\(entry.number) made no item of its own; name \(listed(named)) instead.")
    }
    return UsageError(
      "#\(entry.number) made no item; name one such as C12, or an entry in which something was said, "
        + "put, proposed, polled, objected, agreed or parked."
    )
  }
}
