/// What may happen while the session is off the record.
extension SessionEvent {
  /// Whether the event settles something or holds what somebody said, so that it belongs on the
  /// record.
  ///
  /// Off the record people come and go, the agenda, the clock and the queue go on, and what was
  /// recorded before can be taken back; everything else waits until the session is on the record
  /// again.
  var needsRecord: Bool {
    switch self {
    case .sessionOpened, .frontMatterSet, .sittingKindSet, .attributionSet, .ladderChosen,
      .sessionEnded, .sessionResumed, .recordFinalised, .participantsAdded, .participantChanged,
      .participantsArrived, .participantsLeft, .participantsExcused, .dutyAssigned,
      .agendaItemAdded, .agendaItemTaken, .questionPut, .questionTaken, .timeBoxSet,
      .startPlanned, .sessionPaused, .sessionContinued, .speakingLimitSet, .reminderSet,
      .agendaOrdered, .itemSkipped, .queueLeft, .queuePutLast, .floorGiven, .queueClosed,
      .queueReopened, .speakingTimesForgotten, .recordSuspended, .recordContinued,
      .remarkWithheld, .recipeChosen, .recipeStepTaken, .roomPulled, .markerPlaced,
      .entriesUndone, .entriesRedone:
      false
    // Why somebody wants to speak is what they have to say.
    case .queueJoined(let event): event.reason != nil
    default: true
    }
  }

  /// Whether the event holds what somebody said or how they voted, so that what was promised about
  /// names is promised for it.
  ///
  /// What a rapporteur puts together of several rooms is said in these; each room has its own promise.
  var holdsSpeech: Bool {
    switch self {
    case .pollOpened, .pollVoided, .themeLinked, .itemStruck, .roomSigned, .findingLinked,
      .findingUnlinked, .findingSplit, .findingsOrdered, .dissentLeftOut, .peopleIdentified,
      .suggestionDismissed, .smallNumbersSet:
      false
    default: needsRecord
    }
  }
}
