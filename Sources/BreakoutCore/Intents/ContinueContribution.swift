/// Lets the last contribution go on.
package struct ContinueContribution: Intent {
  /// What was said.
  package let paragraph: Paragraph

  /// Creates the intent.
  package init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.offRecord.since != nil {
      return try WithholdRemark(paragraph.text).decide(session, moment)
    }
    guard let last = session.contributions.last(where: { $0.struck == nil }) else {
      throw Refusal("Nothing has been said yet that could go on.")
    }
    if last.speaker != nil { try session.requireNoPause(moment) }
    return .contributionContinued(
      ContributionContinued {
        $0.id = last.id
        $0.number = paragraph.number
        $0.text = paragraph.text
        $0.verbatim = paragraph.verbatim
      }
    )
  }
}
