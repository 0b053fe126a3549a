extension WordingLadder {
  /// The words of agreement that need more than a share.
  package enum Agreeing: Equatable, Sendable {
    case consensus
    case strongConsensus

    /// The word itself.
    package var words: String {
      self == .consensus ? translated("consensus") : translated("strong consensus")
    }
  }

  /// The grade that a result earns under this ladder.
  ///
  /// A poll that did not pass its own sealed rule as a consensus is never worded as one; it gets
  /// the words for its share.
  ///
  /// - Parameters:
  ///   - result: The result of the poll, or of the rooms' polls pooled.
  ///   - standingObjections: How many objections to the proposal stand.
  ///   - dissents: How many minority statements are bound to the proposal.
  ///   - rooms: Each room's share, where the result is pooled.
  /// - Returns: The grade with its proof.
  package func grade(
    of result: PollResult,
    standingObjections: Int = 0,
    dissents: Int = 0,
    rooms: [RoomShare] = []
  ) -> GradedResult {
    grade(
      GradingEvidence(
        result,
        standingObjections: standingObjections,
        dissents: dissents,
        rooms: rooms
      )
    )
  }

  /// The grade that the evidence earns under this ladder, with its proof.
  package func grade(_ evidence: GradingEvidence) -> GradedResult {
    let result = evidence.result
    if result.hum != nil || (result.uncounted && result.called) {
      return .called(result.called ? result.outcome : .inconclusive)
    }
    if result.uncounted {
      let passes = result.outcome == .majority
      return GradedResult(
        grade: passes ? .uncounted : .inconclusive,
        proof: [translated("a majority was seen and not counted")]
      )
    }
    if result.outcome == .inconclusive {
      let numbers =
        result.turnout.cast > 0 ? result.support.map { self.numbers($0, of: result.base) } : nil
      let ground = result.ground.map { translated("no conclusion: \($0.word)") }
      return GradedResult(
        grade: .inconclusive,
        numbers: numbers,
        proof: [ground ?? translated("no conclusion")]
      )
    }
    guard let support = result.support, result.base > 0 else {
      return GradedResult(grade: .ordered, proof: [translated("the method puts options in order")])
    }
    var graded = earned(by: evidence)
    graded.numbers = numbers(support, of: result.base)
    graded.proof.insert(translated("\(numbers(support, of: result.base)) in favour"), at: 0)
    return graded
  }

  private func earned(by evidence: GradingEvidence) -> GradedResult {
    let reasons = division(evidence)
    if !reasons.isEmpty { return GradedResult(grade: .divided, proof: reasons) }
    let barrier = obstacles(to: .consensus, evidence).first
    let index = step(for: evidence.support, of: evidence.result.base)
    if saysVerdicts { return verdict(index, barrier: barrier) }
    if barrier == nil {
      if evidence.result.outcome == .consensusWithReservations {
        return GradedResult(
          grade: .consensusWithReservations,
          proof: [
            translated("passed with reservations"),
            translated("no objection stands and nobody blocks"),
          ]
        )
      }
      let strong = meets(strongConsensus, evidence)
      return GradedResult(
        grade: strong ? .strongConsensus : .consensus,
        proof: [
          translated("no objection stands and nobody blocks"),
          needs(strong ? .strongConsensus : .consensus),
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

  /// The line of the ladder that a step is, such as `“most” is above 70% and up to 90%`.
  package func stepProof(_ index: Int) -> String {
    translated("“\(steps[index].words)” is \(range(ofStep: index)) (\(title))")
  }

  /// A fraction with two decimals, cut off and not rounded: what is below a limit stays below it.
  private static func hundredths(_ value: Rational) -> String {
    let size = abs(value.numerator) * 100 / value.denominator
    let sign = value.numerator < 0 && size > 0 ? "-" : ""
    let rest = (size % 100 < 10 ? "0" : "") + "\(size % 100)"
    return translated("\(sign)\(size / 100).\(rest)", as: "decimal fraction")
  }

  /// Why views were divided; empty if they were not.
  private func division(_ evidence: GradingEvidence) -> [String] {
    let result = evidence.result
    var reasons: [String] = []
    if let blocks = result.blocks, blocks >= divided.blocks {
      reasons.append(
        translated("\(blocks) blocks, and \(divided.blocks) are enough to divide views")
      )
    }
    let sides = [evidence.support, result.oppose ?? 0].map { Rational($0, result.base) }
    if let agreement = Agreement.a(of: result), agreement < divided.agreement,
      sides.allSatisfy({ $0 >= divided.sides })
    {
      reasons.append(
        translated(
          "agreement A is \(Self.hundredths(agreement)), below "
            + "\(Self.hundredths(divided.agreement)), and both sides have at least "
            + "\(Self.percent(divided.sides))"
        )
      )
    }
    for room in evidence.rooms where room.opposes(sides[0]) {
      let all = numbers(evidence.support, of: result.base)
      reasons.append(translated("\(room.words) is on the other side of half from \(all)"))
    }
    return reasons
  }
}

extension WordingLadder {
  /// What keeps the result from a word of agreement, the weightiest first; empty if nothing does.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - evidence: What it would be drawn from.
  /// - Returns: One short phrase each.
  package func obstacles(to word: Agreeing, _ evidence: GradingEvidence) -> [String] {
    var obstacles: [String] = []
    if evidence.standingObjections > 0 {
      obstacles.append(translated("standing objections: \(evidence.standingObjections)"))
    }
    if let blocks = evidence.result.blocks, blocks > 0 {
      obstacles.append(translated("blocks: \(blocks)"))
    }
    if ![.consensus, .consensusWithReservations].contains(evidence.result.outcome) {
      obstacles.append(verdict(evidence))
    }
    if word == .strongConsensus, evidence.result.outcome == .consensusWithReservations {
      obstacles.append(translated("it passed with reservations"))
    }
    if !meets(requirement(word), evidence) { obstacles.append(needs(word)) }
    return obstacles
  }

  /// What keeps the outcome from being a consensus: a pool has no rule of its own, its rooms have.
  private func verdict(_ evidence: GradingEvidence) -> String {
    let outcome = evidence.result.outcome.word
    guard evidence.rooms.count > 1 else {
      return translated("the poll's own rule gave “\(outcome)”")
    }
    return evidence.notTakenUp.isEmpty
      ? translated("the rooms together came to “\(outcome)”")
      : translated("\(listed(evidence.notTakenUp, "and")) did not take it up")
  }

  private func requirement(_ word: Agreeing) -> Requirement {
    word == .consensus ? consensus : strongConsensus
  }

  private func meets(_ requirement: Requirement, _ evidence: GradingEvidence) -> Bool {
    let room = requirement.room
    return requirement.overall.isMet(by: evidence.support, of: evidence.result.base)
      && evidence.rooms.allSatisfy { room?.isMet(by: $0.support, of: $0.base) ?? true }
      && !(requirement.noDissent && evidence.dissents > 0)
  }

  /// What a word of agreement needs, such as `consensus needs more than 50% overall (parties 1)`.
  package func needs(_ word: Agreeing) -> String {
    func said(_ threshold: Threshold) -> String {
      "\(threshold.comparison.word) \(Self.percent(threshold.share))"
    }
    let requirement = requirement(word)
    var needs = [said(requirement.overall) + translated(" overall")]
    if let room = requirement.room { needs.append(said(room) + translated(" in every room")) }
    if requirement.noDissent { needs.append(translated("no dissent")) }
    return translated("\(word.words) needs \(needs.joined(separator: ", ")) (\(title))")
  }
}
