/// The figures of the stages of a count so far, which break ties.
///
/// Source: the Scottish Local Government Elections Order 2007, rules 49 and 51: of options that are
/// equal, the one that had fewer (or more) votes at the most recent earlier stage where they differed.
struct EarlierStages {
  /// The votes of each option at each stage, the first stage first.
  var votes: [[Int]] = []

  /// What is left of a tie, and the stage counted from 1 that was decisive last, if any was.
  struct Broken: Equatable {
    var tied: [Int]
    var stage: Int?
  }

  /// Those of the tied options that had fewest votes.
  func fewest(of tied: [Int]) -> Broken { broken(tied) { $0.min() } }

  /// Those of the tied options that had most votes.
  func most(of tied: [Int]) -> Broken { broken(tied) { $0.max() } }

  private func broken(_ tied: [Int], _ extreme: ([Int]) -> Int?) -> Broken {
    var result = Broken(tied: tied, stage: nil)
    for (place, stage) in votes.enumerated().reversed() where result.tied.count > 1 {
      guard let wanted = extreme(result.tied.map { stage[$0] }) else { continue }
      let left = result.tied.filter { stage[$0] == wanted }
      if left.count < result.tied.count { result = Broken(tied: left, stage: place + 1) }
    }
    return result
  }
}
