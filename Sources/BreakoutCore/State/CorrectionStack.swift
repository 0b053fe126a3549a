/// Which entries can be taken back, and which of those taken back can be brought back.
package struct CorrectionStack: Equatable, Sendable {
  /// The entries that count, oldest first; the opening entry, corrections and what was
  /// forgotten are not among them.
  private var standing: [Int32] = []

  /// The groups of entries that "redo" brings back, latest last.
  private var redoable: [[Int]] = []

  /// The entries that were undone and not redone.
  package private(set) var undone: Set<Int> = []

  /// The level that each entry set that said how people appear.
  private var levels: [Int: AttributionLevel] = [:]

  /// How people would appear if these entries were taken back too.
  func attribution(without entries: [Int]) -> AttributionLevel {
    let gone = undone.union(entries)
    let last = levels.keys.filter { !gone.contains($0) }.max()
    return last.flatMap { levels[$0] } ?? .named
  }

  /// The last entries that count, latest first; fewer than `count` where there are fewer.
  package func last(_ count: Int) -> [Int] {
    standing.suffix(count).reversed().map(Int.init)
  }

  /// The entries that "redo" would bring back; empty if nothing was undone last.
  package var nextRedo: [Int] { redoable.last ?? [] }

  mutating func record(_ entry: Entry) {
    switch entry.event {
    // What was forgotten stays forgotten.
    case .sessionOpened, .speakingTimesForgotten: return
    case .entriesUndone(let event):
      let gone = Set(event.entries)
      while let last = standing.last, gone.contains(Int(last)) { standing.removeLast() }
      undone.formUnion(gone)
      redoable.append(event.entries)
    case .entriesRedone(let event):
      standing.append(contentsOf: event.entries.sorted().map(Int32.init(clamping:)))
      undone.subtract(event.entries)
      redoable.removeLast(redoable.isEmpty ? 0 : 1)
    default:
      if case .attributionSet(let event) = entry.event { levels[entry.number] = event.level }
      standing.append(Int32(clamping: entry.number))
      if !redoable.isEmpty { redoable = [] }
    }
  }
}

/// The highest number given to an item of each kind, whether or not the item still stands.
struct ReservedNumbers: Equatable, Sendable {
  private var highest = [Int32](repeating: 0, count: ItemID.Kind.allCases.count)

  mutating func take(_ id: ItemID) {
    let place = Self.place(of: id.kind)
    if highest[place] < id.number { highest[place] = id.number }
  }

  func next(_ kind: ItemID.Kind) -> ItemID { ItemID(kind, Int(highest[Self.place(of: kind)]) + 1) }

  private static func place(of kind: ItemID.Kind) -> Int {
    switch kind {
    case .agendaItem: 0
    case .question: 1
    case .contribution: 2
    case .proposal: 3
    case .poll: 4
    case .objection: 5
    case .dissent: 6
    case .nextStep: 7
    case .parkedItem: 8
    case .theme: 9
    case .finding: 10
    }
  }
}
