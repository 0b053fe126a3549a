/// Records what somebody said, or the scribe's own summary.
package struct RecordContribution: Intent {
  private let speaker: TypedName?
  private let kind: ContributionKind
  private let paragraph: Paragraph

  /// Creates the intent; no speaker means the scribe's own summary.
  package init(_ paragraph: Paragraph, by speaker: TypedName?, kind: ContributionKind = .point) {
    self.paragraph = paragraph
    self.speaker = speaker
    self.kind = kind
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = ContributionRecorded()
    if let speaker { event.speaker = try session.participant(named: speaker) }
    event.id = session.nextID(.contribution)
    event.kind = kind
    event.question = session.openQuestion
    event.agendaItem = session.openAgendaItem
    event.number = paragraph.number
    event.text = paragraph.text
    event.verbatim = paragraph.verbatim
    return .contributionRecorded(event)
  }
}
