/// Keeps of something that was said only that it was, and how long it is.
package struct WithholdRemark: Intent {
  private let characters: Int

  /// Creates the intent.
  ///
  /// - Parameter text: What was said; nothing of it but its length is kept.
  package init(_ text: String) {
    characters = text.count
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    .remarkWithheld(RemarkWithheld { $0.characters = characters })
  }
}
