/// Takes up what comes next: the next key question not yet taken up, else the next agenda item.
package struct TakeNext: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let poll = session.openPoll, !moment.really {
      throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
    }
    try session.requireNobodyWaits(moment)
    let inQuestions = session.openQuestion != nil || session.agenda.isEmpty
    if inQuestions, let question = nextQuestion(session) { return take(question) }
    if let item = session.agenda.first(where: { $0.takenUp == nil && $0.struck == nil }) {
      return .agendaItemTaken(AgendaItemTaken { $0.id = item.id })
    }
    if let question = nextQuestion(session) { return take(question) }
    throw Refusal("Everything on the agenda has been taken up.", remedy: .putQuestion)
  }

  private func nextQuestion(_ session: Session) -> KeyQuestion? {
    session.questions.first { $0.takenUp == nil && $0.struck == nil }
  }

  private func take(_ question: KeyQuestion) -> SessionEvent {
    .questionTaken(QuestionTaken { $0.id = question.id })
  }
}
