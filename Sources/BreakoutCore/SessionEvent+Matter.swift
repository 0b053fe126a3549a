/// What there is one of in a session, so that two entries about it cannot change places.
extension SessionEvent {
  /// A matter that is in one state at a time.
  enum Matter: Hashable {
    case title(FrontMatter.Field)
    case sittingKind, attribution, ladder, sitting, clocks, place, openPoll, limit, queue, record
    case recipe, order, smallNumbers, readBack, plannedStart
    case duty(Duty)
    case marker(String)
  }

  /// The matter of the event; nil where it is about items and people alone.
  var matter: Matter? {
    switch self {
    case .frontMatterSet(let event): .title(event.field)
    case .sittingKindSet: .sittingKind
    case .attributionSet: .attribution
    case .ladderChosen: .ladder
    case .sessionEnded, .sessionResumed, .recordFinalised: .sitting
    case .sessionPaused, .sessionContinued: .clocks
    case .agendaItemTaken, .questionTaken, .itemSkipped: .place
    case .pollOpened, .pollClosed, .pollVoided: .openPoll
    case .speakingLimitSet: .limit
    case .queueJoined, .queueLeft, .queuePutLast, .floorGiven, .queueClosed, .queueReopened,
      .speakingTimesForgotten:
      .queue
    case .recordSuspended, .recordContinued: .record
    case .recipeChosen, .recipeStepTaken: .recipe
    case .agendaOrdered, .findingsOrdered: .order
    case .smallNumbersSet: .smallNumbers
    case .readBackOpened, .readBackAnswered, .recordSigned: .readBack
    case .startPlanned: .plannedStart
    case .dutyAssigned(let event): .duty(event.duty)
    case .markerPlaced(let event): .marker(event.name)
    default: nil
    }
  }

  /// Whether the event says what the session is called, what it is, or how reports speak of it.
  package var isOfTitlePage: Bool {
    switch matter {
    case .title, .sittingKind, .attribution, .ladder: true
    default: false
    }
  }

  /// Whether both are about a matter of which there is one.
  package func isAboutSame(as other: SessionEvent) -> Bool {
    matter != nil && matter == other.matter
  }

  /// The people whom the event puts on the roster, describes, or moves in or out.
  var movedPeople: [Handle] {
    switch self {
    case .participantsAdded(let event): event.people.map(\.handle)
    case .participantChanged(let event): [event.who]
    case .participantsArrived(let event): event.who + event.people.map(\.handle)
    case .participantsLeft(let event): event.who
    case .participantsExcused(let event): event.who + event.people.map(\.handle)
    default: []
    }
  }
}
