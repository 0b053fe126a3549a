/// Brings back what was taken back.
package struct RedoEntries: Intent {
  /// What is to be brought back.
  package enum Target: Equatable, Sendable {
    /// What the last undos took back, at least one, as long as nothing was recorded since.
    case last(Int)
    /// What the undo with this number took back, or the undo that took back this entry.
    case undo(Int)
  }

  private let target: Target
  private let log: [Entry]

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - target: What is to be brought back.
  ///   - log: The entries of the log, to find what stands in the way; not needed for the last undos.
  package init(_ target: Target = .last(1), log: [Entry] = []) {
    self.target = target
    self.log = log
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    switch target {
    case .last(let count):
      let entries = try last(count, session)
      try keepPromise(session, moment, with: entries)
      return .entriesRedone(EntriesRedone { $0.entries = entries })
    case .undo(let number):
      let entries = try entries(of: number, session)
      try refuseIfInTheWay(entries, session)
      try keepPromise(session, moment, with: entries)
      return .entriesRedone(EntriesRedone { $0.entries = entries })
    }
  }

  private func last(_ count: Int, _ session: Session) throws(Refusal) -> [Int] {
    let undos = session.corrections.redoable(last: count)
    if undos.count == count { return Set(undos.flatMap(\.self)).sorted(by: >) }
    if !undos.isEmpty {
      throw Refusal(
        verbatim: counted(
          undos.count,
          "Only one undo can be redone.",
          "Only \(undos.count) undos can be redone."
        )
      )
    }
    if let undo = session.corrections.lastUndo {
      throw Refusal(
        "There is nothing to redo: something was recorded since the undo.",
        remedy: .choose(["redo #\(undo.entry)"])
      )
    }
    throw Refusal("There is nothing to redo.")
  }

  private func entries(of number: Int, _ session: Session) throws(Refusal) -> [Int] {
    let corrections = session.corrections
    let correction = corrections.correction(number).flatMap { $0.isUndo ? $0 : nil }
    guard let undo = correction ?? corrections.undo(of: number) else {
      guard (1...max(1, session.entryCount)).contains(number) else {
        throw Refusal("There is no entry #\(number); the last one is #\(session.entryCount).")
      }
      throw Refusal("#\(number) took nothing back, and was not undone.")
    }
    let entries = undo.entries.filter(corrections.undone.contains)
    guard !entries.isEmpty else {
      throw Refusal("What #\(undo.entry) took back is back already.", remedy: .seeLog)
    }
    return entries
  }

  /// Asks for "really" where more would be printed than was promised to those who have spoken.
  private func keepPromise(
    _ session: Session,
    _ moment: Moment,
    with entries: [Int]
  ) throws(Refusal) {
    if moment.really { return }
    let level = session.corrections.attribution(with: entries)
    guard
      let broken = BrokenPromise(at: level, in: session, moment.rooms, bringingBack: entries)
    else { return }
    guard !broken.rooms.isEmpty else {
      throw Refusal(
        "With that attribution is “\(level.rawValue)”, and people have spoken under "
          + "“\(broken.level.rawValue)”, which names less.",
        remedy: .insist
      )
    }
    throw Refusal(
      "With that attribution is “\(level.rawValue)”, and in \(listed(broken.rooms, "and")) people "
        + "have spoken under “\(broken.level.rawValue)”, which names less.",
      remedy: .insist
    )
  }

  private func refuseIfInTheWay(_ entries: [Int], _ session: Session) throws(Refusal) {
    let back = log.filter { entries.contains($0.number) }
    if let other = log.first(buildingOn: back, in: session) {
      throw Refusal(
        "#\(other.number) came later and is about the same; undo it first.",
        remedy: .choose(["undo #\(other.number)"])
      )
    }
    let touches = back.map(EntryTouch.init)
    let made = Set(touches.flatMap(\.made))
    for item in touches.flatMap(\.items)
    where !made.contains(item.description) && !session.exists(item) {
      throw Refusal("\(item) is part of it and was itself undone.", remedy: .seeLog)
    }
  }
}

extension [Entry] {
  /// The first entry that counts, came after one of these and builds on it.
  func first(buildingOn entries: [Entry], in session: Session) -> Entry? {
    let undone = session.corrections.undone
    let numbers = Set(entries.map(\.number))
    let touches = entries.map { ($0.number, EntryTouch($0)) }
    guard let start = numbers.min() else { return nil }
    let settled = proposalsWithObjections(among: entries)
    return first { later in
      guard later.number > start, !undone.contains(later.number), !numbers.contains(later.number)
      else { return false }
      let touch = EntryTouch(later)
      return touches.contains { $0 < later.number && touch.buildsOn($1) }
        || later.event.restsOnReplies(to: settled, in: session)
    }
  }

  /// The proposals to which these entries raise objections, reply or settle them.
  private func proposalsWithObjections(among entries: [Entry]) -> [ItemID] {
    entries.compactMap { entry in
      switch entry.event {
      case .objectionRaised(let event): event.proposal
      case .objectionHandled(let handled):
        lazy.compactMap { entry in
          guard case .objectionRaised(let raised) = entry.event, raised.id == handled.id else {
            return nil
          }
          return raised.proposal
        }.first
      default: nil
      }
    }
  }
}

extension SessionEvent {
  /// Whether it is a chair's call that could not have been made without the replies to objections.
  ///
  /// Source: RFC 7282, as in `CallPoll`.
  fileprivate func restsOnReplies(to proposals: [ItemID], in session: Session) -> Bool {
    guard !proposals.isEmpty, case .pollClosed(let event) = self, event.result.called,
      event.result.outcome.passes, let poll = session.poll(event.id)
    else { return false }
    return poll.proposals.contains(where: proposals.contains)
  }
}
