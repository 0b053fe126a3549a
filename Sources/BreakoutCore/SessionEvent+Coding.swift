/// How events are written and read, field by field.
extension SessionEvent {
  /// Writes or reads the event's fields.
  ///
  /// - Throws: `FieldError` from a reader, at the first field that is missing or wrong.
  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    switch self {
    case .sessionOpened(var payload):
      try payload.code(&fields)
      self = .sessionOpened(payload)
    case .frontMatterSet(var payload):
      try payload.code(&fields)
      self = .frontMatterSet(payload)
    case .sittingKindSet(var payload):
      try payload.code(&fields)
      self = .sittingKindSet(payload)
    case .attributionSet(var payload):
      try payload.code(&fields)
      self = .attributionSet(payload)
    case .ladderChosen(var payload):
      try payload.code(&fields)
      self = .ladderChosen(payload)
    case .sessionEnded(var payload):
      try payload.code(&fields)
      self = .sessionEnded(payload)
    case .sessionResumed(var payload):
      try payload.code(&fields)
      self = .sessionResumed(payload)
    case .recordFinalised(var payload):
      try payload.code(&fields)
      self = .recordFinalised(payload)
    case .participantsAdded(var payload):
      try payload.code(&fields)
      self = .participantsAdded(payload)
    case .participantChanged(var payload):
      try payload.code(&fields)
      self = .participantChanged(payload)
    case .participantsArrived(var payload):
      try payload.code(&fields)
      self = .participantsArrived(payload)
    case .participantsLeft(var payload):
      try payload.code(&fields)
      self = .participantsLeft(payload)
    case .participantsExcused(var payload):
      try payload.code(&fields)
      self = .participantsExcused(payload)
    case .dutyAssigned(var payload):
      try payload.code(&fields)
      self = .dutyAssigned(payload)
    case .agendaItemAdded(var payload):
      try payload.code(&fields)
      self = .agendaItemAdded(payload)
    case .agendaItemTaken(var payload):
      try payload.code(&fields)
      self = .agendaItemTaken(payload)
    case .questionPut(var payload):
      try payload.code(&fields)
      self = .questionPut(payload)
    case .questionTaken(var payload):
      try payload.code(&fields)
      self = .questionTaken(payload)
    case .contributionRecorded(var payload):
      try payload.code(&fields)
      self = .contributionRecorded(payload)
    case .contributionContinued(var payload):
      try payload.code(&fields)
      self = .contributionContinued(payload)
    case .contributionRetyped(var payload):
      try payload.code(&fields)
      self = .contributionRetyped(payload)
    case .claimChecked(var payload):
      try payload.code(&fields)
      self = .claimChecked(payload)
    case .themeLinked(var payload):
      try payload.code(&fields)
      self = .themeLinked(payload)
    case .proposalMade(var payload):
      try payload.code(&fields)
      self = .proposalMade(payload)
    case .proposalAmended(var payload):
      try payload.code(&fields)
      self = .proposalAmended(payload)
    case .proposalWithdrawn(var payload):
      try payload.code(&fields)
      self = .proposalWithdrawn(payload)
    case .proposalJoined(var payload):
      try payload.code(&fields)
      self = .proposalJoined(payload)
    case .pollOpened(var payload):
      try payload.code(&fields)
      self = .pollOpened(payload)
    case .ballotCast(var payload):
      try payload.code(&fields)
      self = .ballotCast(payload)
    case .ballotsEntered(var payload):
      try payload.code(&fields)
      self = .ballotsEntered(payload)
    case .handsCounted(var payload):
      try payload.code(&fields)
      self = .handsCounted(payload)
    case .majoritySeen(var payload):
      try payload.code(&fields)
      self = .majoritySeen(payload)
    case .pollClosed(var payload):
      try payload.code(&fields)
      self = .pollClosed(payload)
    case .pollVoided(var payload):
      try payload.code(&fields)
      self = .pollVoided(payload)
    case .objectionRaised(var payload):
      try payload.code(&fields)
      self = .objectionRaised(payload)
    case .objectionHandled(var payload):
      try payload.code(&fields)
      self = .objectionHandled(payload)
    case .dissentRecorded(var payload):
      try payload.code(&fields)
      self = .dissentRecorded(payload)
    case .decisionMade(var payload):
      try payload.code(&fields)
      self = .decisionMade(payload)
    case .nextStepAgreed(var payload):
      try payload.code(&fields)
      self = .nextStepAgreed(payload)
    case .nextStepChanged(var payload):
      try payload.code(&fields)
      self = .nextStepChanged(payload)
    case .nextStepAccepted(var payload):
      try payload.code(&fields)
      self = .nextStepAccepted(payload)
    case .nextStepDone(var payload):
      try payload.code(&fields)
      self = .nextStepDone(payload)
    case .itemParked(var payload):
      try payload.code(&fields)
      self = .itemParked(payload)
    case .roomPulled(var payload):
      try payload.code(&fields)
      self = .roomPulled(payload)
    case .roomSigned(var payload):
      try payload.code(&fields)
      self = .roomSigned(payload)
    case .findingLinked(var payload):
      try payload.code(&fields)
      self = .findingLinked(payload)
    case .findingUnlinked(var payload):
      try payload.code(&fields)
      self = .findingUnlinked(payload)
    case .findingSplit(var payload):
      try payload.code(&fields)
      self = .findingSplit(payload)
    case .findingsOrdered(var payload):
      try payload.code(&fields)
      self = .findingsOrdered(payload)
    case .dissentLeftOut(var payload):
      try payload.code(&fields)
      self = .dissentLeftOut(payload)
    case .peopleIdentified(var payload):
      try payload.code(&fields)
      self = .peopleIdentified(payload)
    case .suggestionDismissed(var payload):
      try payload.code(&fields)
      self = .suggestionDismissed(payload)
    case .smallNumbersSet(var payload):
      try payload.code(&fields)
      self = .smallNumbersSet(payload)
    case .timeBoxSet(var payload):
      try payload.code(&fields)
      self = .timeBoxSet(payload)
    case .startPlanned(var payload):
      try payload.code(&fields)
      self = .startPlanned(payload)
    case .sessionPaused(var payload):
      try payload.code(&fields)
      self = .sessionPaused(payload)
    case .sessionContinued(var payload):
      try payload.code(&fields)
      self = .sessionContinued(payload)
    case .speakingLimitSet(var payload):
      try payload.code(&fields)
      self = .speakingLimitSet(payload)
    case .reminderSet(var payload):
      try payload.code(&fields)
      self = .reminderSet(payload)
    case .agendaOrdered(var payload):
      try payload.code(&fields)
      self = .agendaOrdered(payload)
    case .itemSkipped(var payload):
      try payload.code(&fields)
      self = .itemSkipped(payload)
    case .queueJoined(var payload):
      try payload.code(&fields)
      self = .queueJoined(payload)
    case .queueLeft(var payload):
      try payload.code(&fields)
      self = .queueLeft(payload)
    case .queuePutLast(var payload):
      try payload.code(&fields)
      self = .queuePutLast(payload)
    case .floorGiven(var payload):
      try payload.code(&fields)
      self = .floorGiven(payload)
    case .queueClosed(var payload):
      try payload.code(&fields)
      self = .queueClosed(payload)
    case .queueReopened(var payload):
      try payload.code(&fields)
      self = .queueReopened(payload)
    case .speakingTimesForgotten(var payload):
      try payload.code(&fields)
      self = .speakingTimesForgotten(payload)
    case .recordSuspended(var payload):
      try payload.code(&fields)
      self = .recordSuspended(payload)
    case .recordContinued(var payload):
      try payload.code(&fields)
      self = .recordContinued(payload)
    case .remarkWithheld(var payload):
      try payload.code(&fields)
      self = .remarkWithheld(payload)
    case .readBackOpened(var payload):
      try payload.code(&fields)
      self = .readBackOpened(payload)
    case .readBackAnswered(var payload):
      try payload.code(&fields)
      self = .readBackAnswered(payload)
    case .recordSigned(var payload):
      try payload.code(&fields)
      self = .recordSigned(payload)
    case .humHeard(var payload):
      try payload.code(&fields)
      self = .humHeard(payload)
    case .recipeChosen(var payload):
      try payload.code(&fields)
      self = .recipeChosen(payload)
    case .recipeStepTaken(var payload):
      try payload.code(&fields)
      self = .recipeStepTaken(payload)
    case .itemCarried(var payload):
      try payload.code(&fields)
      self = .itemCarried(payload)
    case .nextStepRenewed(var payload):
      try payload.code(&fields)
      self = .nextStepRenewed(payload)
    case .nextStepDropped(var payload):
      try payload.code(&fields)
      self = .nextStepDropped(payload)
    case .markerPlaced(var payload):
      try payload.code(&fields)
      self = .markerPlaced(payload)
    case .textFixed(var payload):
      try payload.code(&fields)
      self = .textFixed(payload)
    case .itemStruck(var payload):
      try payload.code(&fields)
      self = .itemStruck(payload)
    case .entriesUndone(var payload):
      try payload.code(&fields)
      self = .entriesUndone(payload)
    case .entriesRedone(var payload):
      try payload.code(&fields)
      self = .entriesRedone(payload)
    }
  }
}
