internal import BreakoutCore
internal import BreakoutReport

/// One item whole.
enum ItemView {
  /// An item of a room.
  static func text(_ item: RoomItem, _ survey: Survey) throws -> String {
    try survey.requireRooms()
    let name = try survey.rooms.name(item.room)
    guard let session = survey.rooms[name] else { throw Refusal("There is no room “\(name)”.") }
    var text: String
    do {
      text = "\(name).\(try self.text(item.item, session, survey.strokes))"
    } catch let refusal as Refusal {
      throw Refusal("In \(name): \(refusal.reason)")
    }
    if let finding = survey.session.consolidation.finding(from: RoomItem(name, item.item)) {
      text += translated("\n   part of \(finding.id) \(visible(finding.text))")
    }
    return text
  }

  /// An item of a session.
  static func text(
    _ id: ItemID,
    _ session: Session,
    _ strokes: BarStrokes = .blocks
  ) throws -> String {
    try session.requireItem(id)
    return lines(id, session, strokes).map(visible).joined(separator: "\n")
  }

  private static func lines(
    _ id: ItemID,
    _ session: Session,
    _ strokes: BarStrokes
  ) -> [String] {
    let struck = session.struckReason(id).map { [translated("   struck: \($0)")] } ?? []
    switch id.kind {
    case .proposal, .finding:
      return session.proposal(id).map { proposal($0, session, strokes) + struck } ?? []
    case .contribution:
      return session.contribution(id).map { contribution($0, session) + struck } ?? []
    case .poll: return session.poll(id).map { poll($0, session, strokes) } ?? []
    case .nextStep:
      guard let step = session.nextStep(id) else { return [] }
      let origins = step.origins.map(\.description).joined(separator: " ")
      let from = origins.isEmpty ? [] : [translated("   from \(origins)")]
      return ["\(id) " + StepView.words(step, session, withState: true) + entry(step.entry)] + from
        + struck
    default: return ["\(id) \(id.kind.phrase)" + text(session.words(of: id))] + struck
    }
  }

  private static func text(_ text: String) -> String { text.isEmpty ? "" : translated(": \(text)") }

  private static func entry(_ number: Int) -> String { " [#\(number)]" }

  private static func contribution(_ item: Contribution, _ session: Session) -> [String] {
    let who = item.speaker.map { translated(" by \(session.name(of: $0))") } ?? ""
    let claim = item.claim.map { ", \($0.word)" } ?? ""
    return ["\(item.id) \(item.kind.word)\(who)\(claim)\(entry(item.entry))"]
      + item.paragraphs.flatMap { paragraph in
        paragraph.text.split(separator: "\n").map { line in
          "   \(paragraph.number.map { "\($0). " } ?? "")\(line)"
        }
      }
  }

  private static func proposal(
    _ item: Proposal,
    _ session: Session,
    _ strokes: BarStrokes
  ) -> [String] {
    let who = item.proposer.map { translated(" by \(session.name(of: $0))") } ?? ""
    let question = item.question.map { translated(" under \($0)") } ?? ""
    var lines = ["\(item.id) \(item.id.kind.phrase)\(who)\(question), \(item.state.word)"]
    for (place, version) in item.versions.enumerated() {
      lines.append(translated("   text \(place + 1)\(entry(version.entry)): \(version.text)"))
    }
    if !item.origins.isEmpty {
      lines.append(translated("   from ") + item.origins.map(\.description).joined(separator: " "))
    }
    let origins = session.consolidation.finding(item.id)?.origins ?? []
    if !origins.isEmpty {
      lines.append(translated("   from ") + origins.map(\.description).joined(separator: " "))
    }
    for id in item.polls {
      lines += session.poll(id).map { poll($0, session, strokes) }?.map { "   " + $0 } ?? []
    }
    for objection in session.objections(to: item.id) {
      lines.append(
        translated(
          "   \(objection.id) \(objection.state.word), \(session.name(of: objection.objector)): "
        )
          + objection.text + (objection.reply.map { " (\($0))" } ?? "")
      )
    }
    for dissent in session.dissents where dissent.proposal == item.id && dissent.struck == nil {
      lines.append(
        translated("   \(dissent.id) \(session.name(of: dissent.author)): \(dissent.text)")
      )
    }
    if let decision = session.decision(on: item.id) {
      lines.append(translated("   decided: \(decision.outcome.word)\(entry(decision.entry))"))
    }
    return lines
  }

  private static func poll(
    _ poll: Poll,
    _ session: Session,
    _ strokes: BarStrokes
  ) -> [String] {
    let entries = poll.closed.map { " [#\(poll.opened)–#\($0)]" } ?? entry(poll.opened)
    var lines = [PollView.line(poll) + entries]
    if let result = poll.result { lines.append("   " + PromptWords.outcome(result) + ".") }
    return lines + TallyBars.lines(poll, strokes) + OptionLines.details(poll).map { "   \($0)" }
  }
}
