/// A session as it stood after any number of its entries, as the people in the room had it.
///
/// What is undone by a later entry counts until that entry. Some states are kept, the rest are made
/// from the nearest one before; so a state anywhere costs a small part of a fold from the beginning,
/// and memory grows with the number of states kept, which has a limit, and not with the log.
package struct SessionHistory: Sendable {
  /// All entries, undone ones included, in the order of the log.
  package let entries: [Entry]

  /// States that are kept, the one before the first entry first.
  private var kept: [Kept] = [Kept(count: 0, session: Session())]

  /// How many entries lie between two states that are kept, at least.
  private let interval: Int

  /// A state and how many entries made it.
  private struct Kept: Sendable {
    var count: Int
    var session: Session
  }

  /// Folds the entries once.
  ///
  /// - Parameters:
  ///   - entries: The entries of a log, in order.
  ///   - most: About how many states are kept at most.
  package init(_ entries: [Entry], keeping most: Int = 128) {
    self.entries = entries
    interval = max(32, entries.count / max(1, most) + 1)
    keepStates()
  }

  /// How many states are kept.
  package var keptCount: Int { kept.count }

  /// The state after the first `count` entries; what only later ones undo is not undone in it.
  package func session(after count: Int) -> Session {
    for state in kept.reversed() where state.count <= count {
      guard let undone = undone(after: count, from: state) else { continue }
      var session = state.session
      for entry in entries[state.count..<count] {
        if undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
      }
      return session
    }
    return Session()
  }

  /// Takes a state one entry further.
  ///
  /// - Parameters:
  ///   - session: The state after the first `count` entries.
  ///   - count: How many entries made it; there must be one more.
  package func advance(_ session: inout Session, past count: Int) {
    switch entries[count].event {
    case .entriesUndone, .entriesRedone: session = self.session(after: count + 1)
    default: session.apply(entries[count])
    }
  }

  /// The entries undone after the first `count`; nil if the state to begin with holds an entry that
  /// is undone by then, or lacks one that counts by then.
  private func undone(after count: Int, from state: Kept) -> Set<Int>? {
    let before = state.session.corrections.undone
    var undone = before
    var early: Set<Int> = []
    for entry in entries[state.count..<count] {
      guard let numbers = entry.event.corrected else { continue }
      for number in numbers where number <= state.session.entryCount { early.insert(number) }
      if entry.event.takesBack { undone.formUnion(numbers) } else { undone.subtract(numbers) }
    }
    let holds = early.allSatisfy { undone.contains($0) == before.contains($0) }
    return holds ? undone : nil
  }

  // MARK: Keeping states

  /// Folds all entries without those that are undone at the end, and keeps states on the way.
  ///
  /// Such a state is the one the room had wherever nothing is still to be undone; where that does
  /// not come to pass in time, the state is made anew.
  private mutating func keepStates() {
    var fold = Fold(entries)
    for place in entries.indices {
      fold.take(entries[place])
      let count = place + 1
      let gap = count - (kept.last?.count ?? 0)
      if gap >= interval, fold.isAsLived {
        kept.append(Kept(count: count, session: fold.session))
      } else if gap >= 2 * interval || reachesFarBack(entries[place].event) {
        fold.session = session(after: count)
        fold.catchUp(to: entries[place].number)
        letGoOfShortGaps()
        kept.append(Kept(count: count, session: fold.session))
      }
    }
  }

  /// Lets go of the earlier of two last states that both came soon after another, so that however
  /// often the room goes far back, few states are kept in each interval.
  ///
  /// Two stay, so that what is undone and redone in turn has one to begin with for either.
  private mutating func letGoOfShortGaps() {
    let last = kept.count - 1
    guard last > 1, kept[last].count - kept[last - 1].count < interval,
      kept[last - 1].count - kept[last - 2].count < interval
    else { return }
    kept.remove(at: last - 1)
  }

  /// Whether making a state after this event would begin long before the last one that is kept.
  private func reachesFarBack(_ event: SessionEvent) -> Bool {
    guard let first = event.corrected?.min(), let last = kept.last else { return false }
    return first <= last.session.entryCount - interval
  }

  /// A fold over entries that leaves out from the first what is undone in the end.
  private struct Fold {
    var session = Session()
    private var leftOut: Set<Int> = []
    private var undone: Set<Int> = []
    private var apart: Set<Int> = []

    init(_ entries: [Entry]) {
      for entry in entries {
        guard let numbers = entry.event.corrected else { continue }
        if entry.event.takesBack { leftOut.formUnion(numbers) } else { leftOut.subtract(numbers) }
      }
    }

    /// Whether exactly those entries were left out that are undone by now.
    var isAsLived: Bool { apart.isEmpty }

    mutating func take(_ entry: Entry) {
      if leftOut.contains(entry.number) {
        session.skip(entry)
        apart.insert(entry.number)
      } else {
        session.apply(entry)
      }
      for number in entry.event.corrected ?? [] {
        if entry.event.takesBack { undone.insert(number) } else { undone.remove(number) }
        if undone.contains(number) == leftOut.contains(number) {
          apart.remove(number)
        } else {
          apart.insert(number)
        }
      }
    }

    /// Notes that the state now leaves out exactly what is undone up to an entry.
    mutating func catchUp(to number: Int) {
      leftOut = leftOut.filter { $0 > number }.union(undone)
      apart = []
    }
  }
}

extension SessionEvent {
  /// The entries that the event takes back or brings back; nil for all other events.
  fileprivate var corrected: [Int]? {
    switch self {
    case .entriesUndone(let event): event.entries
    case .entriesRedone(let event): event.entries
    default: nil
    }
  }

  /// Whether the event takes entries back.
  fileprivate var takesBack: Bool {
    if case .entriesUndone = self { return true }
    return false
  }
}
