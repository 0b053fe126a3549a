internal import BreakoutCore
internal import BreakoutReport

/// What the prompt answers when findings and merged steps are made.
enum LinkedWords {
  /// A finding and how many rooms speak in it, with the wordings where they differ.
  static func linked(
    _ id: ItemID,
    _ session: borrowing Session,
    _ rooms: RoomSessions
  ) -> (String, [String]) {
    guard let finding = session.consolidation.finding(id) else { return (id.description, []) }
    let names = speaking(finding)
    let all = rooms.rooms.count
    var more = [
      translated(
        "from \(origins(finding)): \(names.count) of \(Phrase.number(all, "room", "rooms"))"
      )
    ]
    let texts = finding.origins.map { rooms.text(of: $0) }
    if Set(texts).count > 1 {
      more[0] += translated("; the wordings differ")
      more += zip(finding.origins, texts).map { origin, text in translated("\(origin): \(text)") }
    }
    return ("\(id) \(finding.text)", more)
  }

  /// The origins of a finding, in the order linked.
  static func origins(_ finding: Finding) -> String {
    finding.origins.map(\.description).joined(separator: " ")
  }

  /// The rooms that a finding is drawn from, in the order linked.
  static func speaking(_ finding: Finding) -> [String] {
    var names: [String] = []
    for origin in finding.origins where !names.contains(origin.room) { names.append(origin.room) }
    return names
  }

  /// A next step made of several rooms' next steps, and what was left open because they differ.
  static func merged(
    _ event: NextStepAgreed,
    _ session: borrowing Session,
    _ rooms: RoomSessions
  ) -> (String, [String]) {
    let items = event.origins.map(\.description).joined(separator: " ")
    // The roster has grown by then, but what differs still does.
    let merged = MergedStep(event.origins, text: event.text, in: copy session, rooms)
    let more = merged.differences.flatMap { open($0, event) }
    let follows = event.follows.map { translated(", follows from \($0)") } ?? ""
    return (
      PromptWords.short(.nextStepAgreed(event), session),
      [translated("from \(items)\(follows)")] + more
    )
  }

  /// What was left open, and why.
  private static func open(
    _ difference: MergedStep.Difference,
    _ event: NextStepAgreed
  ) -> [String] {
    let says = difference.says.map { "\($0.item) \($0.text)" }.joined(separator: ", ")
    if difference.detail == MergedStep.Difference.support {
      return [translated("Not taken over, for somebody else has the name on the roster: \(says).")]
    }
    let names = Set(difference.says.map(\.text))
    guard difference.detail == MergedStep.Difference.champion, names.count == 1 else {
      return [
        translated(
          "The \(worded(difference.detail, as: "next step")) differs and is open: \(says)."
        )
      ]
    }
    let doubt =
      difference.says.count > 1
      ? translated("which nobody has said to be one person")
      : translated("who may be another one on the roster")
    return [translated("The champion is open: \(says), \(doubt); people? asks.")]
  }
}
