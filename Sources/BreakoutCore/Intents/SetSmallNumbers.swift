/// Declares the least number of people of whom anything is printed apart.
package struct SetSmallNumbers: Intent {
  /// The numbers that can be declared; 1 prints everything.
  package static let range = 1...100

  private let least: Int

  /// Creates the intent.
  package init(_ least: Int) {
    self.least = least
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    try session.requireConsolidation()
    guard Self.range.contains(least) else {
      throw Refusal("The limit is a number from 1 to \(Self.range.upperBound), not \(least).")
    }
    if least == session.consolidation.leastGroup { throw Refusal("The limit is \(least) already.") }
    if least < min(session.consolidation.leastGroup, Consolidation.usualLeastGroup),
      !moment.really
    {
      throw Refusal("Below \(Consolidation.usualLeastGroup) single people show.", remedy: .insist)
    }
    return .smallNumbersSet(SmallNumbersSet { $0.least = least })
  }
}
