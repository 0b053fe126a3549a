/// Takes up what comes next: the next key question not yet taken up, else the next agenda item.
package struct TakeNext: Intent {
  /// How many milliseconds after something was taken up, with nothing recorded since, a second
  /// time counts as a slip; Zakim has such a rule for a minute.
  static let slip: Int64 = 60_000

  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireNoPause(moment)
    if let poll = session.openPoll, !moment.really {
      throw Refusal("\(poll) is still open.", remedy: .closePoll(poll))
    }
    try session.requireNobodyWaits(moment)
    guard let next = session.nextItem else {
      throw Refusal("Everything on the agenda has been taken up.", remedy: .putQuestion)
    }
    if let last = session.takingsUp.last, last.entry == session.entryCount, !moment.really,
      moment.now.milliseconds - last.time.milliseconds < Self.slip
    {
      throw Refusal("\(last.item) was taken up less than a minute ago.", remedy: .insist)
    }
    return next.kind == .question
      ? .questionTaken(QuestionTaken { $0.id = next })
      : .agendaItemTaken(AgendaItemTaken { $0.id = next })
  }
}

extension Session {
  /// What comes next: among the key questions if one is open, else on the agenda.
  var nextItem: ItemID? {
    let question = questions.first { isAhead($0.id, $0.takenUp, $0.struck) }?.id
    let point = agenda.first { isAhead($0.id, $0.takenUp, $0.struck) }?.id
    let inQuestions = openQuestion != nil || agenda.isEmpty
    return inQuestions ? question ?? point : point ?? question
  }

  private func isAhead(_ id: ItemID, _ takenUp: Timestamp?, _ struck: String?) -> Bool {
    takenUp == nil && struck == nil && !timetable.skipped.contains(id)
  }
}
