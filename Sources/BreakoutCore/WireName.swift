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
  case participantsExcused = "participants.excused"
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
  case ballotsEntered = "ballots.entered"
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
  case roomPulled = "room.pulled"
  case roomSigned = "room.signed"
  case findingLinked = "finding.linked"
  case findingUnlinked = "finding.unlinked"
  case findingSplit = "finding.split"
  case findingsOrdered = "findings.ordered"
  case dissentLeftOut = "dissent.left-out"
  case peopleIdentified = "people.identified"
  case suggestionDismissed = "suggestion.dismissed"
  case smallNumbersSet = "small-numbers.set"
  case timeBoxSet = "time-box.set"
  case startPlanned = "start.planned"
  case sessionPaused = "session.paused"
  case sessionContinued = "session.continued"
  case speakingLimitSet = "speaking-limit.set"
  case reminderSet = "reminder.set"
  case agendaOrdered = "agenda.ordered"
  case itemSkipped = "item.skipped"
  case queueJoined = "queue.joined"
  case queueLeft = "queue.left"
  case queuePutLast = "queue.put-last"
  case floorGiven = "floor.given"
  case queueClosed = "queue.closed"
  case queueReopened = "queue.reopened"
  case speakingTimesForgotten = "speaking-times.forgotten"
  case recordSuspended = "record.suspended"
  case recordContinued = "record.continued"
  case remarkWithheld = "remark.withheld"
  case readBackOpened = "read-back.opened"
  case readBackAnswered = "read-back.answered"
  case recordSigned = "record.signed"
  case humHeard = "hum.heard"
  case recipeChosen = "recipe.chosen"
  case recipeStepTaken = "recipe-step.taken"
  case itemCarried = "item.carried"
  case nextStepRenewed = "next-step.renewed"
  case nextStepDropped = "next-step.dropped"
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
    case .participantsExcused: .participantsExcused
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
    case .ballotsEntered: .ballotsEntered
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
    case .roomPulled: .roomPulled
    case .roomSigned: .roomSigned
    case .findingLinked: .findingLinked
    case .findingUnlinked: .findingUnlinked
    case .findingSplit: .findingSplit
    case .findingsOrdered: .findingsOrdered
    case .dissentLeftOut: .dissentLeftOut
    case .peopleIdentified: .peopleIdentified
    case .suggestionDismissed: .suggestionDismissed
    case .smallNumbersSet: .smallNumbersSet
    case .timeBoxSet: .timeBoxSet
    case .startPlanned: .startPlanned
    case .sessionPaused: .sessionPaused
    case .sessionContinued: .sessionContinued
    case .speakingLimitSet: .speakingLimitSet
    case .reminderSet: .reminderSet
    case .agendaOrdered: .agendaOrdered
    case .itemSkipped: .itemSkipped
    case .queueJoined: .queueJoined
    case .queueLeft: .queueLeft
    case .queuePutLast: .queuePutLast
    case .floorGiven: .floorGiven
    case .queueClosed: .queueClosed
    case .queueReopened: .queueReopened
    case .speakingTimesForgotten: .speakingTimesForgotten
    case .recordSuspended: .recordSuspended
    case .recordContinued: .recordContinued
    case .remarkWithheld: .remarkWithheld
    case .readBackOpened: .readBackOpened
    case .readBackAnswered: .readBackAnswered
    case .recordSigned: .recordSigned
    case .humHeard: .humHeard
    case .recipeChosen: .recipeChosen
    case .recipeStepTaken: .recipeStepTaken
    case .itemCarried: .itemCarried
    case .nextStepRenewed: .nextStepRenewed
    case .nextStepDropped: .nextStepDropped
    case .markerPlaced: .markerPlaced
    case .textFixed: .textFixed
    case .itemStruck: .itemStruck
    case .entriesUndone: .entriesUndone
    case .entriesRedone: .entriesRedone
    }
  }
}
