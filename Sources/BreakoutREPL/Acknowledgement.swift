internal import BreakoutCore
internal import BreakoutReport

/// The one line with which the prompt answers an entry.
enum Acknowledgement {
  /// The line, with the entry's number; at most 80 columns, then further lines indented.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - session: The session after it.
  ///   - rooms: The rooms of a consolidation.
  /// - Returns: The lines.
  static func text(
    for entry: Entry,
    in session: borrowing Session,
    _ rooms: RoomSessions = .none
  ) -> String {
    let (line, more) = words(entry.event, session, rooms)
    let first = DisplayWidth.truncate("#\(entry.number) \(visible(line))", to: 80)
    let draft =
      session.reopened == entry.number
      ? [translated("The record was final; its reports are drafts again until final is typed.")]
      : []
    let open = unsettled(by: entry, session)
    return ([first] + (more + open + draft).map { "   " + visible($0) }).joined(separator: "\n")
  }

  private static func words(
    _ event: SessionEvent,
    _ session: borrowing Session,
    _ rooms: RoomSessions
  ) -> (String, [String]) {
    switch event {
    case .findingLinked(let event): return LinkedWords.linked(event.id, session, rooms)
    case .findingSplit(let event): return LinkedWords.linked(event.id, session, rooms)
    case .nextStepAgreed(let event) where !event.origins.isEmpty:
      return LinkedWords.merged(event, session, rooms)
    case .recordFinalised: return (PromptWords.short(event, session), missing(session, rooms))
    case .pollClosed(let event): return closed(event, session)
    case .pollOpened(let event): return opened(event, session)
    case .readBackOpened(let event): return readBack(event, session)
    case .readBackAnswered(let event): return answered(event, session)
    case .contributionRecorded(let event):
      return (contribution(event, session), absent(event.speaker, session))
    case .ballotCast(let event): return ballot(event, session)
    case .participantsArrived(let event): return arrived(event, session)
    case .participantsLeft: return (translated("\(session.present.count) present"), [])
    case .recipeStepTaken(let event): return step(event, session)
    case .dissentRecorded(let event):
      let note = event.unnamed ? [translated("printed without a name")] : []
      return (
        translated(
          "\(event.id) on \(event.proposal), \(session.name(of: event.author)): \(event.text)"
        ), note
      )
    case .queueJoined, .queuePutLast, .floorGiven, .queueClosed, .speakingTimesForgotten:
      return (PromptWords.short(event, session), PromptWords.afterFloor(event, session))
    case .timeBoxSet, .startPlanned, .sessionContinued, .agendaOrdered, .itemSkipped,
      .agendaItemTaken, .questionTaken:
      return (PromptWords.short(event, session), TimeWords.after(event, copy session))
    case .proposalAmended(let event):
      return (PromptWords.short(.proposalAmended(event), session), reopened(event, session))
    case .itemCarried(let event): return carried(event, session)
    default: return (PromptWords.short(event, session), [])
    }
  }

  /// What came from an earlier workshop, and who sees to it.
  private static func carried(
    _ event: ItemCarried,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let first = event.from.firstPlace.map { [translated("first \($0)")] } ?? []
    let champion = session.nextStep(event.id)?.champion
    let owner = champion.map { [PromptWords.owner($0, session)] } ?? []
    let due = event.due.map { [translated("due \(Phrase.day($0))")] } ?? []
    let helpers = event.supporters.map { session.name(of: $0) }
    let along = [
      event.channel.map { translated("channel: \($0)") },
      event.measure.map { translated("measure, \($0.kind.word): \($0.text)") },
      helpers.isEmpty ? nil : translated("supported by \(helpers.joined(separator: ", "))"),
    ].compactMap(\.self)
    let details = (owner + due + along + first).joined(separator: ", ")
    let words = PromptWords.short(.itemCarried(event), session)
    return (words, details.isEmpty ? [] : [details])
  }

  /// Says that something is still missing from what was just declared final.
  private static func missing(
    _ session: borrowing Session,
    _ rooms: RoomSessions
  ) -> [String] {
    let count = Gaps.of(copy session, rooms: rooms, behind: []).count
    guard count > 0 else { return [] }
    return [
      counted(
        count,
        "\(count) thing is still missing; gaps shows what.",
        "\(count) things are still missing; gaps shows what."
      )
    ]
  }

  /// The step with what the facilitator is to do, whole.
  private static func step(
    _ event: RecipeStepTaken,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let walk = session.recipe
    let taken = walk.flatMap {
      $0.steps.indices.contains(event.step - 1) ? $0.steps[event.step - 1] : nil
    }
    let advice = event.skipped ? nil : taken?.advice
    return (PromptWords.short(.recipeStepTaken(event), session), [advice].compactMap { $0 })
  }

  /// Says that somebody who speaks is not among those present, where presence is kept.
  private static func absent(_ speaker: Handle?, _ session: borrowing Session) -> [String] {
    guard let speaker, let participant = session.participant(speaker), !participant.isPresent,
      !session.present.isEmpty
    else { return [] }
    return [translated("\(session.name(of: speaker)) is not marked present.")]
  }

  private static func contribution(
    _ event: ContributionRecorded,
    _ session: borrowing Session
  ) -> String {
    let kind =
      event.kind == .point ? (event.speaker == nil ? translated("note") : nil) : event.kind.word
    let who = event.speaker.map { session.name(of: $0) }
    let head = [kind, who].compactMap { $0 }.joined(separator: translated(" by "))
    let number = event.number.map { "\($0). " } ?? ""
    let lines = 1 + event.text.utf8.count { $0 == UInt8(ascii: "\n") }
    let all = lines > 1 ? translated(" (\(lines) lines)") : ""
    return translated("\(event.id) \(head)\(all): \(number)\(firstLine(event.text))")
  }

  private static func arrived(
    _ event: ParticipantsArrived,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let present = session.present.count
    guard !event.people.isEmpty else { return (translated("\(present) present"), []) }
    let names = event.people.map(\.name).joined(separator: ", ")
    return (translated("\(present) present; new on the roster: \(names)"), [])
  }

  private static func opened(
    _ event: PollOpened,
    _ session: borrowing Session
  ) -> (String, [String]) {
    let proposals = event.terms.options.compactMap(\.proposal)
    let what =
      proposals.count == 1 && event.terms.options.count == 1
      ? translated("on \(proposals[0])") : translated("on \(event.terms.options.count) options")
    let number = session.poll(event.id)?.round ?? 1
    let round = number > 1 ? translated(", round \(number)") : ""
    return (
      translated(
        "poll \(event.id) \(what), \(PromptWords.title(event.terms))\(round), \(event.terms.present) present"
      ),
      [PromptWords.rule(event.terms) + translated(". Sealed.")]
        + (number > 1 ? amended(event.id, session) : [])
    )
  }

  private static func ballot(
    _ event: BallotCast,
    _ session: borrowing Session
  ) -> (String, [String]) {
    guard let poll = session.poll(event.poll) else { return ("vote", []) }
    let name = session.name(of: event.voter)
    let entitled = poll.terms.present + poll.represented
    let count = translated("\(poll.castCount - poll.passes) of \(entitled) in")
    let proxy = event.holder.map { translated(", held by \(session.name(of: $0))") } ?? ""
    let vote =
      poll.terms.hidden
      ? translated("\(name) has voted")
      : translated("\(name): \(PollWords.vote(event.vote, poll.terms))")
    var more: [String] = []
    if poll.passes > 0, event.vote == .grade("pass") {
      more.append(translated("To pass is not to answer yet: ask again before the round is closed."))
    }
    if let objection = event.objection {
      more.append(translated("\(objection) raised: \(event.reason ?? "")"))
    }
    // To ask for a reason is to say that somebody blocks, which a hidden poll keeps until it closes.
    if !poll.terms.hidden, event.reason == nil, PromptWords.asksReason(event.vote, poll.terms) {
      more.append(translated("No reason was given; ask for it and type it: v NAME ANSWER: why."))
    }
    return ("\(vote)\(proxy) (\(count))", more)
  }

  private static func closed(
    _ event: PollClosed,
    _ session: borrowing Session
  ) -> (String, [String]) {
    guard let poll = session.poll(event.id) else { return (translated("poll closed"), []) }
    var more = ["\(PromptWords.outcome(event.result))."]
    more += RoundWords.middle(event.result, poll.terms).map { ["\(Phrase.capital($0))."] } ?? []
    if event.result.turnout.silent > 0, !event.result.uncounted {
      more.append(translated("\(event.result.turnout.silent) of those present did not vote."))
    }
    if !event.result.leads.isEmpty {
      let names = event.result.leads.map { session.name(of: $0) }.joined(separator: ", ")
      more.append(
        counted(event.result.leads.count, "Offer to lead: \(names).", "Offer to lead: \(names).")
      )
    }
    more += OptionLines.whole(poll)
    more += PromptWords.openQuestions(poll, session)
    more += RoundChange(since: poll, in: copy session).map(RoundWords.sentences) ?? []
    if event.result.ground == .call { more.append(Remedy.callPoll.hint) }
    let counts = PromptWords.counts(event.result, poll.terms)
    if event.result.called {
      return (translated("\(event.id) called \(event.result.outcome.word): \(counts)"), more)
    }
    return (translated("\(event.id) closed: \(counts)"), more)
  }

  private static func firstLine(_ text: String) -> String {
    // The line has room for 80 columns; the rest of a long text need not be looked at.
    String(text.prefix(100).prefix { $0 != "\n" })
  }
}
