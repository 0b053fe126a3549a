/// A stretch of time; it may be going on.
package struct Stretch: Equatable, Sendable {
  /// When it began.
  package var begin: Timestamp

  /// When it ended; nil while it goes on.
  package var end: Timestamp?

  /// Creates a stretch.
  package init(_ begin: Timestamp, _ end: Timestamp?) {
    self.begin = begin
    self.end = end
  }

  /// What is left of it without some other stretches.
  ///
  /// - Parameter stops: In order of time, none overlapping another.
  /// - Returns: The parts in order; only the last may be going on.
  func without(_ stops: [Stretch]) -> [Stretch] {
    var parts: [Stretch] = []
    var begin = begin
    for stop in stops {
      if let end, stop.begin >= end { break }
      if let over = stop.end, over <= begin { continue }
      if stop.begin > begin { parts.append(Stretch(begin, stop.begin)) }
      guard let over = stop.end else { return parts }
      begin = max(begin, over)
    }
    if end.map({ begin < $0 }) ?? true { parts.append(Stretch(begin, end)) }
    return parts
  }
}

/// How long something went on, without the time during which the clocks stood still.
package struct TimeSpent: Equatable, Sendable {
  /// The stretches, in order; only the last may be going on.
  package private(set) var stretches: [Stretch]

  /// Creates a time from stretches in order, leaving out those during which the clocks stood still.
  init(_ stretches: [Stretch], without stops: [Stretch]) {
    self.stretches = stretches.flatMap { $0.without(stops) }
  }

  /// When it first began; nil if it never did.
  package var begin: Timestamp? { stretches.first?.begin }

  /// When it last ended; nil while it goes on, and if it never began.
  package var end: Timestamp? { stretches.last?.end }

  /// How many milliseconds it has lasted up to a moment, at least 0.
  package func milliseconds(at now: Timestamp) -> Int64 {
    stretches.reduce(0) { sum, stretch in
      let end = min(stretch.end ?? now, now)
      return sum + max(0, end.milliseconds - stretch.begin.milliseconds)
    }
  }

  /// The moment at which it has lasted so many milliseconds.
  ///
  /// - Parameter milliseconds: At least 0.
  /// - Returns: The moment, in the future too; nil if it ended before, or stands still now.
  package func moment(of milliseconds: Int64) -> Timestamp? {
    var missing = milliseconds
    for stretch in stretches {
      guard let end = stretch.end else {
        return Timestamp(milliseconds: stretch.begin.milliseconds + missing)
      }
      let length = end.milliseconds - stretch.begin.milliseconds
      if missing <= length { return Timestamp(milliseconds: stretch.begin.milliseconds + missing) }
      missing -= length
    }
    return nil
  }
}
