internal import BreakoutCore
internal import BreakoutReport

/// Short phrases for events, votes and results, as the prompt says them.
enum PromptWords {
  /// An event in a few words, without its number.
  static func short(_ event: SessionEvent, _ session: borrowing Session) -> String {
    switch event {
    case .sessionOpened(let event): return "session open, room \(event.room)"
    case .frontMatterSet(let event): return field(event)
    case .sittingKindSet(let event): return "kind: \(event.kind.rawValue)"
    case .attributionSet(let event): return attribution(event.level)
    case .ladderChosen(let event): return "ladder: \(event.name)"
    case .sessionEnded: return "session ended at \(clock(session))"
    case .sessionResumed: return "session resumed at \(clock(session))"
    case .recordFinalised: return "record is final; reports are no longer drafts"
    case .participantsAdded(let event): return added(event.people)
    case .participantChanged(let event): return described(event, session)
    case .participantsArrived, .participantsLeft: return "\(session.present.count) present"
    case .participantsExcused(let event):
      return "regrets: " + event.who.map { session.name(of: $0) }.joined(separator: ", ")
    case .dutyAssigned(let event): return "\(event.duty.rawValue): \(session.name(of: event.who))"
    case .agendaItemAdded(let event):
      return "\(event.id) \(event.kind.rawValue): \(event.text)\(minutes(event.minutes))"
    case .agendaItemTaken(let event):
      return "now \(event.id) \(session.agendaItem(event.id)?.text ?? "")"
    case .questionPut(let event):
      return "\(event.takenUp ? "now " : "")\(event.id) \(event.text)\(minutes(event.minutes))"
    case .questionTaken(let event):
      return "now \(event.id) \(session.question(event.id)?.text ?? "")\(minutes(event.minutes))"
    case .contributionRecorded(let event): return "\(event.id): \(event.text)"
    case .contributionContinued(let event):
      return "\(event.id) goes on: \(event.number.map { "\($0). " } ?? "")\(event.text)"
    case .contributionRetyped(let event): return "\(event.id) is \(article(event.kind.rawValue))"
    case .claimChecked(let event): return "claim \(event.id) \(event.status.rawValue)"
    case .themeLinked(let event):
      let name = session.theme(event.id)?.name ?? ""
      let items = event.items.map(\.description) + event.origins.map(\.description)
      return "\(event.id) \(name): \(items.joined(separator: " "))"
    case .proposalMade(let event): return proposal(event, session)
    case .proposalAmended(let event):
      return "\(event.id) version \(session.proposal(event.id)?.versions.count ?? 1): \(event.text)"
    case .proposalWithdrawn(let event): return "\(event.id) withdrawn\(tail(event.reason))"
    case .proposalJoined(let event): return "\(event.joined) joined to \(event.id)"
    case .pollOpened(let event): return "poll \(event.id), \(title(event.terms))"
    case .ballotCast(let event):
      return "\(session.name(of: event.voter)): \(PollWords.vote(event.vote))"
    case .ballotsEntered(let event): return ballotsEntered(event, session)
    case .handsCounted(let event): return handsCounted(event, session)
    case .majoritySeen(let event): return "\(event.poll): a majority, not counted"
    case .pollClosed(let event): return "\(event.id) closed: \(outcome(event.result))"
    case .pollVoided(let event): return "\(event.id) void: \(event.reason)"
    case .objectionRaised(let event):
      return "\(event.id) to \(event.proposal), \(session.name(of: event.objector)): \(event.text)"
    case .objectionHandled(let event):
      return "\(event.id) \(event.state.rawValue)\(tail(event.reply))"
    case .dissentRecorded(let event): return "\(event.id) on \(event.proposal): \(event.text)"
    case .decisionMade(let event): return decision(event, session)
    case .nextStepAgreed(let event): return step(event.id, session)
    case .nextStepChanged(let event): return changed(event, session)
    case .nextStepAccepted(let event):
      return "\(event.id) accepted by \(owner(session.nextStep(event.id)?.champion, session))"
    case .nextStepDone(let event): return "\(event.id) done\(tail(event.outcome))"
    case .itemParked(let event): return "\(event.id) parked: \(event.text)"
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
    case .markerPlaced(let event): return "marker :\(event.name)"
    case .textFixed(let event):
      return "\(event.id)\(event.paragraph.map { ".\($0)" } ?? "") now reads: \(event.text)"
    case .itemStruck(let event): return "\(event.id) struck: \(event.reason)"
    case .entriesUndone(let event): return "undone (redo brings it back): \(numbers(event.entries))"
    case .entriesRedone(let event): return "redone: \(numbers(event.entries))"
    }
  }

  private static func clock(_ session: borrowing Session) -> String {
    session.latest?.timeOfDay(at: session.zone) ?? ""
  }

  private static func field(_ event: FrontMatterSet) -> String {
    event.texts.isEmpty
      ? "\(event.field.rawValue) cleared"
      : "\(event.field.rawValue): \(event.texts.joined(separator: "; "))"
  }

  private static func attribution(_ level: AttributionLevel) -> String {
    switch level {
    case .named: "attribution: named; reports give names"
    case .affiliation: "attribution: affiliation; reports give affiliations, no names"
    case .role: "attribution: role; reports give roles, no names or affiliations"
    case .none: "attribution: none; reports give no names or affiliations, the log keeps them"
    }
  }

  private static func added(_ people: [Person]) -> String {
    guard people.count == 1 else { return "\(people.count) people on the roster" }
    return "on the roster: " + RosterView.line(people[0])
  }

  private static func described(
    _ event: ParticipantChanged,
    _ session: borrowing Session
  ) -> String {
    "\(session.name(of: event.who)), \(event.detail.rawValue): \(event.text ?? "cleared")"
  }

  private static func proposal(_ event: ProposalMade, _ session: borrowing Session) -> String {
    let who = event.proposer.map { "\(session.name(of: $0)): " } ?? ""
    let from = event.origins.map(\.description).joined(separator: " ")
    return "\(event.id) \(who)\(event.text)" + (from.isEmpty ? "" : " (from \(from))")
  }

  private static func handsCounted(_ event: HandsCounted, _ session: borrowing Session) -> String {
    guard let poll = session.poll(event.poll) else { return "counted" }
    let counts = event.counts.map(String.init).joined(separator: "|")
    let total = "\(poll.castCount) of \(poll.terms.present + poll.represented) in"
    return poll.terms.hidden
      ? "\(event.channel.rawValue) counted (\(total))"
      : "\(event.channel.rawValue) \(counts) (\(total))"
  }

  private static func decision(_ event: DecisionMade, _ session: borrowing Session) -> String {
    let chair = event.chair.map { " (chair \(session.name(of: $0)))" } ?? ""
    let review = event.review.map { ", to be reviewed on \(Phrase.day($0))" } ?? ""
    return "\(event.proposal) \(event.outcome.rawValue)\(review)\(chair)"
  }

  private static func step(_ id: ItemID, _ session: borrowing Session) -> String {
    guard let step = session.nextStep(id) else { return id.description }
    return "\(id) " + StepView.words(step, session)
  }

  private static func changed(_ event: NextStepChanged, _ session: borrowing Session) -> String {
    let owner = event.champion.map(Champion.participant) ?? event.body.map(Champion.body)
    let names = event.supporters.map { session.name(of: $0) }
    let details = [
      owner.map { "champion: \(Self.owner($0, session))" },
      event.due.map { "due \(Phrase.day($0))" },
      event.channel.map { "channel: \($0)" },
      event.measure.map { "measure, \($0.kind.rawValue): \($0.text)" },
      event.follows.map { "follows from \($0)" },
      names.isEmpty ? nil : "supported by \(names.joined(separator: ", "))",
    ].compactMap { $0 }
    return "\(event.id) \(details.joined(separator: ", "))"
  }

  /// Who sees to a next step.
  static func owner(_ champion: Champion?, _ session: borrowing Session) -> String {
    switch champion {
    case .participant(let handle): session.name(of: handle)
    case .body(let name): name
    case nil: "nobody yet"
    }
  }

  private static func minutes(_ minutes: Int?) -> String { minutes.map { ", \($0) min" } ?? "" }

  private static func tail(_ text: String?) -> String { text.map { ": \($0)" } ?? "" }

  private static func article(_ noun: String) -> String {
    (noun.first.map { "aeiou".contains($0) } == true ? "an " : "a ") + noun
  }

  private static func numbers(_ entries: [Int]) -> String {
    entries.map { "#\($0)" }.joined(separator: ", ")
  }
}
