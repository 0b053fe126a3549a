import BreakoutCore

extension EarnedWords {
  /// The sentence that a finding has earned, without its references.
  func sentence(_ comparison: Comparison) -> String {
    let statement = statement(comparison)
    guard let graded = comparison.graded(by: ladder) else {
      return withoutPool(comparison, statement)
    }
    let numbers = comparison.pool.vote.flatMap(ComparisonWords.numbers)
    let bracket = numbers.map { " (\($0))" } ?? ""
    switch graded.grade {
    case .strongConsensus, .consensus:
      let article = graded.grade == .strongConsensus ? "a " : ""
      let where_ = [numbers, rooms(comparison)].compactMap { $0 }.joined(separator: ", ")
      return begin(
        translated("There was \(article)\(graded.words) (\(where_)) on \(statement)."),
        comparison
      )
    case .consensusWithReservations:
      return begin(translated("There was \(graded.words)\(bracket) on \(statement)."), comparison)
    case .divided: return divided(comparison, statement)
    case .quantified(let words):
      if ladder.saysVerdicts {
        return translated("“\(Phrase.capital(words))”\(bracket) on \(statement).")
      }
      let range = range(comparison)
      let sentence = BreakoutCore.counted(
        ladder.number(of: comparison.pool.vote?.result.support),
        "\(words)\(bracket) supported \(statement)\(range).",
        "\(words)\(bracket) supported \(statement)\(range)."
      )
      return begin(Phrase.capital(sentence), comparison)
    case .uncounted: return translated("A majority, not counted, supported \(statement).")
    case .called(let outcome):
      return ComparisonWords.called(outcome, comparison, translated("on \(statement)."))
    case .ordered: return translated("The options of \(statement) were put in order.")
    case .inconclusive:
      let ground = comparison.pool.vote?.result.ground.map {
        translated(", for this reason: \($0.word)")
      }
      let favour = numbers.map { translated("; \($0) were in favour") } ?? ""
      return translated("The count on \(statement) was inconclusive\(ground ?? "")\(favour).")
    }
  }

  /// Where it was taken up, such as `in all three rooms`; nil for a single room.
  private func rooms(_ comparison: Comparison) -> String? {
    let convergence = comparison.convergence
    guard convergence.rooms > 1, convergence.tookUp.count != 1 || counted(comparison).count != 1
    else { return nil }
    return convergence.tookUp.isEmpty
      ? translated("over all rooms") : translated("in \(convergence.places)")
  }

  /// The sentence with the rooms that were counted, where those are not all that were read.
  private func begin(_ sentence: String, _ comparison: Comparison) -> String {
    let counted = counted(comparison)
    guard !counted.isEmpty, counted.count < comparison.convergence.rooms else { return sentence }
    let rest = sentence.prefix(1).lowercased() + sentence.dropFirst()
    return translated("In \(Phrase.list(counted.map(Phrase.capital))) \(rest)")
  }

  /// The names of the rooms of which there is a count.
  private func counted(_ comparison: Comparison) -> [String] {
    comparison.rooms.filter { $0.tally.vote != nil }.map(\.name)
  }

  private func divided(_ comparison: Comparison, _ statement: String) -> String {
    let numbers = comparison.pool.vote.flatMap(ComparisonWords.numbers) ?? ""
    var sentence = translated("Views were divided on \(statement): \(numbers) were in favour")
    let others = comparison.onTheOtherSide.compactMap { room in
      room.tally.vote?.numbers.map { translated("\($0) in \(room.name)") }
    }
    if !others.isEmpty { sentence += translated(", but \(Phrase.list(others))") }
    if let blocks = comparison.pool.vote?.result.blocks, blocks > 0 {
      sentence += translated("; \(Phrase.count(blocks, "participant", "participants")) blocked")
    }
    return sentence + "."
  }

  /// How far the rooms lie apart; empty where they do not, or where it could not be told.
  private func range(_ comparison: Comparison) -> String {
    let told = comparison.rooms.compactMap { room in
      room.tally.vote.flatMap { vote in
        vote.share.map { (name: room.name, share: $0, numbers: vote.numbers ?? "") }
      }
    }
    guard told.count > 1, !comparison.rooms.contains(where: { $0.tally == .withheld }),
      let low = told.min(by: { $0.share < $1.share }),
      let high = told.last(where: { $0.share == told.map(\.share).max() }),
      low.share < high.share
    else { return "" }
    return translated(
      "; support ranged from \(low.numbers) in \(low.name) to \(high.numbers) in \(high.name)"
    )
  }

  /// What can be said where the rooms' counts make no whole.
  private func withoutPool(_ comparison: Comparison, _ statement: String) -> String {
    let graded = comparison.rooms.compactMap { room -> String? in
      guard let graded = comparison.graded(room, by: ladder) else { return nil }
      let numbers = room.tally.vote.flatMap(ComparisonWords.numbers).map { " (\($0))" } ?? ""
      return translated("in \(room.name) \(graded.words)\(numbers)")
    }
    switch comparison.pool {
    case .withheld: return translated("The counts on \(statement) are kept back.")
    case .refused where !graded.isEmpty:
      return translated(
        "There is no common count on \(statement): \(graded.joined(separator: translated("; ")))."
      )
    default: break
    }
    let tookUp = comparison.rooms.filter(\.uptake.isYes).map(\.name)
    return tookUp.isEmpty
      ? translated("\(Phrase.capital(statement)) was not put to a count.")
      : translated(
        "\(Phrase.capital(statement)) was agreed in \(Phrase.list(tookUp)) without a count."
      )
  }
}
