/// Takes back what typed lines have recorded; what took something back is itself taken back.
package struct UndoEntries: Intent {
  /// What is to be taken back.
  package enum Target: Equatable, Sendable {
    /// The last lines that count, at least one.
    case lines(Int)
    /// Everything recorded after this entry.
    case since(Int)
    /// The line that recorded this entry, wherever it stands in the log.
    case entry(Int)
  }

  private let target: Target
  private let log: [Entry]

  /// How many entries are taken back without a second thought.
  private static let handful = 5

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - target: What is to be taken back.
  ///   - log: The entries of the log, to find what builds on an entry; not needed for the last ones.
  package init(_ target: Target, log: [Entry] = []) {
    self.target = target
    self.log = log
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if case .entry(let number) = target, session.corrections.correction(number)?.isUndo == true {
      return try RedoEntries(.undo(number), log: log).decide(session, moment)
    }
    let entries = try entries(in: session)
    if case .entry = target { try refuseIfBuiltOn(entries, session) }
    try warn(of: entries, session, moment)
    try keepPromise(session, moment, without: entries)
    return .entriesUndone(EntriesUndone { $0.entries = entries })
  }

  /// The entries that would be taken back, latest first.
  ///
  /// - Throws: `Refusal` if there are none.
  package func entries(in session: Session) throws(Refusal) -> [Int] {
    let corrections = session.corrections
    switch target {
    case .lines(let count):
      let lines = corrections.lines(last: count)
      if lines.isEmpty { throw Refusal("There is nothing to undo.") }
      guard lines.count == count else {
        let some = counted(
          lines.count,
          "Only one line can be undone.",
          "Only \(lines.count) lines can be undone."
        )
        throw Refusal(verbatim: some)
      }
      return lines.flatMap(\.self)
    case .since(let number):
      let entries = corrections.entries(since: number)
      if entries.isEmpty { throw Refusal("Nothing has been recorded since #\(number).") }
      try refuseIfSplit(entries, corrections)
      return entries
    case .entry(let number): return try line(of: number, session)
    }
  }

  private func line(of number: Int, _ session: Session) throws(Refusal) -> [Int] {
    let corrections = session.corrections
    guard (1...max(1, session.entryCount)).contains(number) else {
      throw Refusal("There is no entry #\(number); the last one is #\(session.entryCount).")
    }
    if number == 1 { throw Refusal("The opening of the session cannot be undone.") }
    if let redo = corrections.correction(number) {
      let entries = redo.entries.filter { !corrections.undone.contains($0) }
      guard !entries.isEmpty else {
        throw Refusal("What #\(number) brought back has been undone again.", remedy: .seeLog)
      }
      return entries
    }
    if let undo = corrections.undo(of: number) {
      throw Refusal(
        "#\(number) was undone by #\(undo.entry) already.",
        remedy: .choose(["redo #\(undo.entry)"])
      )
    }
    let entries = corrections.line(of: number)
    // What was forgotten stays forgotten.
    guard !entries.isEmpty else { throw Refusal("#\(number) cannot be undone.", remedy: .seeLog) }
    return entries
  }

  /// Refuses to take back a part of what one line has recorded.
  private func refuseIfSplit(
    _ entries: [Int],
    _ corrections: CorrectionStack
  ) throws(Refusal) {
    guard let earliest = entries.min() else { return }
    let line = corrections.line(of: earliest)
    guard let first = line.last, let last = line.first, !line.allSatisfy(entries.contains) else {
      return
    }
    throw Refusal(
      "#\(first) to #\(last) were one line and are undone together.",
      remedy: .choose(["undo to #\(last)", "undo to #\(first - 1)"])
    )
  }

  private func refuseIfBuiltOn(_ entries: [Int], _ session: Session) throws(Refusal) {
    let gone = log.filter { entries.contains($0.number) }
    guard let other = log.first(buildingOn: gone, in: session) else { return }
    throw Refusal(
      "#\(other.number) came later and builds on it.",
      remedy: .choose(["undo #\(other.number)", "undo to #\(max(1, (entries.min() ?? 1) - 1))"])
    )
  }

  /// Asks for "really" where much would go, or what the room has settled.
  private func warn(
    of entries: [Int],
    _ session: Session,
    _ moment: Moment
  ) throws(Refusal) {
    if moment.really { return }
    try warnOfVotes(after: entries, session)
    // The line that was just typed is fresh in mind, and redo is as near.
    if case .lines(1) = target { return }
    let settled = session.settled(by: Set(entries))
    guard entries.count > Self.handful || !settled.isEmpty else { return }
    let with = settled.isEmpty ? "" : translated(", with \(listed(settled, "and"))")
    guard entries.count > 1 else {
      throw Refusal("That takes back entry #\(entries[0])\(with).", remedy: .insist)
    }
    throw Refusal(
      "That takes back \(entries.count) entries, from #\(entries.min() ?? 0) on\(with).",
      remedy: .insist
    )
  }

  /// Asks before a poll whose ballots nobody saw takes more of them, by people who know the result.
  private func warnOfVotes(after entries: [Int], _ session: Session) throws(Refusal) {
    let told = session.polls.first { poll in
      poll.isUnseen && poll.state == .closed
        && poll.closed.map(entries.contains) ?? false && !entries.contains(poll.opened)
    }
    guard let told else { return }
    throw Refusal(
      "That opens \(told.id) again, and its result has been told: whoever votes now knows it.",
      remedy: .insist
    )
  }

  /// Refuses to name more than was promised: only `set attribution` does that, knowingly.
  private func keepPromise(
    _ session: Session,
    _ moment: Moment,
    without entries: [Int]
  ) throws(Refusal) {
    let level = session.corrections.attribution(without: entries)
    guard let broken = BrokenPromise(at: level, in: session, moment.rooms, without: entries) else {
      return
    }
    guard !broken.rooms.isEmpty else {
      throw Refusal(
        "That takes attribution back to “\(level.rawValue)”, and people have spoken under "
          + "“\(broken.level.rawValue)”; type really set attribution \(level.rawValue) if that is "
          + "meant."
      )
    }
    throw Refusal(
      "That takes attribution back to “\(level.rawValue)”, and in "
        + "\(listed(broken.rooms, "and")) people have spoken under “\(broken.level.rawValue)”; "
        + "type really set attribution \(level.rawValue) if that is meant."
    )
  }
}

extension Session {
  /// What the room has settled by these entries, in words: closed polls, decisions and the like.
  fileprivate func settled(by entries: Set<Int>) -> [String] {
    let closed = polls.filter { $0.closed.map(entries.contains) ?? false }
    return closed.map { translated("the closing of \($0.id)") }
      + decisions.filter { entries.contains($0.entry) }.map {
        translated("the decision on \($0.proposal)")
      }
      + dissents.filter { entries.contains($0.entry) }.map {
        translated("the minority statement \($0.id)")
      }
      + readBacks.filter { $0.signed.map(entries.contains) ?? false }.map { _ in
        translated("the sign-off")
      }
      + signedOff(of: entries.sorted()).map { translated("\($0) as it was signed off") }
  }
}
