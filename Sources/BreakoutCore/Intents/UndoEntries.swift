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
    try keepPromise(session, moment, without: entries)
    return .entriesUndone(EntriesUndone { $0.entries = entries })
  }
  /// Refuses to name more than the rooms were promised: only `set attribution` does that, knowingly.
  private func keepPromise(
    _ session: Session,
    _ moment: Moment,
    without entries: [Int]
  ) throws(Refusal) {
    let level = session.corrections.attribution(without: entries)
    let stricter = moment.rooms.rooms.filter { level < $0.session.attribution }
    guard level < session.attribution, let strictest = stricter.map(\.session.attribution).max()
    else { return }
    throw Refusal(
      "That takes attribution back to “\(level.rawValue)”, and in "
        + "\(listed(stricter.map(\.name), "and")) people have spoken under “\(strictest.rawValue)”; "
        + "type really set attribution \(level.rawValue) if that is meant."
    )
  }
}
