internal import BreakoutCore
internal import BreakoutReport

/// Short phrases for events, votes and results, as the prompt says them.
enum PromptWords {
  /// An event in a few words, without its number.
  static func short(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .sessionOpened(let event): return translated("session open, room \(event.room)")
    case .frontMatterSet(let event): return field(event)
    case .sittingKindSet(let event): return translated("kind: \(event.kind.word)")
    case .attributionSet(let event): return attribution(event.level)
    case .ladderChosen(let event): return translated("ladder: \(event.name)")
    case .sessionEnded: return translated("session ended at \(clock(session))")
    case .sessionResumed: return translated("session resumed at \(clock(session))")
    case .recordFinalised: return translated("record is final; reports are no longer drafts")
    case .participantsAdded(let event): return added(event.people)
    case .participantChanged(let event): return described(event, session)
    case .participantsArrived, .participantsLeft:
      return translated("\(session.present.count) present")
    case .participantsExcused(let event):
      return translated("regrets: ")
        + event.who.map { session.name(of: $0) }.joined(separator: ", ")
    case .dutyAssigned(let event):
      return translated("\(event.duty.word): \(session.name(of: event.who))")
    case .agendaItemAdded(let event):
      return translated("\(event.id) \(event.kind.word): \(event.text)\(minutes(event.minutes))")
    case .agendaItemTaken(let event):
      return translated("now \(event.id) \(session.agendaItem(event.id)?.text ?? "")")
    case .questionPut(let event):
      return
        "\(event.takenUp ? translated("now ") : "")\(event.id) \(event.text)\(minutes(event.minutes))"
    case .questionTaken(let event):
      return translated(
        "now \(event.id) \(session.question(event.id)?.text ?? "")\(minutes(event.minutes))"
      )
    case .contributionRecorded(let event): return translated("\(event.id): \(event.text)")
    case .contributionContinued(let event):
      return translated("\(event.id) goes on: \(event.number.map { "\($0). " } ?? "")\(event.text)")
    case .contributionRetyped(let event): return retyped(event)
    case .claimChecked(let event): return translated("claim \(event.id) \(event.status.word)")
    case .themeLinked(let event):
      let name = session.theme(event.id)?.name ?? ""
      let items = event.items.map(\.description) + event.origins.map(\.description)
      return translated("\(event.id) \(name): \(items.joined(separator: " "))")
    case .proposalMade(let event): return proposal(event, session)
    case .proposalAmended(let event):
      return translated(
        "\(event.id) version \(session.proposal(event.id)?.versions.count ?? 1): \(event.text)"
      )
    case .proposalWithdrawn(let event):
      return translated("\(event.id) withdrawn\(tail(event.reason))")
    case .proposalJoined(let event): return translated("\(event.joined) joined to \(event.id)")
    case .pollOpened(let event): return translated("poll \(event.id), \(title(event.terms))")
    case .ballotCast(let event):
      return translated(
        "\(session.name(of: event.voter)): \(PollWords.vote(event.vote, session.poll(event.poll)?.terms))"
      )
    case .ballotsEntered(let event): return ballotsEntered(event, session)
    case .handsCounted(let event): return handsCounted(event, session)
    case .majoritySeen(let event): return translated("\(event.poll): a majority, not counted")
    case .pollClosed(let event) where event.result.called:
      return translated("\(event.id) called: \(outcome(event.result))")
    case .pollClosed(let event): return translated("\(event.id) closed: \(outcome(event.result))")
    case .pollVoided(let event): return translated("\(event.id) void: \(event.reason)")
    case .objectionRaised(let event):
      return translated(
        "\(event.id) to \(event.proposal), \(session.name(of: event.objector)): \(event.text)"
      )
    case .objectionHandled(let event):
      return "\(event.id) \(event.state.word)\(tail(event.reply))"
    case .dissentRecorded(let event):
      return translated("\(event.id) on \(event.proposal): \(event.text)")
    case .decisionMade(let event): return decision(event, session)
    case .nextStepAgreed(let event): return step(event.id, session)
    case .nextStepChanged(let event): return changed(event, session)
    case .nextStepAccepted(let event):
      return translated(
        "\(event.id) accepted by \(owner(session.nextStep(event.id)?.champion, session))"
      )
    case .nextStepDone(let event): return translated("\(event.id) done\(tail(event.outcome))")
    case .itemParked(let event): return translated("\(event.id) parked: \(event.text)")
    case .roomPulled, .roomSigned, .findingLinked, .findingUnlinked, .findingSplit,
      .findingsOrdered, .dissentLeftOut, .peopleIdentified, .suggestionDismissed, .smallNumbersSet:
      return consolidation(event, session)
    case .timeBoxSet, .startPlanned, .sessionPaused, .sessionContinued, .speakingLimitSet,
      .reminderSet, .agendaOrdered, .itemSkipped:
      return time(event, session)
    case .queueJoined, .queueLeft, .queuePutLast, .floorGiven, .queueClosed, .queueReopened,
      .speakingTimesForgotten:
      return floor(event, session)
    case .recordSuspended, .recordContinued, .remarkWithheld, .readBackOpened, .readBackAnswered,
      .recordSigned, .humHeard:
      return agreeing(event, session)
    case .recipeChosen, .recipeStepTaken, .itemCarried, .nextStepRenewed, .nextStepDropped:
      return walking(event, session)
    case .markerPlaced(let event): return translated("marker :\(event.name)")
    case .textFixed(let event):
      return translated(
        "\(event.id)\(event.paragraph.map { ".\($0)" } ?? "") now reads: \(event.text)"
      )
    case .itemStruck(let event): return translated("\(event.id) struck: \(event.reason)")
    case .entriesUndone(let event):
      return translated("undone (redo brings it back): \(numbers(event.entries))")
    case .entriesRedone(let event): return translated("redone: \(numbers(event.entries))")
    }
  }

  private static func clock(_ session: borrowing Session) -> String {
    session.latest?.timeOfDay(at: session.zone) ?? ""
  }

  private static func field(_ event: FrontMatterSet) -> String {
    event.texts.isEmpty
      ? translated("\(event.field.word) cleared")
      : translated("\(event.field.word): \(event.texts.joined(separator: translated("; ")))")
  }

  private static func attribution(_ level: AttributionLevel) -> String {
    switch level {
    case .named: translated("attribution: named; reports give names")
    case .affiliation: translated("attribution: affiliation; reports give affiliations, no names")
    case .role: translated("attribution: role; reports give roles, no names or affiliations")
    case .none:
      translated("attribution: none; reports give no names or affiliations, the log keeps them")
    }
  }

  private static func added(_ people: [Person]) -> String {
    guard people.count == 1 else { return translated("\(people.count) people on the roster") }
    return translated("on the roster: ") + RosterView.line(people[0])
  }

  private static func described(
    _ event: ParticipantChanged,
    _ session: borrowing Session
  ) -> String {
    translated(
      "\(session.name(of: event.who)), \(event.detail.word): \(event.text ?? translated("cleared"))"
    )
  }

  private static func proposal(_ event: ProposalMade, _ session: borrowing Session) -> String {
    let who = event.proposer.map { translated("\(session.name(of: $0)): ") } ?? ""
    let from = event.origins.map(\.description).joined(separator: " ")
    return "\(event.id) \(who)\(event.text)" + (from.isEmpty ? "" : translated(" (from \(from))"))
  }

  private static func handsCounted(_ event: HandsCounted, _ session: borrowing Session) -> String {
    guard let poll = session.poll(event.poll) else { return "counted" }
    let counts = PollWords.hands(event.counts, poll.terms, separator: "|")
    let total = translated("\(poll.castCount) of \(poll.terms.present + poll.represented) in")
    return poll.terms.hidden
      ? translated("\(event.channel.word) counted (\(total))")
      : "\(event.channel.word) \(counts) (\(total))"
  }

  private static func decision(_ event: DecisionMade, _ session: borrowing Session) -> String {
    let chair = event.chair.map { translated(" (chair \(session.name(of: $0)))") } ?? ""
    let review = event.review.map { translated(", to be reviewed on \(Phrase.day($0))") } ?? ""
    return "\(event.proposal) \(event.outcome.word)\(review)\(chair)"
  }

  private static func step(_ id: ItemID, _ session: borrowing Session) -> String {
    guard let step = session.nextStep(id) else { return id.description }
    return "\(id) " + StepView.words(step, session)
  }

  private static func changed(_ event: NextStepChanged, _ session: borrowing Session) -> String {
    let owner = event.champion.map(Champion.participant) ?? event.body.map(Champion.body)
    let names = event.supporters.map { session.name(of: $0) }
    let details = [
      owner.map { translated("champion: \(Self.owner($0, session))") },
      event.due.map { translated("due \(Phrase.day($0))") },
      event.channel.map { translated("channel: \($0)") },
      event.measure.map { translated("measure, \($0.kind.word): \($0.text)") },
      event.follows.map { translated("follows from \($0)") },
      names.isEmpty ? nil : translated("supported by \(names.joined(separator: ", "))"),
    ].compactMap { $0 }
    return "\(event.id) \(details.joined(separator: ", "))"
  }

  /// Who sees to a next step.
  static func owner(_ champion: Champion?, _ session: borrowing Session) -> String {
    switch champion {
    case .participant(let handle): session.name(of: handle)
    case .body(let name): name
    case nil: translated("nobody yet")
    }
  }

  private static func minutes(_ minutes: Int?) -> String {
    minutes.map { translated(", \($0) min") } ?? ""
  }

  private static func tail(_ text: String?) -> String { text.map { translated(": \($0)") } ?? "" }

  private static func retyped(_ event: ContributionRetyped) -> String {
    event.kind.rawValue.first.map { "aeiou".contains($0) } == true
      ? translated("\(event.id) is an \(event.kind.word)")
      : translated("\(event.id) is a \(event.kind.word)")
  }

  private static func numbers(_ entries: [Int]) -> String {
    entries.map { "#\($0)" }.joined(separator: ", ")
  }
}
