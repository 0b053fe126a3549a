/// Takes back the last entries that count.
package struct UndoEntries: Intent {
  private let count: Int

  /// Creates the intent.
  ///
  /// - Parameter count: How many entries, at least 1.
  package init(_ count: Int) {
    self.count = count
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let entries = session.corrections.last(count)
    if entries.isEmpty { throw Refusal("There is nothing to undo.") }
    guard entries.count == count else {
      let some = entries.count == 1 ? "one entry" : "\(entries.count) entries"
      throw Refusal("Only \(some) can be undone.", remedy: .seeLog)
    }
    if count > 5, !moment.really {
      throw Refusal(
        "That takes back the last \(count) entries, from #\(entries.last ?? 0) on.",
        remedy: .insist
      )
    }
    return .entriesUndone(EntriesUndone { $0.entries = entries })
  }
}
