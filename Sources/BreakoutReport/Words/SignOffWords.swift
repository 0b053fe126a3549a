import BreakoutCore

/// What a room said to what was read back to it.
struct SignOffWords {
  let voice: Voice

  /// One sentence on the last sign-off; nil where the room has not signed off.
  func sentence(_ session: Session) -> String? {
    guard let last = session.signOff, let entry = last.signed else { return nil }
    let changes = last.changes.count
    let asked =
      changes == 0
      ? "" : translated("; \(Phrase.count(changes, "person", "people")) asked for a change")
    let since =
      last.changedSince.isEmpty
      ? ""
      : translated(
        " Changed since then: \(Phrase.list(last.changedSince.map(\.description)))."
      )
    return translated(
      "What was written down was read back to the room and signed off by "
        + "\(last.confirmed.count) of \(last.asked.count)\(asked) (#\(entry)).\(since)"
    )
  }

  /// Who confirmed, as far as may be told, and which changes were asked for.
  func details(_ readBack: ReadBack) -> String {
    let confirmed = readBack.confirmed
    var parts = [
      confirmed.isEmpty
        ? translated("nobody confirmed")
        : translated("confirmed by \(voice.people.label(confirmed))")
    ]
    for change in readBack.changes {
      let item = change.item.map { translated(" of \($0)", as: "change") } ?? ""
      let text = voice.text(change.change ?? "", in: "#\(change.entry)")
      let who = voice.people.label(change.who)
      parts.append(translated("\(who) asked for a change\(item): \(text)"))
    }
    if !readBack.missing.isEmpty {
      parts.append(
        counted(
          readBack.missing.count,
          "\(Phrase.count(readBack.missing.count, "person", "people")) did not answer",
          "\(Phrase.count(readBack.missing.count, "person", "people")) did not answer"
        )
      )
    }
    return Phrase.sentence(parts.joined(separator: translated("; ")))
  }
}
