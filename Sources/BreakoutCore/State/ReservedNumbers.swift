/// The highest number given to an item of each kind, whether or not the item still stands.
struct ReservedNumbers: Equatable, Sendable {
  private var highest = [Int32](repeating: 0, count: ItemID.Kind.allCases.count)

  mutating func take(_ id: ItemID) {
    let place = Self.place(of: id.kind)
    if highest[place] < id.number { highest[place] = id.number }
  }

  /// Whether this is the highest number of its kind that was taken.
  func has(_ id: ItemID) -> Bool { highest[Self.place(of: id.kind)] == id.number }

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
