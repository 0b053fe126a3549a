package import BreakoutCore

extension EarnedWords {
  /// Proves the graded words of a finding, or says why it does not carry a word.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - word: The word to prove, as typed; the words that the finding carries if nil.
  /// - Returns: The proof, one sentence a line: the words and the ladder, the rule, every room with
  ///   its entries, the pool, the lines of the ladder, the objections, the next stronger word.
  /// - Throws: `Refusal` if the ladder has no such word.
  package func why(_ finding: Finding, _ word: String? = nil) throws(Refusal) -> [String] {
    let comparison = comparison(finding)
    let asked = try word.map { typed throws(Refusal) in try self.word(typed) }
    guard let graded = comparison.graded(by: ladder) else {
      let known = asked.map { [translated("\(finding.id) does not carry “\($0.text)”.")] } ?? []
      return known + [sentence(comparison)] + comparison.rooms.map(proof) + notes(comparison)
    }
    let carried = translated("“\(graded.words)”") + (graded.numbers.map { " (\($0))" } ?? "")
    var lines: [String] = []
    if let asked, asked != GradedWord(graded.grade, ladder, comparison.pool.vote?.result) {
      lines.append(
        translated("\(finding.id) does not carry “\(asked.text)”, but \(carried), by \(declared).")
      )
      lines += needed(asked, comparison)
    } else {
      lines.append(translated("\(finding.id) carries \(carried) by \(declared)."))
    }
    lines += rule(comparison) + comparison.rooms.map(proof) + whole(comparison)
    lines += graded.proof.dropFirst(graded.numbers == nil ? 0 : 1)
      .map { Phrase.sentence(Phrase.capital($0)) }
    lines += standing(comparison)
    if asked == nil { lines += stronger(graded, comparison) }
    return lines + notes(comparison)
  }

  private var declared: String { translated("the ladder \(ladder.title)") }

  private func rule(_ comparison: Comparison) -> [String] {
    guard let vote = comparison.pool.vote else { return [] }
    let title =
      ConsensusMethods.named(vote.method).map { worded($0.title, as: "method") } ?? vote.method.text
    return [
      translated(
        "The rule was sealed before the ballots: \(title), passes with \(vote.rule); shares are "
          + "\(vote.base.phrase)."
      )
    ]
  }

  /// A room's part, such as `lario: 9 of 9, consensus by its rule (lario#29-38).`.
  private func proof(_ room: RoomComparison) -> String {
    var parts: [String] = []
    var places: [String] = []
    switch room.tally {
    case .counted(let vote):
      parts += [
        ComparisonWords.numbers(vote) ?? "",
        translated("\(PollWords.outcome(vote.result)) by its rule"),
      ]
      if let entries = vote.entries {
        places.append("\(room.name)#\(entries.lowerBound)-\(entries.upperBound)")
      }
    case .withheld: parts.append(translated("kept back"))
    case .uncounted: parts.append(translated("a majority, not counted"))
    case .heard(let outcome): parts.append(ComparisonWords.heard(outcome))
    case .none: parts.append(translated("no count"))
    }
    if let decision = room.decision {
      parts.append(translated("the chair decided “\(decision.outcome.word)”"))
      places.append("\(room.name)#\(decision.entry)")
    }
    parts.append(room.uptake.isYes ? translated("taken up") : translated("not taken up"))
    let reference = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
    return translated("\(Phrase.capital(room.name)): \(parts.joined(separator: ", "))\(reference).")
  }

  private func whole(_ comparison: Comparison) -> [String] {
    guard case .counted(let vote, let names) = comparison.pool, names.count > 1,
      let alone = comparison.countsAlone
    else { return [] }
    let numbers = ComparisonWords.numbers(vote) ?? ""
    let sum = translated("Together: \(numbers) in favour; under the rooms' common rule that is ")
    guard alone != vote.result.outcome else { return [sum + translated("“\(alone.word)”.")] }
    let reason =
      vote.result.outcome == .majority && alone.passes
      ? translated("a room whose majority nobody counted allows no more than “majority”")
      : translated(
        "every room took it up, by its own rule or by its chair with no objection open, so the words of "
          + "the ladder go by the counts"
      )
    return [sum + translated("“\(alone.word)”, but \(reason).")]
  }

  private func standing(_ comparison: Comparison) -> [String] {
    let rooms = comparison.rooms.flatMap { room in
      room.objections.map { ("\(room.item($0.id))", "\(room.name)#\($0.entry)", $0) }
    }
    let all =
      rooms
      + comparison.plenary.objections.map {
        ($0.id.description, ReportContext.entry($0.entry), $0)
      }
    guard !all.isEmpty else { return [translated("No objection was raised.")] }
    return all.map { item, entry, objection in
      objection.isOpen
        ? translated("The objection \(item) stands: \(objection.state.word) (\(entry)).")
        : translated("The objection \(item) was \(objection.state.word) (\(entry)).")
    }
  }
}
