extension WordingLadder {
  /// The grade that a result earns under this ladder.
  ///
  /// A poll that did not pass its own sealed rule as a consensus is never worded as one; it gets
  /// the words for its share.
  ///
  /// - Parameters:
  ///   - result: The result of the poll, or of the rooms' polls pooled.
  ///   - standingObjections: How many objections to the proposal stand.
  ///   - dissents: How many minority statements are bound to the proposal.
  ///   - rooms: Each room's result, where the result is pooled.
  /// - Returns: The grade with its proof.
  package func grade(
    of result: PollResult,
    standingObjections: Int = 0,
    dissents: Int = 0,
    rooms: [PollResult] = []
  ) -> GradedResult {
    if result.uncounted {
      let passes = result.outcome == .majority
      return GradedResult(
        grade: passes ? .uncounted : .inconclusive,
        proof: ["a majority was seen and not counted"]
      )
    }
    if result.outcome == .inconclusive {
      let numbers =
        result.turnout.cast > 0 ? result.support.map { self.numbers($0, of: result.base) } : nil
      let ground = result.ground.map { "no conclusion: \($0.rawValue)" }
      return GradedResult(
        grade: .inconclusive,
        numbers: numbers,
        proof: [ground ?? "no conclusion"]
      )
    }
    guard let support = result.support, result.base > 0 else {
      return GradedResult(grade: .ordered, proof: ["the method puts options in order"])
    }
    let evidence = Evidence(
      result: result,
      support: support,
      objections: standingObjections,
      dissents: dissents,
      rooms: rooms.filter { $0.base > 0 && !$0.uncounted }
    )
    var graded = earned(by: evidence)
    graded.numbers = numbers(support, of: result.base)
    graded.proof.insert("\(numbers(support, of: result.base)) in favour", at: 0)
    return graded
  }

  private struct Evidence {
    var result: PollResult
    var support: Int
    var objections: Int
    var dissents: Int
    var rooms: [PollResult]
  }

  private func earned(by evidence: Evidence) -> GradedResult {
    if let reason = division(evidence) { return GradedResult(grade: .divided, proof: [reason]) }
    let barrier = barrier(evidence)
    let index = step(for: evidence.support, of: evidence.result.base)
    if saysVerdicts { return verdict(index, barrier: barrier) }
    if barrier == nil {
      if evidence.result.outcome == .consensusWithReservations {
        return GradedResult(
          grade: .consensusWithReservations,
          proof: ["passed with reservations", "no objection stands and nobody blocks"]
        )
      }
      let strong = meets(strongConsensus, evidence)
      return GradedResult(
        grade: strong ? .strongConsensus : .consensus,
        proof: [
          "no objection stands and nobody blocks",
          (strong ? "strong consensus" : "consensus") + " needs "
            + needs(strong ? strongConsensus : consensus),
        ]
      )
    }
    let words = quantifier(evidence.support, of: evidence.result.base)
    let proof = evidence.support > spellsOut ? [stepProof(index)] : []
    return GradedResult(grade: .quantified(words), proof: proof + [barrier].compactMap { $0 })
  }

  private func verdict(_ index: Int, barrier: String?) -> GradedResult {
    guard let barrier, index > 0 else {
      return GradedResult(grade: .quantified(steps[index].words), proof: [stepProof(index)])
    }
    return GradedResult(grade: .quantified(steps[0].words), proof: [barrier])
  }

  private func stepProof(_ index: Int) -> String {
    "“\(steps[index].words)” is \(range(ofStep: index)) (\(title))"
  }

  /// Why views were divided, if they were.
  private func division(_ evidence: Evidence) -> String? {
    let result = evidence.result
    if let blocks = result.blocks, blocks >= divided.blocks {
      return "\(blocks) blocks, and \(divided.blocks) are enough to divide views"
    }
    let sides = [evidence.support, result.oppose ?? 0].map { Rational($0, result.base) }
    if let agreement = Agreement.a(of: result), agreement < divided.agreement,
      sides.allSatisfy({ $0 >= divided.sides })
    {
      return "agreement A is \(agreement), below \(divided.agreement), and both sides have at "
        + "least \(Self.percent(divided.sides))"
    }
    let half = Rational(1, 2)
    for room in evidence.rooms {
      let share = Rational(room.support ?? 0, room.base)
      if (sides[0] > half && share < half) || (sides[0] < half && share > half) {
        return "one room with \(numbers(room.support ?? 0, of: room.base)) is on the other side"
      }
    }
    return nil
  }

  /// What keeps the result from being worded as a consensus, if anything does.
  private func barrier(_ evidence: Evidence) -> String? {
    if evidence.objections > 0 { return "standing objections: \(evidence.objections)" }
    if let blocks = evidence.result.blocks, blocks > 0 { return "blocks: \(blocks)" }
    guard [.consensus, .consensusWithReservations].contains(evidence.result.outcome) else {
      return "the poll's own rule gave “\(evidence.result.outcome.rawValue)”"
    }
    return meets(consensus, evidence) ? nil : "consensus needs \(needs(consensus))"
  }

  private func meets(_ requirement: Requirement, _ evidence: Evidence) -> Bool {
    let room = requirement.room
    return requirement.overall.isMet(by: evidence.support, of: evidence.result.base)
      && evidence.rooms.allSatisfy { room?.isMet(by: $0.support ?? 0, of: $0.base) ?? true }
      && !(requirement.noDissent && evidence.dissents > 0)
  }

  private func needs(_ requirement: Requirement) -> String {
    func said(_ threshold: Threshold) -> String {
      "\(threshold.comparison.rawValue) \(Self.percent(threshold.share))"
    }
    var needs = [said(requirement.overall) + " overall"]
    if let room = requirement.room { needs.append(said(room) + " in every room") }
    if requirement.noDissent { needs.append("no dissent") }
    return needs.joined(separator: ", ") + " (\(title))"
  }
}
