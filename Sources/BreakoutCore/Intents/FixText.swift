/// Corrects the wording of an item.
package struct FixText: Intent {
  private let id: ItemID
  private let paragraph: Int?
  private let text: String

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - id: The item.
  ///   - paragraph: Which paragraph of a contribution, counted from 1; nil for the first.
  ///   - text: The corrected text.
  package init(_ id: ItemID, paragraph: Int?, _ text: String) {
    self.id = id
    self.paragraph = paragraph
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if id.kind == .poll { throw Refusal("A poll is sealed; void it and open a new one.") }
    _ = try session.standing(id, id.kind)
    if let paragraph {
      let count = session.contribution(id)?.paragraphs.count ?? 1
      guard (1...count).contains(paragraph) else {
        throw Refusal(
          verbatim: counted(
            count,
            "\(id) has one paragraph.",
            "\(id) has \(count) paragraphs."
          )
        )
      }
    }
    if [.proposal, .finding].contains(id.kind), session.proposal(id)?.polls.isEmpty == false {
      throw Refusal("\(id) has been voted on; a new text is a new version.", remedy: .amend(id))
    }
    return .textFixed(
      TextFixed {
        $0.id = id
        $0.paragraph = paragraph
        $0.text = text
      }
    )
  }
}
