/// How a session that is behind can still end when it was to end.
///
/// The last point to come gives its time first, then the one before it and so on; none gives more
/// than half of what it has.
package struct Shortening: Equatable, Sendable {
  /// A point that has to be shorter.
  package struct Cut: Equatable, Sendable {
    /// The agenda item or the question.
    package var item: ItemID

    /// The minutes that are left to it.
    package var minutes: Int
  }

  /// The points that have to be shorter, the last of the plan first.
  package private(set) var cuts: [Cut] = []

  /// How many minutes cannot be found in this way.
  package private(set) var missing: Int

  /// Looks for the minutes by which a session is behind.
  package init(_ plan: Plan) {
    missing = max(0, plan.behind ?? 0)
    for item in plan.items.reversed() where item.state == .ahead && missing > 0 {
      let minutes = item.minutes ?? 0
      let cut = min(missing, minutes / 2)
      guard cut > 0 else { continue }
      missing -= cut
      cuts.append(Cut(item: item.id, minutes: minutes - cut))
    }
  }
}
