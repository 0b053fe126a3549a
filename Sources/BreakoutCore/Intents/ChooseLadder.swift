/// Chooses the wording ladder of the reports.
package struct ChooseLadder: Intent {
  private let name: String

  /// Creates the intent; the surface has made sure that there is such a ladder.
  package init(_ name: String) {
    self.name = name
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    .ladderChosen(LadderChosen { $0.name = name })
  }
}
