extension Comparison {
  /// The graded words that the finding has earned over the rooms.
  ///
  /// - Parameter ladder: The consolidation's ladder; it words the pool whatever ladder a room
  ///   chose for itself.
  /// - Returns: The grade; nil where no pooled count earns one, since the rooms asked different
  ///   things, nobody counted, or the numbers are too small to be told.
  package func graded(by ladder: WordingLadder) -> GradedResult? {
    guard let vote = pool.vote else { return nil }
    return ladder.grade(
      of: vote.result,
      standingObjections: standingObjections,
      dissents: dissents,
      rooms: rooms.compactMap(\.tally.vote?.result)
    )
  }
}
