/// What events do to the session.
extension SessionEvent {
  /// Whether the event changes what reports say; declaring a record final does not.
  var changesRecord: Bool {
    switch self {
    case .recordFinalised, .markerPlaced, .sessionEnded: false
    default: true
    }
  }

  func apply(to session: inout Session, _ stamp: Stamp) {
    switch self {
    case .sessionOpened(let payload): payload.apply(to: &session, stamp)
    case .frontMatterSet(let payload): payload.apply(to: &session, stamp)
    case .sittingKindSet(let payload): payload.apply(to: &session, stamp)
    case .attributionSet(let payload): payload.apply(to: &session, stamp)
    case .ladderChosen(let payload): payload.apply(to: &session, stamp)
    case .sessionEnded(let payload): payload.apply(to: &session, stamp)
    case .sessionResumed(let payload): payload.apply(to: &session, stamp)
    case .recordFinalised(let payload): payload.apply(to: &session, stamp)
    case .participantsAdded(let payload): payload.apply(to: &session, stamp)
    case .participantChanged(let payload): payload.apply(to: &session, stamp)
    case .participantsArrived(let payload): payload.apply(to: &session, stamp)
    case .participantsLeft(let payload): payload.apply(to: &session, stamp)
    case .participantsExcused(let payload): payload.apply(to: &session, stamp)
    case .dutyAssigned(let payload): payload.apply(to: &session, stamp)
    case .agendaItemAdded(let payload): payload.apply(to: &session, stamp)
    case .agendaItemTaken(let payload): payload.apply(to: &session, stamp)
    case .questionPut(let payload): payload.apply(to: &session, stamp)
    case .questionTaken(let payload): payload.apply(to: &session, stamp)
    case .contributionRecorded(let payload): payload.apply(to: &session, stamp)
    case .contributionContinued(let payload): payload.apply(to: &session, stamp)
    case .contributionRetyped(let payload): payload.apply(to: &session, stamp)
    case .claimChecked(let payload): payload.apply(to: &session, stamp)
    case .themeLinked(let payload): payload.apply(to: &session, stamp)
    case .proposalMade(let payload): payload.apply(to: &session, stamp)
    case .proposalAmended(let payload): payload.apply(to: &session, stamp)
    case .proposalWithdrawn(let payload): payload.apply(to: &session, stamp)
    case .proposalJoined(let payload): payload.apply(to: &session, stamp)
    case .pollOpened(let payload): payload.apply(to: &session, stamp)
    case .ballotCast(let payload): payload.apply(to: &session, stamp)
    case .ballotsEntered(let payload): payload.apply(to: &session, stamp)
    case .handsCounted(let payload): payload.apply(to: &session, stamp)
    case .majoritySeen(let payload): payload.apply(to: &session, stamp)
    case .pollClosed(let payload): payload.apply(to: &session, stamp)
    case .pollVoided(let payload): payload.apply(to: &session, stamp)
    case .objectionRaised(let payload): payload.apply(to: &session, stamp)
    case .objectionHandled(let payload): payload.apply(to: &session, stamp)
    case .dissentRecorded(let payload): payload.apply(to: &session, stamp)
    case .decisionMade(let payload): payload.apply(to: &session, stamp)
    case .nextStepAgreed(let payload): payload.apply(to: &session, stamp)
    case .nextStepChanged(let payload): payload.apply(to: &session, stamp)
    case .nextStepAccepted(let payload): payload.apply(to: &session, stamp)
    case .nextStepDone(let payload): payload.apply(to: &session, stamp)
    case .itemParked(let payload): payload.apply(to: &session, stamp)
    case .roomPulled(let payload): payload.apply(to: &session, stamp)
    case .roomSigned(let payload): payload.apply(to: &session, stamp)
    case .findingLinked(let payload): payload.apply(to: &session, stamp)
    case .findingUnlinked(let payload): payload.apply(to: &session, stamp)
    case .findingSplit(let payload): payload.apply(to: &session, stamp)
    case .findingsOrdered(let payload): payload.apply(to: &session, stamp)
    case .dissentLeftOut(let payload): payload.apply(to: &session, stamp)
    case .peopleIdentified(let payload): payload.apply(to: &session, stamp)
    case .suggestionDismissed(let payload): payload.apply(to: &session, stamp)
    case .smallNumbersSet(let payload): payload.apply(to: &session, stamp)
    case .markerPlaced(let payload): payload.apply(to: &session, stamp)
    case .textFixed(let payload): payload.apply(to: &session, stamp)
    case .itemStruck(let payload): payload.apply(to: &session, stamp)
    case .entriesUndone(let payload): payload.apply(to: &session, stamp)
    case .entriesRedone(let payload): payload.apply(to: &session, stamp)
    }
  }

  func reserve(in numbers: inout ReservedNumbers) {
    switch self {
    case .agendaItemAdded(let payload): payload.reserve(in: &numbers)
    case .questionPut(let payload): payload.reserve(in: &numbers)
    case .contributionRecorded(let payload): payload.reserve(in: &numbers)
    case .themeLinked(let payload): payload.reserve(in: &numbers)
    case .proposalMade(let payload): payload.reserve(in: &numbers)
    case .pollOpened(let payload): payload.reserve(in: &numbers)
    case .ballotCast(let payload): payload.reserve(in: &numbers)
    case .objectionRaised(let payload): payload.reserve(in: &numbers)
    case .dissentRecorded(let payload): payload.reserve(in: &numbers)
    case .nextStepAgreed(let payload): payload.reserve(in: &numbers)
    case .itemParked(let payload): payload.reserve(in: &numbers)
    case .findingLinked(let payload): payload.reserve(in: &numbers)
    case .findingSplit(let payload): payload.reserve(in: &numbers)
    default: break
    }
  }
}
