import BreakoutCore

/// Puts what was said and decided under the agenda items, in the order in which it happened.
struct MinutesOutline {
  let context: ReportContext

  /// One thing of the minutes at its place in the log.
  private enum Happening {
    case contribution(Contribution)
    case proposal(Proposal)
    case poll(Poll)
    case decision(Decision)
    case dissent(Dissent)
    case step(NextStep)
    case parked(ParkedItem)
  }

  /// The parts: what came before any agenda item, then each agenda item.
  var parts: [MinutesPart] {
    let session = context.session
    var parts = [MinutesPart(item: nil, context: context)]
    var places: [ItemID: Int] = [:]
    for item in session.agenda where item.struck == nil && item.takenUp != nil {
      places[item.id] = parts.count
      parts.append(MinutesPart(item: item, context: context))
    }
    var place = 0
    for (_, happening) in happenings {
      if case .contribution(let contribution) = happening {
        place = contribution.agendaItem.flatMap { places[$0] } ?? 0
      }
      add(happening, to: &parts[place])
    }
    return parts.filter { $0.item != nil || !$0.isEmpty }
  }

  private var happenings: [(entry: Int, Happening)] {
    let session = context.session
    var list: [(entry: Int, Happening)] = []
    list += session.contributions.filter { $0.struck == nil }.map { ($0.entry, .contribution($0)) }
    list += session.proposals.filter { $0.state != .struck }.map {
      ($0.versions.first?.entry ?? 0, .proposal($0))
    }
    list += session.polls.compactMap { poll in poll.closed.map { ($0, .poll(poll)) } }
    list += session.decisions.map { ($0.entry, .decision($0)) }
    list += session.dissents.filter { $0.struck == nil }.map { ($0.entry, .dissent($0)) }
    list += session.nextSteps.filter { $0.state != .struck }.map { ($0.entry, .step($0)) }
    list += session.parkingLot.filter { $0.struck == nil }.map { ($0.entry, .parked($0)) }
    return list.sorted { $0.entry < $1.entry }
  }

  private func add(_ happening: Happening, to part: inout MinutesPart) {
    switch happening {
    case .contribution(let item): part.add(item)
    case .proposal(let item): add(item, to: &part)
    case .poll(let item):
      let outcome = item.result.map(PollWords.summary) ?? "declared void"
      part.note(
        "tally",
        item.id.description,
        "\(PollWords.method(item.terms)) on \(PollWords.subject(item.terms)): \(outcome).",
        item.closed ?? item.opened
      )
    case .decision(let item): add(item, to: &part)
    case .dissent(let item):
      part.note(
        "minority statement",
        item.id.description,
        "on \(item.proposal), \(context.voice.author(of: item)): "
          + Phrase.sentence(context.voice.text(of: item)),
        item.entry
      )
    case .step(let item): add(item, to: &part)
    case .parked(let item):
      part.note("parked", item.id.description, text(item.text, item.id), item.entry)
    }
  }

  private func add(_ proposal: Proposal, to part: inout MinutesPart) {
    part.take(proposal.question)
    let who = context.who(proposal.proposer).map { "\($0): " } ?? ""
    let state = proposal.stands ? "" : " (\(proposal.state.rawValue))"
    part.note(
      "proposal",
      proposal.id.description,
      who + text(proposal.text, proposal.id) + state,
      proposal.versions.first?.entry ?? 0
    )
  }

  private func add(_ decision: Decision, to part: inout MinutesPart) {
    let review = decision.review.map { ", to be reviewed on \(Phrase.day($0))" } ?? ""
    part.note(
      "decision",
      decision.proposal.description,
      "\(decision.outcome.rawValue)\(review).",
      decision.entry
    )
  }

  private func add(_ step: NextStep, to part: inout MinutesPart) {
    let owner = step.champion.map { champion in
      switch champion {
      case .participant(let handle): context.voice.people.label(handle)
      case .body(let text): context.voice.openText(text, in: step.id.description)
      }
    }
    let due = step.due.map { " by \(Phrase.day($0))" } ?? ""
    part.note(
      "next step",
      step.id.description,
      "\(owner ?? "nobody yet")\(due): " + text(step.text, step.id),
      step.entry
    )
  }

  private func text(_ text: String, _ id: ItemID) -> String {
    Phrase.sentence(context.text(text, in: id))
  }
}
