internal import BreakoutCore

extension Transcriber {
  /// Adds the intents for one act.
  mutating func carryOut(_ act: ImportedAct) {
    switch act {
    case .frontMatter(let field, let texts): fill(field, texts)
    case .present, .left, .excused, .duty: attend(act)
    case .topic(let text):
      agendaItems += 1
      record(AddAgendaItem(text, kind: .discussion, minutes: nil))
      record(TakeAgendaItem(ItemID(.agendaItem, agendaItems)))
      openQuestion = nil
    case .question(let text): ask(text)
    case .said, .goesOn, .verbatim: say(act)
    case .parked(let by, let text): record(ParkItem(spoken(by, text)))
    case .proposal, .amended, .decided, .withdrawn: propose(act)
    case .pollOpened, .choiceOpened, .vote, .votes, .pollClosed: vote(act)
    case .nextStep(let step): agree(step)
    }
  }

  private mutating func say(_ act: ImportedAct) {
    contributions += 1
    switch act {
    case .said(let kind, let by, let text): record(RecordContribution(spoken(by, text), kind: kind))
    case .goesOn(let text) where contributions > 1: record(ContinueContribution(Paragraph(text)))
    case .goesOn(let text): record(RecordContribution(.own(text)))
    case .verbatim(let by, let text): record(RecordContribution(spoken(by, text), verbatim: true))
    default: break
    }
  }

  private mutating func fill(_ field: FrontMatter.Field, _ texts: [String]) {
    var all = texts
    if field == .remarks {
      remarks += texts.filter { !remarks.contains($0) }
      all = remarks
    }
    guard fields[field] != all else { return }
    fields[field] = all
    record(SetFrontMatter(field, to: all))
  }

  private mutating func attend(_ act: ImportedAct) {
    switch act {
    case .present(let names): arrive(names)
    case .left(let names):
      let gone = unique(names).filter { present.contains($0.handle) }
      present.subtract(gone.map(\.handle))
      if !gone.isEmpty { record(MarkAbsent(gone)) }
    case .excused(let names):
      for name in unique(names) where present.contains(name.handle) {
        note("\(name.text) is among the regrets and is present; the regrets are left out.")
      }
      let new = unique(names).filter {
        !excused.contains($0.handle) && !present.contains($0.handle)
      }
      excused.formUnion(new.map(\.handle))
      if !new.isEmpty { record(MarkExcused(new)) }
    case .duty(let duty, let name):
      let who = book.name(name)
      guard duties[duty] != who.handle else { return }
      duties[duty] = who.handle
      record(AssignDuty(duty, to: who))
    default: break
    }
  }

  mutating func arrive(_ names: [String]) {
    let new = unique(names).filter { !present.contains($0.handle) }
    present.formUnion(new.map(\.handle))
    if !new.isEmpty { record(MarkPresent(new)) }
  }

  private func unique(_ names: [String]) -> [TypedName] {
    var seen: Set<Handle> = []
    return names.map { book.name($0) }.filter { seen.insert($0.handle).inserted }
  }

  private mutating func ask(_ text: String) {
    if let number = questions[text] {
      guard openQuestion != number else { return }
      openQuestion = number
      record(TakeQuestion(ItemID(.question, number), minutes: nil))
      return
    }
    questions[text] = questions.count + 1
    openQuestion = questions.count
    record(PutQuestion(text, minutes: nil, takeUp: true))
  }

  private mutating func propose(_ act: ImportedAct) {
    switch act {
    case .proposal(let number, let by, let text):
      proposals[number] = ItemID(.proposal, proposals.count + 1)
      texts[number] = text
      record(MakeProposal(spoken(by, text), from: []))
    case .amended(let number, let text):
      guard let id = proposals[number], texts[number] != text else { return }
      texts[number] = text
      record(AmendProposal(id, to: text))
    case .decided(let number, let outcome):
      guard let id = proposals[number] else { return }
      record(DecideProposal(id, outcome, review: nil))
    case .withdrawn(let number, let reason):
      guard let id = proposals[number] else { return }
      record(WithdrawProposal(id, because: reason))
    default: break
    }
  }

  private mutating func agree(_ step: ImportedNextStep) {
    nextSteps += 1
    var details = AgreeNextStep.Details()
    let known = step.owners.filter { book.handle($0) != nil }
    if let champion = known.first {
      details.owner = .participant(book.name(champion))
    } else if !step.owners.isEmpty {
      details.owner = .body(step.owners.joined(separator: ", "))
    }
    details.due = step.due.map { .date($0) }
    details.follows = step.follows.flatMap { proposals[$0] }
    record(AgreeNextStep(step.text, details))
    let id = ItemID(.nextStep, nextSteps)
    var helpers = AgreeNextStep.Details()
    helpers.supporters = unique(Array(known.dropFirst())).filter {
      $0.handle != known.first.flatMap { book.handle($0) }
    }
    if !helpers.supporters.isEmpty { record(ChangeNextStep(id, helpers)) }
    if step.isDone { record(FinishNextStep(id, outcome: nil)) }
  }
}
