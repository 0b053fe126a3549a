internal import BreakoutCore
internal import BreakoutReport

/// What is read back to the room, and who has answered.
enum ReadBackView {
  /// Where the last read-back stands.
  static func text(_ session: Session) -> String {
    guard let last = session.readBacks.last else {
      return translated("Nothing has been read back yet. Type readback.")
    }
    return lines(last, session).map { TextWrapping.wrap(visible($0)) }.joined(separator: "\n")
  }

  /// The texts to read out.
  static func texts(_ items: [ItemID], _ session: borrowing Session) -> [String] {
    session.readBackItems(items).map { id in
      if let step = session.nextStep(id) { return "\(id) \(StepView.words(step, session))" }
      guard let proposal = session.proposal(id) else { return id.description }
      return translated("\(id) \(proposal.state.word): \(proposal.text)")
    }
  }

  private static func lines(_ readBack: ReadBack, _ session: Session) -> [String] {
    let what = readBack.items.isEmpty ? translated("everything") : listed(readBack.items, "and")
    var lines = [
      translated("Read-back #\(readBack.entry) of \(what): \(count(readBack)) confirmed")
    ]
    if !readBack.confirmed.isEmpty {
      lines.append(translated("   Confirmed: \(names(readBack.confirmed, session))"))
    }
    for change in readBack.changes {
      let item = change.item.map { translated(" of \($0)", as: "change") } ?? ""
      let who = session.name(of: change.who)
      lines.append(translated("   \(who) asks for a change\(item): \(change.change ?? "")"))
    }
    if !readBack.missing.isEmpty {
      lines.append(translated("   Not yet heard: \(names(readBack.missing, session))"))
    }
    guard let signed = readBack.signed else { return lines }
    lines.append(translated("   Signed off at #\(signed)."))
    if !readBack.changedSince.isEmpty {
      lines.append(translated("   Changed since: \(listed(readBack.changedSince, "and"))."))
    }
    return lines
  }

  /// How many of those asked have confirmed, such as `8 of 9`.
  static func count(_ readBack: ReadBack) -> String {
    translated("\(readBack.confirmed.count) of \(readBack.asked.count)")
  }

  private static func listed(_ items: [ItemID], _ word: String) -> String {
    BreakoutCore.listed(items.map(\.description), word)
  }

  private static func names(_ people: [Handle], _ session: Session) -> String {
    people.map { session.name(of: $0) }.joined(separator: ", ")
  }
}
