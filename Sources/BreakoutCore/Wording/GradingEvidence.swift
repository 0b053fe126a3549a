/// What a grade is drawn from: a result, and what stands beside it.
package struct GradingEvidence: Sendable {
  /// The result of the poll, or of the rooms' polls pooled.
  package var result: PollResult

  /// How many objections to the proposal stand.
  package var standingObjections: Int

  /// How many minority statements are bound to the proposal.
  package var dissents: Int

  /// Each room's share, where the result is pooled.
  package var rooms: [RoomShare]

  /// The rooms that did not take it up, where the result is pooled.
  package var notTakenUp: [String] = []

  /// Creates evidence.
  package init(
    _ result: PollResult,
    standingObjections: Int = 0,
    dissents: Int = 0,
    rooms: [RoomShare] = []
  ) {
    self.result = result
    self.standingObjections = standingObjections
    self.dissents = dissents
    self.rooms = rooms
  }

  /// How many are in favour.
  var support: Int { result.support ?? 0 }
}

/// One room's part of a pooled result.
package struct RoomShare: Equatable, Sendable {
  /// The room's name.
  package let name: String

  /// How many are in favour.
  let support: Int

  /// The size of the base, at least 1.
  let base: Int

  /// Whether the room's own count was conclusive; if not, the room is on no side.
  let isConclusive: Bool

  /// Whether the numbers may be told.
  let isTold: Bool

  /// The share of a room; nil without a number of people in favour.
  package init?(_ name: String, _ result: PollResult, isTold: Bool = true) {
    guard let support = result.support, result.base > 0, !result.uncounted else { return nil }
    self.name = name
    self.support = support
    base = result.base
    isConclusive = result.outcome != .inconclusive
    self.isTold = isTold
  }

  /// The room with its numbers, such as `3 of 10 in bellagio`.
  var words: String {
    isTold
      ? translated("\(support) of \(base) in \(name)")
      : translated("a room whose count is kept back")
  }

  /// Whether the room is on the other side of half from a share.
  func opposes(_ share: Rational) -> Bool {
    let half = Rational(1, 2)
    let own = Rational(support, base)
    return isConclusive && ((share > half && own < half) || (share < half && own > half))
  }
}
