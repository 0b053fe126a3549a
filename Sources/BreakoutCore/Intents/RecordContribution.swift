/// Records what somebody said, or the scribe's own summary.
package struct RecordContribution: Intent {
  /// What was said, as it was typed.
  package let spoken: SpokenText

  private let kind: ContributionKind
  private let verbatim: Bool

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - spoken: What was said; a leading `1. ` is the number that the speaker gave it.
  ///   - kind: What kind of statement it is.
  ///   - verbatim: Whether line breaks and spaces are part of the text.
  package init(_ spoken: SpokenText, kind: ContributionKind = .point, verbatim: Bool = false) {
    self.spoken = spoken
    self.kind = kind
    self.verbatim = verbatim
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if session.offRecord.since != nil {
      return try WithholdRemark(spoken.text).decide(session, moment)
    }
    let (speaker, text) = try session.attribute(spoken, moment.rooms)
    if speaker != nil { try session.requireNoPause(moment) }
    let paragraph = verbatim ? Paragraph(text, verbatim: true) : Paragraph(reading: text)
    return .contributionRecorded(
      ContributionRecorded {
        $0.id = session.nextID(.contribution)
        $0.kind = kind
        $0.speaker = speaker
        $0.question = session.openQuestion
        $0.agendaItem = session.openAgendaItem
        $0.number = paragraph.number
        $0.text = paragraph.text
        $0.verbatim = paragraph.verbatim
      }
    )
  }
}
