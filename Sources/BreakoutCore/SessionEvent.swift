/// Something that happened in a session, in the past tense.
///
/// The set is closed on purpose: a new case does not compile until it has a name on the wire, an
/// effect on the session and words in the transcript.
package enum SessionEvent: Equatable, Sendable {
  case sessionOpened(SessionOpened)
  case frontMatterSet(FrontMatterSet)
  case sittingKindSet(SittingKindSet)
  case attributionSet(AttributionSet)
  case ladderChosen(LadderChosen)
  case sessionEnded(SessionEnded)
  case sessionResumed(SessionResumed)
  case recordFinalised(RecordFinalised)
  case participantsAdded(ParticipantsAdded)
  indirect case participantChanged(ParticipantChanged)
  case participantsArrived(ParticipantsArrived)
  case participantsLeft(ParticipantsLeft)
  case dutyAssigned(DutyAssigned)
  case agendaItemAdded(AgendaItemAdded)
  case agendaItemTaken(AgendaItemTaken)
  case questionPut(QuestionPut)
  case questionTaken(QuestionTaken)
  case contributionRecorded(ContributionRecorded)
  case contributionContinued(ContributionContinued)
  case contributionRetyped(ContributionRetyped)
  case claimChecked(ClaimChecked)
  case themeLinked(ThemeLinked)
  case proposalMade(ProposalMade)
  case proposalAmended(ProposalAmended)
  case proposalWithdrawn(ProposalWithdrawn)
  case proposalJoined(ProposalJoined)
  indirect case pollOpened(PollOpened)
  case ballotCast(BallotCast)
  case handsCounted(HandsCounted)
  case majoritySeen(MajoritySeen)
  indirect case pollClosed(PollClosed)
  case pollVoided(PollVoided)
  case objectionRaised(ObjectionRaised)
  case objectionHandled(ObjectionHandled)
  case dissentRecorded(DissentRecorded)
  case decisionMade(DecisionMade)
  indirect case nextStepAgreed(NextStepAgreed)
  indirect case nextStepChanged(NextStepChanged)
  case nextStepAccepted(NextStepAccepted)
  case nextStepDone(NextStepDone)
  case itemParked(ItemParked)
  case markerPlaced(MarkerPlaced)
  case textFixed(TextFixed)
  case itemStruck(ItemStruck)
  case entriesUndone(EntriesUndone)
  case entriesRedone(EntriesRedone)
}

/// The permanent names of events in the log; never renamed, never reused.
package enum WireName: String, CaseIterable, Sendable {
  case sessionOpened = "session.opened"
  case frontMatterSet = "front-matter.set"
  case sittingKindSet = "kind.set"
  case attributionSet = "attribution.set"
  case ladderChosen = "ladder.chosen"
  case sessionEnded = "session.ended"
  case sessionResumed = "session.resumed"
  case recordFinalised = "record.finalised"
  case participantsAdded = "participants.added"
  case participantChanged = "participant.changed"
  case participantsArrived = "participants.arrived"
  case participantsLeft = "participants.left"
  case dutyAssigned = "duty.assigned"
  case agendaItemAdded = "agenda-item.added"
  case agendaItemTaken = "agenda-item.taken"
  case questionPut = "question.put"
  case questionTaken = "question.taken"
  case contributionRecorded = "contribution.recorded"
  case contributionContinued = "contribution.continued"
  case contributionRetyped = "contribution.retyped"
  case claimChecked = "claim.checked"
  case themeLinked = "theme.linked"
  case proposalMade = "proposal.made"
  case proposalAmended = "proposal.amended"
  case proposalWithdrawn = "proposal.withdrawn"
  case proposalJoined = "proposal.joined"
  case pollOpened = "poll.opened"
  case ballotCast = "ballot.cast"
  case handsCounted = "hands.counted"
  case majoritySeen = "majority.seen"
  case pollClosed = "poll.closed"
  case pollVoided = "poll.voided"
  case objectionRaised = "objection.raised"
  case objectionHandled = "objection.handled"
  case dissentRecorded = "dissent.recorded"
  case decisionMade = "decision.made"
  case nextStepAgreed = "next-step.agreed"
  case nextStepChanged = "next-step.changed"
  case nextStepAccepted = "next-step.accepted"
  case nextStepDone = "next-step.done"
  case itemParked = "item.parked"
  case markerPlaced = "marker.placed"
  case textFixed = "text.fixed"
  case itemStruck = "item.struck"
  case entriesUndone = "entries.undone"
  case entriesRedone = "entries.redone"
}

extension SessionEvent {
  /// The event's name in the log.
  package var name: WireName {
    switch self {
    case .sessionOpened: .sessionOpened
    case .frontMatterSet: .frontMatterSet
    case .sittingKindSet: .sittingKindSet
    case .attributionSet: .attributionSet
    case .ladderChosen: .ladderChosen
    case .sessionEnded: .sessionEnded
    case .sessionResumed: .sessionResumed
    case .recordFinalised: .recordFinalised
    case .participantsAdded: .participantsAdded
    case .participantChanged: .participantChanged
    case .participantsArrived: .participantsArrived
    case .participantsLeft: .participantsLeft
    case .dutyAssigned: .dutyAssigned
    case .agendaItemAdded: .agendaItemAdded
    case .agendaItemTaken: .agendaItemTaken
    case .questionPut: .questionPut
    case .questionTaken: .questionTaken
    case .contributionRecorded: .contributionRecorded
    case .contributionContinued: .contributionContinued
    case .contributionRetyped: .contributionRetyped
    case .claimChecked: .claimChecked
    case .themeLinked: .themeLinked
    case .proposalMade: .proposalMade
    case .proposalAmended: .proposalAmended
    case .proposalWithdrawn: .proposalWithdrawn
    case .proposalJoined: .proposalJoined
    case .pollOpened: .pollOpened
    case .ballotCast: .ballotCast
    case .handsCounted: .handsCounted
    case .majoritySeen: .majoritySeen
    case .pollClosed: .pollClosed
    case .pollVoided: .pollVoided
    case .objectionRaised: .objectionRaised
    case .objectionHandled: .objectionHandled
    case .dissentRecorded: .dissentRecorded
    case .decisionMade: .decisionMade
    case .nextStepAgreed: .nextStepAgreed
    case .nextStepChanged: .nextStepChanged
    case .nextStepAccepted: .nextStepAccepted
    case .nextStepDone: .nextStepDone
    case .itemParked: .itemParked
    case .markerPlaced: .markerPlaced
    case .textFixed: .textFixed
    case .itemStruck: .itemStruck
    case .entriesUndone: .entriesUndone
    case .entriesRedone: .entriesRedone
    }
  }

  /// Creates a blank event for a reader to fill.
  package init(blank name: WireName) {
    switch name {
    case .sessionOpened: self = .sessionOpened(SessionOpened())
    case .frontMatterSet: self = .frontMatterSet(FrontMatterSet())
    case .sittingKindSet: self = .sittingKindSet(SittingKindSet())
    case .attributionSet: self = .attributionSet(AttributionSet())
    case .ladderChosen: self = .ladderChosen(LadderChosen())
    case .sessionEnded: self = .sessionEnded(SessionEnded())
    case .sessionResumed: self = .sessionResumed(SessionResumed())
    case .recordFinalised: self = .recordFinalised(RecordFinalised())
    case .participantsAdded: self = .participantsAdded(ParticipantsAdded())
    case .participantChanged: self = .participantChanged(ParticipantChanged())
    case .participantsArrived: self = .participantsArrived(ParticipantsArrived())
    case .participantsLeft: self = .participantsLeft(ParticipantsLeft())
    case .dutyAssigned: self = .dutyAssigned(DutyAssigned())
    case .agendaItemAdded: self = .agendaItemAdded(AgendaItemAdded())
    case .agendaItemTaken: self = .agendaItemTaken(AgendaItemTaken())
    case .questionPut: self = .questionPut(QuestionPut())
    case .questionTaken: self = .questionTaken(QuestionTaken())
    case .contributionRecorded: self = .contributionRecorded(ContributionRecorded())
    case .contributionContinued: self = .contributionContinued(ContributionContinued())
    case .contributionRetyped: self = .contributionRetyped(ContributionRetyped())
    case .claimChecked: self = .claimChecked(ClaimChecked())
    case .themeLinked: self = .themeLinked(ThemeLinked())
    case .proposalMade: self = .proposalMade(ProposalMade())
    case .proposalAmended: self = .proposalAmended(ProposalAmended())
    case .proposalWithdrawn: self = .proposalWithdrawn(ProposalWithdrawn())
    case .proposalJoined: self = .proposalJoined(ProposalJoined())
    case .pollOpened: self = .pollOpened(PollOpened())
    case .ballotCast: self = .ballotCast(BallotCast())
    case .handsCounted: self = .handsCounted(HandsCounted())
    case .majoritySeen: self = .majoritySeen(MajoritySeen())
    case .pollClosed: self = .pollClosed(PollClosed())
    case .pollVoided: self = .pollVoided(PollVoided())
    case .objectionRaised: self = .objectionRaised(ObjectionRaised())
    case .objectionHandled: self = .objectionHandled(ObjectionHandled())
    case .dissentRecorded: self = .dissentRecorded(DissentRecorded())
    case .decisionMade: self = .decisionMade(DecisionMade())
    case .nextStepAgreed: self = .nextStepAgreed(NextStepAgreed())
    case .nextStepChanged: self = .nextStepChanged(NextStepChanged())
    case .nextStepAccepted: self = .nextStepAccepted(NextStepAccepted())
    case .nextStepDone: self = .nextStepDone(NextStepDone())
    case .itemParked: self = .itemParked(ItemParked())
    case .markerPlaced: self = .markerPlaced(MarkerPlaced())
    case .textFixed: self = .textFixed(TextFixed())
    case .itemStruck: self = .itemStruck(ItemStruck())
    case .entriesUndone: self = .entriesUndone(EntriesUndone())
    case .entriesRedone: self = .entriesRedone(EntriesRedone())
    }
  }

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
    default: break
    }
  }
}
