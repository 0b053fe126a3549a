import BreakoutCore

extension EntryWording {
  func words(_ event: ContributionRecorded) -> String {
    let kind = event.kind == .point ? "" : " (\(event.kind.word))"
    let who = event.speaker.map { voice.people.label($0) } ?? translated("summary")
    return translated("\(event.id)\(kind), \(who): ")
      + said(event.text, event.number, event.verbatim, event.id)
  }

  func words(_ event: ContributionContinued) -> String {
    translated("\(event.id), continued: ")
      + said(event.text, event.number, event.verbatim, event.id)
  }

  func words(_ event: ContributionRetyped) -> String {
    "aeiou".contains(event.kind.rawValue.first ?? "x")
      ? translated("\(event.id) is now an \(event.kind.word).")
      : translated("\(event.id) is now a \(event.kind.word).")
  }

  func words(_ event: ClaimChecked) -> String {
    let note = event.note.map { translated(": \(voice.text($0, in: event.id.description))") } ?? ""
    return translated("The claim \(event.id) is \(event.status.word)")
      + Phrase.sentence(note.isEmpty ? "." : note)
  }

  func words(_ event: ThemeLinked) -> String {
    let all = event.items.map(\.description) + event.origins.map(\.description)
    let items = Phrase.list(all)
    let name = event.name.map { translated(" “\(voice.text($0, in: event.id.description))”") } ?? ""
    if all.isEmpty { return translated("Theme \(event.id)\(name) was named.") }
    return counted(
      all.count,
      "\(items) belongs to theme \(event.id)\(name).",
      "\(items) belong to theme \(event.id)\(name)."
    )
  }

  func words(_ event: ProposalMade) -> String {
    let who = event.proposer.map { ", \(voice.people.label($0))" } ?? ""
    let origins =
      event.origins.isEmpty
      ? "" : translated(" (from \(Phrase.list(event.origins.map(\.description))))")
    return translated("\(event.id) was proposed\(who)\(origins): ") + text(event.text, event.id)
  }

  func words(_ event: ProposalAmended) -> String {
    translated("\(event.id) was amended: ") + text(event.text, event.id)
  }

  func words(_ event: ProposalWithdrawn) -> String {
    translated("\(event.id) was withdrawn") + reason(event.reason, event.id)
  }

  func words(_ event: DissentRecorded) -> String {
    let author = voice.author(event.author, unnamed: event.unnamed)
    let text = voice.dissentText(event.text, event.id, event.author, unnamed: event.unnamed)
    return translated("Minority statement \(event.id) on \(event.proposal), \(author): ")
      + Phrase.sentence(text)
  }

  func words(_ event: DecisionMade) -> String {
    let review = event.review.map { translated(", to be reviewed on \(Phrase.day($0))") } ?? ""
    return translated("Decision: \(event.proposal) \(event.outcome.word)\(review).")
  }

  func words(_ event: ObjectionRaised) -> String {
    translated(
      "Objection \(event.id) to \(event.proposal), \(voice.people.label(event.objector)): "
    )
      + text(event.text, event.id)
  }

  func words(_ event: ObjectionHandled) -> String {
    translated("Objection \(event.id): \(event.state.word)") + reason(event.reply, event.id)
  }

  func words(_ event: ItemParked) -> String {
    let who = event.speaker.map { ", \(voice.people.label($0))" } ?? ""
    return translated("\(event.id) was parked\(who): ") + text(event.text, event.id)
  }

  func words(_ event: TextFixed) -> String {
    let part = event.paragraph.map { translated(", paragraph \($0),") } ?? ""
    return translated("\(event.id)\(part) was corrected to: ") + text(event.text, event.id)
  }

  func words(_ event: ItemStruck) -> String {
    translated("\(event.id) was struck") + reason(event.reason, event.id)
  }

  func text(_ text: String, _ id: ItemID) -> String {
    Phrase.sentence(voice.text(text, in: id.description))
  }

  func reason(_ reason: String?, _ id: ItemID) -> String {
    guard let reason, !reason.isEmpty else { return "." }
    return translated(": \(text(reason, id))")
  }

  private func said(_ words: String, _ number: Int?, _ verbatim: Bool, _ id: ItemID) -> String {
    let start = number.map { "\($0). " } ?? ""
    return start + (verbatim ? voice.text(words, in: id.description) : text(words, id))
  }
}
