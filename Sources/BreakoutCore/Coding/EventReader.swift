extension SessionEvent {
  /// Reads the fields of an event of that name.
  ///
  /// The reader lives in this module so that the compiler makes one direct reading routine of it
  /// and every `code(_:)`; through the protocol, reading a log takes three times as long.
  ///
  /// - Parameters:
  ///   - name: The event's name.
  ///   - fields: A reader that stands at the event's first field.
  /// - Throws: `FieldError` at the first field that is missing or wrong.
  package init(_ name: WireName, from fields: inout FieldReader) throws(FieldError) {
    switch name {
    case .sessionOpened: self = .sessionOpened(try fields.payload())
    case .frontMatterSet: self = .frontMatterSet(try fields.payload())
    case .sittingKindSet: self = .sittingKindSet(try fields.payload())
    case .attributionSet: self = .attributionSet(try fields.payload())
    case .ladderChosen: self = .ladderChosen(try fields.payload())
    case .sessionEnded: self = .sessionEnded(try fields.payload())
    case .sessionResumed: self = .sessionResumed(try fields.payload())
    case .recordFinalised: self = .recordFinalised(try fields.payload())
    case .participantsAdded: self = .participantsAdded(try fields.payload())
    case .participantChanged: self = .participantChanged(try fields.payload())
    case .participantsArrived: self = .participantsArrived(try fields.payload())
    case .participantsLeft: self = .participantsLeft(try fields.payload())
    case .participantsExcused: self = .participantsExcused(try fields.payload())
    case .dutyAssigned: self = .dutyAssigned(try fields.payload())
    case .agendaItemAdded: self = .agendaItemAdded(try fields.payload())
    case .agendaItemTaken: self = .agendaItemTaken(try fields.payload())
    case .questionPut: self = .questionPut(try fields.payload())
    case .questionTaken: self = .questionTaken(try fields.payload())
    case .contributionRecorded: self = .contributionRecorded(try fields.payload())
    case .contributionContinued: self = .contributionContinued(try fields.payload())
    case .contributionRetyped: self = .contributionRetyped(try fields.payload())
    case .claimChecked: self = .claimChecked(try fields.payload())
    case .themeLinked: self = .themeLinked(try fields.payload())
    case .proposalMade: self = .proposalMade(try fields.payload())
    case .proposalAmended: self = .proposalAmended(try fields.payload())
    case .proposalWithdrawn: self = .proposalWithdrawn(try fields.payload())
    case .proposalJoined: self = .proposalJoined(try fields.payload())
    case .pollOpened: self = .pollOpened(try fields.payload())
    case .ballotCast: self = .ballotCast(try fields.payload())
    case .ballotsEntered: self = .ballotsEntered(try fields.payload())
    case .handsCounted: self = .handsCounted(try fields.payload())
    case .majoritySeen: self = .majoritySeen(try fields.payload())
    case .pollClosed: self = .pollClosed(try fields.payload())
    case .pollVoided: self = .pollVoided(try fields.payload())
    case .objectionRaised: self = .objectionRaised(try fields.payload())
    case .objectionHandled: self = .objectionHandled(try fields.payload())
    case .dissentRecorded: self = .dissentRecorded(try fields.payload())
    case .decisionMade: self = .decisionMade(try fields.payload())
    case .nextStepAgreed: self = .nextStepAgreed(try fields.payload())
    case .nextStepChanged: self = .nextStepChanged(try fields.payload())
    case .nextStepAccepted: self = .nextStepAccepted(try fields.payload())
    case .nextStepDone: self = .nextStepDone(try fields.payload())
    case .itemParked: self = .itemParked(try fields.payload())
    case .roomPulled: self = .roomPulled(try fields.payload())
    case .roomSigned: self = .roomSigned(try fields.payload())
    case .findingLinked: self = .findingLinked(try fields.payload())
    case .findingUnlinked: self = .findingUnlinked(try fields.payload())
    case .findingSplit: self = .findingSplit(try fields.payload())
    case .findingsOrdered: self = .findingsOrdered(try fields.payload())
    case .dissentLeftOut: self = .dissentLeftOut(try fields.payload())
    case .peopleIdentified: self = .peopleIdentified(try fields.payload())
    case .suggestionDismissed: self = .suggestionDismissed(try fields.payload())
    case .smallNumbersSet: self = .smallNumbersSet(try fields.payload())
    case .markerPlaced: self = .markerPlaced(try fields.payload())
    case .textFixed: self = .textFixed(try fields.payload())
    case .itemStruck: self = .itemStruck(try fields.payload())
    case .entriesUndone: self = .entriesUndone(try fields.payload())
    case .entriesRedone: self = .entriesRedone(try fields.payload())
    }
  }
}
