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
}
