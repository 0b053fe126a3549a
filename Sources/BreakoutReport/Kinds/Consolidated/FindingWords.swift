import BreakoutCore

/// What is printed of one finding.
struct FindingWords {
  let context: RoomsContext
  let finding: Finding
  let comparison: Comparison

  private let graded: GradedResult?

  init(context: RoomsContext, finding: Finding, comparison: Comparison) {
    self.context = context
    self.finding = finding
    self.comparison = comparison
    graded =
      comparison.graded(by: context.ladder) ?? comparison.gradedPlenary(by: context.ladder)
  }

  /// Whether somebody stands against it, or the rooms do not agree.
  var isDivided: Bool {
    graded?.grade == .divided || comparison.dissents > 0 || comparison.standingObjections > 0
      || !comparison.onTheOtherSide.isEmpty
  }

  private var openObjections: [Objection] {
    comparison.rooms.flatMap(\.openObjections) + comparison.plenary.openObjections
  }

  private var isPooled: Bool { comparison.pool.vote != nil }

  private var passed: Bool {
    if let decision = comparison.plenary.decision { return decision.outcome == .agreed }
    let told = (comparison.pool.vote ?? comparison.plenary.vote)?.result.outcome.passes
    return told ?? (!comparison.rooms.isEmpty && comparison.rooms.allSatisfy(\.uptake.isYes))
  }

  /// The finding as reports print it.
  func entry(number: Int?) -> FindingEntry {
    var words = context.own.text(finding.text, in: finding.id)
    if words.hasSuffix(".") { words.removeLast() }
    return FindingEntry(
      id: finding.id.description,
      words: words,
      lead: lead,
      grade: graded?.grade,
      numbers: graded?.numbers,
      passed: passed,
      isDivided: isDivided,
      hasDissent: comparison.dissents > 0,
      hasObjection: openObjections.contains { $0.state != .answered },
      isCalledBySeveral: ComparisonWords.hums(comparison) > 1,
      sides: FindingEntry.Sides((comparison.pool.vote ?? comparison.plenary.vote)?.result),
      value: value(number, words),
      agreement: graded?.phrase ?? translated("not counted")
    )
  }

  private func value(_ number: Int?, _ words: String) -> ReportObject {
    let positions = RoomPositions(context: context, finding: finding, comparison: comparison)
    let against = RoomOpposition(context: context, finding: finding, comparison: comparison)
    return [
      "number": number.map { .number($0) },
      "id": .text(finding.id.description),
      "lead": .text(lead),
      "sentence": .text(context.words.sentence(comparison)),
      "grade": .optional(graded?.words),
      "in_favour": .optional(graded?.numbers),
      "text": .text(words + "."),
      "convergence": .text(comparison.convergence.phrase),
      "references": .text(references),
      "origins": .texts(finding.origins.map(\.description)),
      "proof": graded.map { .texts($0.proof) },
      "decision": .optional(decision),
      "review": .optional(comparison.plenary.decision?.review?.description),
      "notes": .texts(notes),
      "positions": .objects(positions.values),
      "silent": comparison.silent.isEmpty ? nil : .texts(comparison.silent),
      "other_side": comparison.onTheOtherSide.isEmpty
        ? nil : .texts(comparison.onTheOtherSide.map(\.name)),
      "dissents": .some(against.dissents),
      "objections": .some(against.objections),
      "reasons": .some(against.reasons),
      "left_out": .some(against.leftOut),
      "bar": FindingEntry.Sides((comparison.pool.vote ?? comparison.plenary.vote)?.result)
        .map { .object(DivergingBar(sides: $0).value) },
    ]
  }

  // MARK: Words

  /// The words that introduce the finding.
  var lead: String {
    guard let graded else { return uncounted }
    let vote = comparison.pool.vote ?? comparison.plenary.vote
    let told = vote.flatMap(ComparisonWords.numbers) ?? graded.numbers
    let numbers = told.map { " (\($0)\(isPooled ? "" : translated(", in the plenary")))" } ?? ""
    switch graded.grade {
    case .strongConsensus, .consensus, .consensusWithReservations:
      return translated("There was \(graded.words)\(numbers):")
    case .divided: return translated("Views were divided\(numbers) on this:")
    case .quantified(let words):
      let people = Phrase.capital(words) + numbers
      guard !context.ladder.saysVerdicts else { return people + translated(":") }
      let number = context.ladder.number(of: vote?.result.support)
      return people + counted(number, " supported:", " supported:")
    case .uncounted: return translated("A majority, not counted, supported:")
    case .called(let outcome):
      return ComparisonWords.called(outcome, comparison, translated("on this:"))
    case .ordered: return translated("The options were put in order:")
    case .inconclusive: return translated("The polls were inconclusive\(numbers):")
    }
  }

  private var uncounted: String {
    if let decision = comparison.plenary.decision {
      return translated("\(Phrase.capital(decision.outcome.word)) by the plenary without a count:")
    }
    switch comparison.pool {
    case .refused:
      return translated("Counted differently in the rooms (\(comparison.convergence.phrase)):")
    case .withheld: return translated("Counted among too few people to print a number:")
    case .counted, .nothing: break
    }
    let took = comparison.convergence.tookUp
    if !took.isEmpty {
      return translated("Agreed without a count (\(comparison.convergence.phrase)):")
    }
    return comparison.rooms.contains { $0.spokenBy != nil }
      ? translated("Not put to a count:")
      : translated("Mentioned (in \(Phrase.list(comparison.rooms.map(\.name)))):")
  }

  private var decision: String? {
    comparison.plenary.decision.map {
      let review = $0.review.map { translated(", to be reviewed on \(Phrase.day($0))") } ?? ""
      return translated("Decision of the plenary: \($0.outcome.word)\(review).")
    }
  }

  /// What a reader should know beside the sentence.
  private var notes: [String] {
    // Without a vote there is only the decision, which has a line of its own.
    let counted = comparison.plenary.vote != nil || comparison.plenary.uncounted
    return [counted ? context.words.plenary(comparison) : nil].compactMap { $0 }
      + taken + context.words.notes(comparison)
  }

  /// The rooms whose chairs called agreed what their counts alone had not passed.
  private var taken: [String] {
    comparison.rooms.compactMap { room in
      guard case .byChair = room.uptake, room.tally.vote != nil else { return nil }
      return
        translated(
          "In \(RoomsContext.heading(room.name)) the count did not pass the room's own rule; its "
            + "chair decided “agreed” while no objection was open."
        )
    }
  }

  // MARK: References

  /// The finding with what it is drawn from, its plenary poll and decision.
  private var references: String {
    var items = [context.words.references(comparison)]
    if let vote = comparison.plenary.vote {
      if let poll = vote.poll { items.append(poll.description) }
      if let closed = vote.entries?.upperBound { items.append(context.own.entry(closed)) }
    }
    if let entry = comparison.plenary.decision?.entry { items.append(context.own.entry(entry)) }
    return ReportContext.references(items)
  }
}
