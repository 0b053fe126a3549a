/// Which entries can be taken back, and which of those taken back can be brought back.
///
/// What is taken back goes by lines: the entries that one typed line has made stand or go together,
/// and so do those that one redo has brought back, as long as they are the last.
package struct CorrectionStack: Equatable, Sendable {
  /// The entries that count, in the order in which they came to count; the opening entry,
  /// corrections and what was forgotten are not among them.
  private var standing: [Int32] = []

  /// The first entry of the line that made an entry, where it is another.
  private var firsts: [Int32: Int32] = [:]

  /// What took back and what brought back, oldest first.
  private var corrections: [Correction] = []

  /// The redo that brought an entry back, by the entry.
  private var redone: [Int32: Int32] = [:]

  /// The last entry that was no correction.
  private var lastEntry = 0

  /// The entries that were undone and not redone.
  package private(set) var undone: Set<Int> = []

  /// The level that each entry set that said how people appear.
  private var levels: [Int: AttributionLevel] = [:]

  /// The entries that hold what somebody said.
  private var spoken = EntrySet()

  /// The levels that people spoke under, each with the entry from which on it held in the room.
  private var promises: [Promise] = []

  private struct Promise: Equatable, Sendable {
    var since: Int
    var level: AttributionLevel
  }

  /// An entry that took others back or brought them back.
  package struct Correction: Equatable, Sendable {
    /// Its number.
    package var entry: Int

    /// The entries it was about, latest first.
    package var entries: [Int]

    /// Whether it took them back rather than bringing them back.
    package var isUndo: Bool
  }

  /// How people would appear if these entries were taken back too.
  func attribution(without entries: [Int]) -> AttributionLevel {
    attribution(leavingOut: undone.union(entries))
  }

  /// How people would appear if these entries were brought back.
  func attribution(with entries: [Int]) -> AttributionLevel {
    attribution(leavingOut: undone.subtracting(entries))
  }

  private func attribution(leavingOut gone: Set<Int>) -> AttributionLevel {
    let last = levels.keys.filter { !gone.contains($0) }.max()
    return last.flatMap { levels[$0] } ?? .named
  }

  /// Whether anything that somebody said counts, besides these entries.
  func hasSpeech(without entries: Set<Int> = []) -> Bool {
    standing.contains { spoken.contains(Int($0)) && !entries.contains(Int($0)) }
  }

  /// The strictest level that was ever promised to any of these entries, when it was said or later; nil
  /// if none holds speech.
  func promised(to entries: [Int]) -> AttributionLevel? {
    entries.filter(spoken.contains).map { entry in
      let first = promises.last { $0.since <= entry }?.level ?? .named
      return promises.filter { $0.since > entry }.map(\.level).reduce(first, max)
    }.max()
  }

  /// The entries of the last lines that count, one list a line, latest first; all that one redo
  /// has brought back is one line.
  package func lines(last count: Int) -> [[Int]] {
    var lines: [[Int]] = []
    for entry in standing.reversed() {
      if let before = lines.last?.last, typed(before) == typed(Int(entry)) {
        lines[lines.count - 1].append(Int(entry))
      } else {
        guard lines.count < count else { break }
        lines.append([Int(entry)])
      }
    }
    return lines
  }

  /// The entries that have come to count since an entry, latest first.
  package func entries(since number: Int) -> [Int] {
    standing.reversed().prefix { Int(redone[$0] ?? $0) > number }.map(Int.init)
  }

  /// The entries up to this one that have been taken back since and not brought back.
  package func missing(since number: Int) -> [Int] {
    let since = corrections.filter { $0.isUndo && $0.entry > number }.flatMap(\.entries)
    return Set(since.filter { $0 <= number && undone.contains($0) }).sorted()
  }

  /// The entries of the line that made an entry, latest first; those undone are not among them.
  package func line(of number: Int) -> [Int] {
    let first = first(of: number)
    return standing.map(Int.init).filter { self.first(of: $0) == first }.sorted(by: >)
  }

  /// The correction of that number, if it is one.
  package func correction(_ number: Int) -> Correction? {
    corrections.last { $0.entry == number }
  }

  /// The undo that has taken an entry back, if it is not back.
  package func undo(of number: Int) -> Correction? {
    undone.contains(number)
      ? corrections.last { $0.isUndo && $0.entries.contains(number) } : nil
  }

  /// What "redo" would bring back, one list an undo, latest first; none once something else was
  /// recorded.
  package func redoable(last count: Int) -> [[Int]] {
    let open = corrections.filter { $0.isUndo && $0.entry > lastEntry }
      .map { $0.entries.filter(undone.contains) }
    return open.filter { !$0.isEmpty }.suffix(count).reversed()
  }

  /// The last undo of which something is still undone.
  package var lastUndo: Correction? {
    corrections.last { $0.isUndo && $0.entries.contains(where: undone.contains) }
  }

  /// The line to which an entry owes that it counts: the redo, or the first entry of its own line.
  private func typed(_ number: Int) -> Int {
    redone[Int32(clamping: number)].map(Int.init) ?? first(of: number)
  }

  private func first(of number: Int) -> Int {
    firsts[Int32(clamping: number)].map(Int.init) ?? number
  }

  mutating func record(_ entry: Entry) {
    let number = Int32(clamping: entry.number)
    switch entry.event {
    // What was forgotten stays forgotten.
    case .sessionOpened, .speakingTimesForgotten: return
    case .entriesUndone(let event):
      take(back: event.entries)
      corrections.append(Correction(entry: entry.number, entries: event.entries, isUndo: true))
      notePromise(at: entry.number)
    case .entriesRedone(let event):
      for back in event.entries.sorted() where undone.remove(back) != nil {
        standing.append(Int32(clamping: back))
        redone[Int32(clamping: back)] = number
      }
      corrections.append(Correction(entry: entry.number, entries: event.entries, isUndo: false))
      notePromise(at: entry.number)
    default:
      if case .attributionSet(let event) = entry.event {
        levels[entry.number] = event.level
        notePromise(at: entry.number)
      }
      if entry.event.holdsSpeech { spoken.insert(entry.number) }
      if let first = entry.with { firsts[number] = Int32(clamping: first) }
      standing.append(number)
      lastEntry = entry.number
    }
  }

  private mutating func notePromise(at entry: Int) {
    let level = attribution(leavingOut: undone)
    if promises.last?.level != level { promises.append(Promise(since: entry, level: level)) }
  }

  private mutating func take(back entries: [Int]) {
    let gone = Set(entries.map { Int32(clamping: $0) })
    var left = gone.count
    while let last = standing.last, gone.contains(last) {
      standing.removeLast()
      left -= 1
    }
    if left > 0 { standing.removeAll { gone.contains($0) } }
    undone.formUnion(entries)
  }
}
