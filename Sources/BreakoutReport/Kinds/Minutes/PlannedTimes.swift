import BreakoutCore

/// What was planned for a point of the agenda, and what became of it.
enum PlannedTimes {
  /// What was planned and what became of it, in one sentence.
  ///
  /// Such as `Planned for 14:10, 25 minutes; began at 14:12 and took 33 minutes.`
  ///
  /// - Returns: The sentence; nil for a point that never began. Pauses do not count.
  static func sentence(_ item: PlannedItem, in zone: ZoneOffset, at now: Timestamp) -> String? {
    guard let begin = item.spent.begin else { return nil }
    let minutes = item.planned.map { Phrase.number($0, "minute", "minutes") }
    let plan = [item.plannedBegin.map { translated("for \($0.timeOfDay(at: zone))") }, minutes]
      .compactMap { $0 }.joined(separator: ", ")
    let spent = Int((item.spent.milliseconds(at: now) + 30_000) / 60_000)
    let long =
      spent == 0 ? translated("less than a minute") : Phrase.number(spent, "minute", "minutes")
    let actual = translated("began at \(begin.timeOfDay(at: zone)) and took \(long)")
    return minutes == nil
      ? Phrase.capital(actual) + "." : translated("Planned \(plan); \(actual).")
  }
}
