/// Gives an agenda item or a key question more minutes, or takes some away.
///
/// Once the time is up, or where none was set, more minutes count from now.
package struct ExtendTimeBox: Intent {
  private let item: ItemID?
  private let minutes: Int

  /// Creates the intent; without an item it is about what is talked about.
  package init(_ item: ItemID?, by minutes: Int) {
    self.item = item
    self.minutes = minutes
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let item = try session.timed(inForce(session))
    let before = session.minutes(for: item)
    let spent = session.timeSpent(on: item).milliseconds(at: moment.now)
    let minutesSpent = Int((spent + 59_999) / 60_000)
    if minutes < 0 {
      guard let before else { throw Refusal("\(item) has no time that could be shortened.") }
      guard before + minutes >= max(1, minutesSpent) else {
        let left = max(0, before - max(1, minutesSpent))
        guard left > 0 else {
          throw Refusal("\(item) has no minute left that could be taken away.", remedy: .moveOn)
        }
        throw Refusal(
          "\(item) has only \(left) min left that could be taken away.",
          remedy: .moveOn
        )
      }
    }
    let total = (minutes > 0 ? max(before ?? 0, minutesSpent) : before ?? 0) + minutes
    guard total <= 1_440 else { throw Refusal("An item has at most 1440 minutes altogether.") }
    return .timeBoxSet(
      TimeBoxSet {
        $0.item = item
        $0.minutes = total
        $0.by = before.map { total - $0 }
      }
    )
  }

  /// What is meant where nothing is named: that whose clock is in force, else what is talked about.
  private func inForce(_ session: Session) -> ItemID? { item ?? session.timeBoxInForce?.item }
}
