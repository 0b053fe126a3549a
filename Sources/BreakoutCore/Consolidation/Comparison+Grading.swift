extension Comparison {
  /// The graded words that the finding has earned over the rooms.
  ///
  /// - Parameter ladder: The consolidation's ladder; it words the pool whatever ladder a room
  ///   chose for itself.
  /// - Returns: The grade; nil where no pooled count earns one, since the rooms asked different
  ///   things, nobody counted, or the numbers are too small to be told.
  package func graded(by ladder: WordingLadder) -> GradedResult? {
    if let evidence { return ladder.grade(evidence) }
    guard case .nothing = pool else { return nil }
    guard rooms.contains(where: { $0.tally == .uncounted(true) }) else {
      return heard.map { .called($0) }
    }
    return GradedResult(
      grade: .uncounted,
      proof: [translated("a majority was seen and not counted")]
    )
  }

  /// What the chairs called after hums, where they all called the same; nil where nobody hummed.
  private var heard: Outcome? {
    let calls = rooms.compactMap { room -> Outcome? in
      guard case .heard(let outcome) = room.tally else { return nil }
      return outcome
    }
    return calls.first.flatMap { first in calls.allSatisfy { $0 == first } ? first : nil }
  }

  /// What the words are drawn from; nil where there is no pooled count.
  package var evidence: GradingEvidence? {
    pool.vote.map {
      var evidence = GradingEvidence(
        $0.result,
        standingObjections: standingObjections,
        dissents: dissents,
        rooms: shares
      )
      evidence.notTakenUp = rooms.filter { !$0.uptake.isYes }.map(\.name)
      return evidence
    }
  }

  /// The graded words that a room's own count has earned under a ladder; nil without a count that
  /// may be told.
  package func graded(_ room: RoomComparison, by ladder: WordingLadder) -> GradedResult? {
    switch room.tally {
    case .counted(let vote):
      ladder.grade(
        of: vote.result,
        standingObjections: room.openObjections.count,
        dissents: room.dissents.count
      )
    case .uncounted(true):
      GradedResult(grade: .uncounted, proof: [translated("a majority was seen and not counted")])
    case .uncounted(false):
      GradedResult(grade: .inconclusive, proof: [translated("a majority was seen and not counted")])
    case .heard(let outcome): .called(outcome)
    case .withheld, .none: nil
    }
  }

  /// The graded words that the plenary's count has earned under a ladder; nil without a count.
  package func gradedPlenary(by ladder: WordingLadder) -> GradedResult? {
    if let called = plenary.called { return .called(called) }
    if plenary.uncounted {
      return GradedResult(
        grade: .uncounted,
        proof: [translated("a majority was seen and not counted")]
      )
    }
    return plenary.vote.map {
      ladder.grade(of: $0.result, standingObjections: standingObjections, dissents: dissents)
    }
  }
}
