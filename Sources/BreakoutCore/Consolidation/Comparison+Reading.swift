extension Comparison {
  /// How many rooms took the finding up, of all that were pulled.
  package var convergence: Convergence {
    Convergence(
      tookUp: rooms.filter(\.uptake.isYes).map(\.name),
      linked: rooms.map(\.name),
      rooms: rooms.count + silent.count,
      independent: countedTwice == 0
    )
  }

  /// The rooms whose share is on the other side of half from the pool, in the order pulled.
  ///
  /// Rooms whose count was inconclusive are on no side; those withheld are not told.
  package var onTheOtherSide: [RoomComparison] {
    let half = Rational(1, 2)
    guard let pooled = pool.vote?.share, pooled != half else { return [] }
    return rooms.filter { room in
      guard let vote = room.tally.vote, vote.result.outcome != .inconclusive,
        let share = vote.share
      else { return false }
      return pooled > half ? share < half : share > half
    }
  }

  /// How many objections stand in the rooms and in the plenary; leaving one out of the text does
  /// not settle it.
  package var standingObjections: Int {
    rooms.reduce(plenary.openObjections.count) { $0 + $1.openObjections.count }
  }

  /// How many minority statements there are in the rooms and in the plenary, left out or not.
  package var dissents: Int {
    rooms.reduce(plenary.dissents.count) { $0 + $1.dissents.count }
  }

  /// The comparisons of all findings that stand, in the order of the report.
  package static func all(
    in session: Session,
    rooms: RoomSessions,
    attribution: AttributionLevel? = nil
  ) -> [Comparison] {
    session.consolidation.ordered.map {
      Comparison($0, in: session, rooms: rooms, attribution: attribution)
    }
  }
}

extension Sequence where Element == Comparison {
  /// The findings by how far every room goes along, the furthest first; those that cannot be
  /// placed follow as they came.
  package var inGroupInformedOrder: [Comparison] {
    let all = Array(self)
    let placed = all.indices.filter { all[$0].groupInformed != nil }
      .sorted { left, right in
        guard let one = all[left].groupInformed, let other = all[right].groupInformed else {
          return left < right
        }
        return one == other ? left < right : one > other
      }
    return (placed + all.indices.filter { all[$0].groupInformed == nil }).map { all[$0] }
  }
}

/// How many rooms took a finding up.
package struct Convergence: Equatable, Sendable {
  /// The rooms that took it up, in the order pulled.
  package let tookUp: [String]

  /// The rooms that something is linked of, in the order pulled.
  package let linked: [String]

  /// How many rooms were pulled.
  package let rooms: Int

  /// Whether nobody is known to have voted on it in two rooms.
  package let independent: Bool

  /// The phrase, such as `all three rooms, independently` or `two of three rooms`.
  package var phrase: String {
    places
      + (rooms > 1 && tookUp.count == rooms && independent ? translated(", independently") : "")
  }

  /// The rooms in numbers, such as `all three rooms`.
  package var places: String {
    let all = Self.number(rooms)
    guard rooms > 1 else {
      return tookUp.isEmpty ? translated("not the room") : translated("the room")
    }
    if tookUp.isEmpty { return translated("none of \(all) rooms") }
    guard tookUp.count == rooms else {
      return translated("\(Self.number(tookUp.count)) of \(all) rooms")
    }
    return rooms == 2 ? translated("both rooms") : translated("all \(all) rooms")
  }

  private static func number(_ count: Int) -> String {
    words.indices.contains(count) ? worded(words[count], as: "number") : String(count)
  }

  /// The numbers that are said as words.
  package static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
}
