/// Says how people appear in what is printed.
package struct SetAttribution: Intent {
  private let level: AttributionLevel

  /// Creates the intent.
  package init(_ level: AttributionLevel) {
    self.level = level
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if !moment.really, let broken = BrokenPromise(at: level, in: session, moment.rooms) {
      guard !broken.rooms.isEmpty else {
        throw Refusal(
          "People have spoken under “\(broken.level.rawValue)”, which names less.",
          remedy: .insist
        )
      }
      throw Refusal(
        "In \(listed(broken.rooms, "and")) people have spoken under “\(broken.level.rawValue)”, "
          + "which names less.",
        remedy: .insist
      )
    }
    return .attributionSet(AttributionSet { $0.level = level })
  }
}

extension AttributionLevel: Comparable {
  /// Orders from the most to the least that is told.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .named: 0
    case .affiliation: 1
    case .role: 2
    case .none: 3
    }
  }
}
