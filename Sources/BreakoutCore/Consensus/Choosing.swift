/// What methods that choose among several options have in common.
extension ConsensusMethod {
  /// Refuses a poll on one option only.
  func checkSeveralOptions(_ terms: PollTerms) throws(Refusal) {
    guard terms.options.count >= 2 else {
      throw Refusal("A poll by \(title) needs at least two options; name them when you open it.")
    }
  }

  /// Refuses to choose as many options as there are.
  func checkPlaces(_ places: Int, _ terms: PollTerms) throws(Refusal) {
    guard places < terms.options.count else {
      throw Refusal(
        "There are \(terms.options.count) options, so at most \(terms.options.count - 1) can be chosen."
      )
    }
  }

  /// Refuses ballots without names where only named ballots can be counted.
  func checkNotSecret(_ terms: PollTerms) throws(Refusal) {
    guard !terms.secret else {
      throw Refusal(
        "A poll by \(title) cannot be secret because it is not counted by hand; use “hidden”."
      )
    }
  }
}

extension PollTerms {
  /// Whether a setting without a number, such as `star`, was said.
  func has(_ setting: String) -> Bool { self.setting(setting) == 1 }

  /// What a result comes to before its options are looked at; nil where they decide.
  func verdict(on result: PollResult) -> GradeCount.Verdict? {
    if let hindrance = hindrance(result.turnout) { return hindrance }
    if result.turnout.valid == 0 { return .init(.inconclusive, .noBallots) }
    if !result.tied.isEmpty || (result.places == nil && result.winners.count > 1) {
      return .init(.noConsensus, .tie)
    }
    let missing = result.winners.count < (result.places ?? 1)
    return missing ? .init(.noConsensus) : nil
  }
}

extension Ranking {
  /// The options from the greatest value to the least, equal ones in one place.
  init(descending values: [some Comparable]) {
    let order = values.indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
    }
    var places: [[Int]] = []
    for option in order {
      if let last = places.last?.last, values[last - 1] == values[option] {
        places[places.count - 1].append(option + 1)
      } else {
        places.append([option + 1])
      }
    }
    self.init(places: places)
  }

  /// The order with one option before all others.
  func led(by option: Int) -> Ranking {
    let rest = places.map { $0.filter { $0 != option } }.filter { !$0.isEmpty }
    return Ranking(places: [[option]] + rest)
  }

  /// The first options of the order, and those that are equal for what is left of the places.
  func first(_ count: Int) -> (chosen: [Int], tied: [Int]) {
    var chosen: [Int] = []
    for place in places {
      guard chosen.count < count else { break }
      guard chosen.count + place.count <= count else { return (chosen.sorted(), place) }
      chosen += place
    }
    return (chosen.sorted(), [])
  }
}
