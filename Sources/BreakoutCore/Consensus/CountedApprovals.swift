/// Approvals counted by hand: how many for each option, and the number of ballots last.
extension Poll {
  /// Whether hands are counted option by option.
  var countsApprovals: Bool { terms.method == Approval().name }

  /// How many ballots were counted at once.
  package func ballots(in count: HandCount) -> Int {
    countsApprovals ? count.counts.last ?? 0 : count.counts.reduce(0, +)
  }

  /// Refuses counts that no ballots can have added up to.
  func checkApprovals(_ counts: [Int]) throws(Refusal) {
    if terms.has("proportional") {
      throw Refusal("\(id) chooses proportionally, for which every ballot is needed.")
    }
    let size = terms.options.count
    guard counts.count == size + 1, let ballots = counts.last else {
      throw Refusal(
        "\(id) needs \(size + 1) numbers, the approvals of each option and then the number of ballots; you gave \(counts.count)."
      )
    }
    if let most = counts.dropLast().max(), most > ballots {
      throw Refusal("\(most) of \(ballots) ballots cannot approve of one option; count again.")
    }
  }
}
