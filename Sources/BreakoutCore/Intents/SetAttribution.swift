/// Says how people appear in what is printed.
package struct SetAttribution: Intent {
  private let level: AttributionLevel

  /// Creates the intent.
  package init(_ level: AttributionLevel) {
    self.level = level
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    // People spoke under the stricter rule; lifting it afterwards breaks a promise.
    if level < session.attribution, !session.contributions.isEmpty, !moment.really {
      throw Refusal(
        "People have spoken under “\(session.attribution.rawValue)”, which names less.",
        remedy: .insist
      )
    }
    let stricter = moment.rooms.rooms.filter { level < $0.session.attribution }
    if let strictest = stricter.map(\.session.attribution).max(), !moment.really {
      throw Refusal(
        "In \(listed(stricter.map(\.name), "and")) people have spoken under “\(strictest.rawValue)”, "
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
