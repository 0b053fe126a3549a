import BreakoutCore

/// Puts what was said and decided under the agenda items, in the order in which it happened.
struct MinutesOutline {
  let context: ReportContext

  /// One thing of the minutes at its place in the log.
  private enum Happening {
    case takingUp(ItemID)
    case contribution(Contribution)
    case proposal(Proposal)
    case amendment(Proposal, version: Int)
    case poll(Poll)
    case objection(Objection)
    case decision(Decision)
    case dissent(Dissent)
    case step(NextStep)
    case parked(ParkedItem)
    case offRecord(OffRecordSpell, remarks: Int)
    case signOff(ReadBack)
  }

  /// The parts: what came before any agenda item, then each agenda item that was taken up.
  var parts: [MinutesPart] {
    var parts = [MinutesPart(item: nil, context: context)]
    var places: [ItemID: Int] = [:]
    for item in context.session.agenda where item.takenUp != nil {
      places[item.id] = parts.count
      parts.append(MinutesPart(item: item, context: context))
    }
    var place = 0
    for (_, happening) in happenings {
      if case .takingUp(let item) = happening {
        if let part = places[item] { place = part }
        parts[place].turn(to: item.kind == .question ? item : nil)
      } else {
        add(happening, to: &parts[place])
      }
    }
    let taken = parts.filter { !$0.isEmpty || ($0.item.map { $0.struck == nil } ?? false) }
    guard taken.count > 1, taken[0].item == nil else { return taken }
    return [taken[0].beforeTheAgenda] + taken.dropFirst()
  }

  private var happenings: [(entry: Int, Happening)] {
    let session = context.session
    var list: [(entry: Int, Happening)] = session.takingsUp.map { ($0.entry, .takingUp($0.item)) }
    list += session.contributions.filter { $0.struck == nil }.map { ($0.entry, .contribution($0)) }
    for proposal in session.proposals where proposal.state != .struck {
      for (place, version) in proposal.versions.enumerated() {
        let isFirst = place == 0
        list.append(
          (version.entry, isFirst ? .proposal(proposal) : .amendment(proposal, version: place + 1))
        )
      }
    }
    list += session.polls.compactMap { poll in poll.closed.map { ($0, .poll(poll)) } }
    list += session.objections.map { ($0.entry, .objection($0)) }
    list += session.decisions.map { ($0.entry, .decision($0)) }
    list += session.dissents.filter { $0.struck == nil }.map { ($0.entry, .dissent($0)) }
    list += session.nextSteps.filter { $0.state != .struck }.map { ($0.entry, .step($0)) }
    list += session.parkingLot.filter { $0.struck == nil }.map { ($0.entry, .parked($0)) }
    list += OffRecordWords.spells(session.offRecord).map { ($0.entry, .offRecord($0, remarks: $1)) }
    list += session.readBacks.compactMap { back in back.signed.map { ($0, .signOff(back)) } }
    return list.sorted { $0.entry < $1.entry }
  }

  private func add(_ happening: Happening, to part: inout MinutesPart) {
    switch happening {
    case .takingUp: break
    case .contribution(let item): part.add(item)
    case .proposal(let item): add(item, to: &part)
    case .amendment(let item, let version): add(item, version: version, to: &part)
    case .poll(let item): add(item, to: &part)
    case .objection(let item): add(item, to: &part)
    case .decision(let item): add(item, to: &part)
    case .dissent(let item):
      part.note(
        translated("minority statement", as: "note in minutes"),
        context.name(item.id),
        translated("on \(context.name(item.proposal)), \(context.voice.author(of: item)): ")
          + Phrase.sentence(context.voice.text(of: item)),
        item.entry
      )
    case .step(let item): add(item, to: &part)
    case .offRecord(let spell, let remarks):
      part.note(
        "off the record",
        OffRecordWords.time(spell, context.session.zone),
        OffRecordWords.remarks(remarks),
        spell.entry
      )
    case .signOff(let item): add(item, to: &part)
    case .parked(let item):
      let who =
        origin(item.carried, item.id)
        ?? context.who(item.speaker).map { translated("\($0): ") } ?? ""
      part.note(
        translated("parked", as: "note in minutes"),
        context.name(item.id),
        who + text(item.text, item.id),
        item.entry
      )
    }
  }

  private func add(_ poll: Poll, to part: inout MinutesPart) {
    let subject = translated("\(PollWords.method(poll.terms)) on \(context.subject(poll.terms))")
    // A poll that was closed before it was declared void still has its result.
    let told = poll.state == .void ? nil : context.outcome(of: poll).map { $0 + "." }
    let outcome =
      told ?? poll.voidReason.map { translated("declared void: ") + text($0, poll.id) }
      ?? translated("declared void.")
    part.note(
      translated("tally", as: "note in minutes"),
      context.name(poll.id),
      translated("\(subject): \(outcome)"),
      poll.closed ?? poll.opened,
      bar: DivergingBar.of(poll, in: context),
      tables: context.keeps(poll.id) ? [] : ResultTableWords.tables(poll, naming: context.name)
    )
  }

  /// What the room said to what was read back to it, at the place where it signed off.
  private func add(_ readBack: ReadBack, to part: inout MinutesPart) {
    part.note(
      translated("sign-off", as: "note in minutes"),
      translated("\(readBack.confirmed.count) of \(readBack.asked.count)"),
      SignOffWords(voice: context.voice).details(readBack),
      readBack.signed ?? readBack.entry
    )
  }

  private func add(_ proposal: Proposal, to part: inout MinutesPart) {
    let who =
      origin(proposal.carried, proposal.id)
      ?? context.who(proposal.proposer).map { translated("\($0): ") } ?? ""
    let reason = proposal.reason.map { translated(": \(context.text($0, in: proposal.id))") } ?? ""
    let joined = proposal.joinedTo.map { translated(" to \(context.name($0))") } ?? ""
    let state = proposal.stands ? "" : " (\(proposal.state.word)\(joined)\(reason))"
    part.note(
      translated("proposal", as: "note in minutes"),
      context.name(proposal.id),
      who + text(proposal.versions.first?.text ?? "", proposal.id) + state,
      proposal.versions.first?.entry ?? 0
    )
  }

  private func add(_ proposal: Proposal, version: Int, to part: inout MinutesPart) {
    let changed = proposal.versions[version - 1]
    part.note(
      translated("amendment", as: "note in minutes"),
      context.name(proposal.id),
      translated("version \(version): ") + text(changed.text, proposal.id),
      changed.entry
    )
  }

  private func add(_ objection: Objection, to part: inout MinutesPart) {
    var words =
      translated(
        "to \(context.name(objection.proposal)), \(context.voice.people.fullLabel(objection.objector)): "
      )
      + text(objection.text, objection.id)
    if let reply = objection.reply { words += translated(" Reply: ") + text(reply, objection.id) }
    let state = Phrase.capital(objection.state.word)
    words += " \(state)"
    words += objection.remark.map { translated(": \(text($0, objection.id))") } ?? "."
    part.note(
      translated("objection", as: "note in minutes"),
      context.name(objection.id),
      words,
      objection.entry
    )
  }

  private func add(_ decision: Decision, to part: inout MinutesPart) {
    let review = decision.review.map { translated(", to be reviewed on \(Phrase.day($0))") } ?? ""
    part.note(
      translated("decision", as: "note in minutes"),
      context.name(decision.proposal),
      "\(decision.outcome.word)\(review).",
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
    let due = step.due.map { translated(" by \(Phrase.day($0))", as: "due") } ?? ""
    part.note(
      translated("next step", as: "note in minutes"),
      context.name(step.id),
      translated("\(owner ?? translated("nobody yet"))\(due): ") + text(step.text, step.id)
        + report(on: step),
      step.entry
    )
  }

  private func origin(_ carried: CarriedFrom?, _ id: ItemID) -> String? {
    carried.map {
      let place = context.voice.openText($0.description, in: id.description)
      return translated("carried over from \(place): ")
    }
  }

  private func report(on step: NextStep) -> String {
    guard !step.carried.isEmpty else { return "" }
    return CarriedItems.report(on: step, context).map { translated(" This \($0)") } ?? ""
  }

  private func text(_ text: String, _ id: ItemID) -> String {
    Phrase.sentence(context.text(text, in: id))
  }
}
