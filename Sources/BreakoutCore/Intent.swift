/// Something somebody wants to happen in a session, in the imperative.
///
/// One type per file in `Intents/`. Every surface builds the same intents, so a rule of the
/// session is written once.
package protocol Intent: Sendable {
  /// The event this intent becomes in `session`.
  ///
  /// Pure: no clock, no randomness, no input or output.
  ///
  /// - Throws: `Refusal` if the rules of the session do not allow it; nothing is recorded then.
  func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent

  /// Whether the session must be going on, neither unopened nor ended.
  var needsOpenSession: Bool { get }
}

extension Intent {
  package var needsOpenSession: Bool { true }

  /// The event this intent becomes, once the session is known to be going on.
  ///
  /// - Throws: `Refusal` if the session has ended or its rules do not allow the intent.
  package func event(in session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if needsOpenSession, session.isEnded {
      throw Refusal("The session has ended.", remedy: .resumeSession)
    }
    let event = try decide(session, moment)
    if session.offRecord.since != nil, event.needsRecord {
      throw Refusal(
        "The session is off the record, where nothing is settled or written down.",
        remedy: .continueRecord
      )
    }
    return event
  }
}

/// The circumstances of an intent: when it came, from whom, and how firmly.
package struct Moment: Sendable {
  /// When the intent is decided.
  package var now: Timestamp

  /// Whoever is typing.
  package var author: Handle

  /// Whether a guard is to be overridden ("really").
  package var really: Bool

  /// The rooms that a consolidation reads; none in the session of a single room.
  package var rooms: RoomSessions

  /// Creates a moment.
  package init(
    now: Timestamp,
    author: Handle,
    really: Bool = false,
    rooms: RoomSessions = .none
  ) {
    self.now = now
    self.author = author
    self.really = really
    self.rooms = rooms
  }
}

/// Why the rules of the session do not allow an intent.
package struct Refusal: Error, Equatable, Sendable {
  /// One sentence that says what is in the way, in words that fit every surface.
  package var reason: String

  /// What would clear the way, if there is something; each surface says it in its own words.
  package var remedy: Remedy?

  /// The name that nobody on the roster has, where that is what is in the way.
  package var unknown: TypedName?

  /// Creates a refusal in the language being spoken.
  package init(_ reason: Sentence, remedy: Remedy? = nil) {
    self.init(verbatim: translated(reason), remedy: remedy)
  }

  /// Creates a refusal whose words were chosen elsewhere.
  package init(verbatim reason: String, remedy: Remedy? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}

/// What would clear the way of a refused intent.
package enum Remedy: Equatable, Sendable {
  /// Open or resume the session.
  case resumeSession
  /// Go back on the record.
  case continueRecord
  /// Put a key question.
  case putQuestion
  /// Add the person to the roster first, under this name.
  case addParticipant(String)
  /// Say which of these was meant.
  case choose([String])
  /// Say which of these people of rooms was meant, or that they are one person.
  case chooseOfRooms([RoomPerson])
  /// Put people on the roster.
  case gatherPeople
  /// Make a proposal.
  case makeProposal
  /// Open a poll.
  case openPoll
  /// Close or void the open poll.
  case closePoll(ItemID)
  /// Void this closed poll, if it was meant.
  case voidPoll(ItemID)
  /// Repeat it with "really".
  case insist
  /// Give the reason in the same line.
  case giveReason
  /// Look at what has been recorded.
  case seeLog
  /// Mark people present, or say how many there are.
  case markPresent
  /// Mark this person present, or insist.
  case welcome(String)
  /// Look at who waits to speak.
  case seeQueue
  /// Put somebody into the queue, or name whom the floor is given.
  case joinQueue
  /// Let the queue take requests again, or insist.
  case openQueue
  /// Let somebody present cast the ballot as a proxy.
  case castByProxy
  /// Enter the slips as counts.
  case countSlips
  /// Name a champion for this next step.
  case nameChampion(ItemID)
  /// Give this proposal a new text.
  case amend(ItemID)
  /// Read the rooms' logs.
  case pull
  /// Bring several rooms together in a log of its own.
  case consolidate
  /// Choose a recipe.
  case chooseRecipe
  /// Let the paused session go on.
  case continueSession
  /// Give so many minutes from now, to this item where it is not what is talked about.
  case extend(minutes: Int, ItemID?)
  /// Take up what comes next.
  case moveOn
  /// Say what was heard in the hum.
  case hearHum
  /// Call rough consensus instead.
  case callRough
  /// Let the chair call the outcome of the open poll.
  case callPoll
  /// Reply to this objection.
  case answerObjection(ItemID)
  /// Read back what was written down.
  case readBack
  /// Say who confirms what was read back.
  case confirm
  /// Ask those who have confirmed an earlier text once more.
  case confirmAgain
  /// Sign off what was read back.
  case signRecord
  /// Mark people present by name.
  case namePresent
  /// Take this item out of the finding it is part of.
  case unlink(ItemID, RoomItem)
}
