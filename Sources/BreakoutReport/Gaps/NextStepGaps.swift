package import BreakoutCore

/// Something that keeps the next steps of a session from being followed up.
package struct NextStepGap: Equatable, Sendable {
  /// The item.
  package var id: ItemID

  /// What is missing.
  package var lack: Lack

  /// What can be missing.
  package enum Lack: String, Vocabulary {
    package static var vocabulary: String { "gap" }

    case owner = "has no champion"
    case acceptance = "has a champion who has not accepted"
    case date = "has no date"
    case overdue = "has a date that has passed"
    case measure = "has no measure of done"
    case report = "was carried over and is neither done, renewed nor dropped"
    case nextStep = "was agreed and has no next step"
    case objection = "is an objection that is still open"
    case answered = "is an objection that was answered and is not settled"
    case answer = "is a key question that was not taken up"
    case review = "has a decision whose review is due"
    case decision = "was decided on in an earlier text and is open again"
    case confirmation = "was changed after people confirmed it"
    case signOff = "was changed after the room signed off"
    case proof = "is a claim that is still to be verified"
  }

  /// The gap in words, such as `N5 has no date`.
  package var words: String { "\(id) \(lack.word)" }
}

/// Finds what is missing in the next steps of a session.
package enum NextStepGaps {
  /// The gaps: those of next steps first, then agreed proposals, reviews, what was changed after it
  /// was decided on, confirmed or signed off, objections, questions and claims.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - today: The day before which dates have passed; that of the last entry unless given.
  /// - Returns: The gaps; none for a record that is ready.
  package static func of(_ session: Session, on today: CalendarDate? = nil) -> [NextStepGap] {
    var gaps: [NextStepGap] = []
    let today = today ?? session.today
    for step in session.nextSteps where step.isOpen {
      gaps += lacks(of: step, on: today).map { NextStepGap(id: step.id, lack: $0) }
    }
    let followed = Set(session.nextSteps.filter { $0.state != .struck }.compactMap(\.follows))
    for proposal in session.proposals
    where proposal.state == .agreed && !followed.contains(proposal.id) {
      gaps.append(NextStepGap(id: proposal.id, lack: .nextStep))
    }
    for review in session.reviews(on: today) where review.isDue {
      gaps.append(NextStepGap(id: review.item, lack: .review))
    }
    let statements = session.consolidation.findings.map(\.statement)
    for proposal in session.proposals + statements where proposal.state == .open {
      guard let last = session.decision(on: proposal.id), last.version < proposal.versions.count,
        [.agreed, .notAgreed].contains(last.outcome)
      else { continue }
      gaps.append(NextStepGap(id: proposal.id, lack: .decision))
    }
    let unconfirmed = session.readBacks.last?.changedSinceAnswers ?? []
    for item in unconfirmed where session.struckReason(item) == nil {
      gaps.append(NextStepGap(id: item, lack: .confirmation))
    }
    for item in session.signOff?.changedSince ?? [] where session.struckReason(item) == nil {
      gaps.append(NextStepGap(id: item, lack: .signOff))
    }
    gaps += objections(in: session)
    for question in session.questions where question.takenUp == nil && question.struck == nil {
      gaps.append(NextStepGap(id: question.id, lack: .answer))
    }
    for claim in session.contributions where claim.claim == .toVerify && claim.struck == nil {
      gaps.append(NextStepGap(id: claim.id, lack: .proof))
    }
    return gaps
  }

  /// The objections that keep the room from agreeing: not those that were answered where the chair
  /// called rough consensus, since that is what rough consensus means.
  private static func objections(in session: Session) -> [NextStepGap] {
    session.objections.compactMap { objection in
      guard objection.isOpen, let proposal = session.proposal(objection.proposal), proposal.stands
      else { return nil }
      guard objection.state == .answered else {
        return NextStepGap(id: objection.id, lack: .objection)
      }
      let called = session.standingPoll(on: proposal)?.result
      if called?.called == true, called?.outcome == .roughConsensus { return nil }
      return NextStepGap(id: objection.id, lack: .answered)
    }
  }

  private static func lacks(
    of step: NextStep,
    on today: CalendarDate?
  ) -> [NextStepGap.Lack] {
    var lacks: [NextStepGap.Lack] = []
    if step.champion == nil {
      lacks.append(.owner)
    } else if step.state == .proposed {
      lacks.append(.acceptance)
    }
    if step.due == nil { lacks.append(.date) }
    if let due = step.due, let today, due < today { lacks.append(.overdue) }
    if step.measure == nil { lacks.append(.measure) }
    if step.awaitsReport { lacks.append(.report) }
    return lacks
  }
}

extension Session {
  /// The day of the last entry, where it was recorded.
  package var today: CalendarDate? { latest?.day(at: zone) }
}
