/// Brings back what was taken back last, as long as nothing was recorded since.
package struct RedoEntries: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let entries = session.corrections.nextRedo
    guard !entries.isEmpty else {
      throw Refusal("There is nothing to redo: only an undo just before can be redone.")
    }
    return .entriesRedone(EntriesRedone { $0.entries = entries })
  }
}
