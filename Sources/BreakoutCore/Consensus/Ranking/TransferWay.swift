/// One way through a count of transferable votes.
struct TransferWay {
  private(set) var stages: [CountStage] = []
  private(set) var chosen: [Int] = []

  /// Those not yet chosen when the first tie stayed open.
  private(set) var open: [Int] = []

  private let ballots: RankedBallots
  private let seats: Int
  private let quota: Int
  private var earlier = EarlierStages()

  private var isIn: [Bool]
  private var isOut: [Bool]
  private var votes: [Int]
  private var waiting: [Int] = []
  private var exhausted = 0
  /// The value of each ballot of a group, and the option that holds it.
  private var values: [Int]
  private var holders: [Int?]

  init(_ ballots: RankedBallots, seats: Int, quota: Int) {
    self.ballots = ballots
    self.seats = seats
    self.quota = quota * TransferCount.scale
    isIn = [Bool](repeating: true, count: ballots.options)
    isOut = [Bool](repeating: false, count: ballots.options)
    votes = [Int](repeating: 0, count: ballots.options)
    values = ballots.groups.map { _ in TransferCount.scale }
    holders = ballots.groups.map { _ in nil }
  }

  /// Counts to the end.
  mutating func count(_ choices: inout OpenTies.Choices) {
    guard ballots.count > 0 else { return }
    for group in ballots.groups.indices { give(group) }
    while true {
      var stage = newStage()
      if chosen.count + left.count <= seats || chosen.count >= seats { fill(&stage) }
      guard chosen.count < seats, !left.isEmpty else {
        stages.append(stage)
        return
      }
      let all = votes
      if waiting.isEmpty {
        exclude(&stage, &choices)
      } else {
        passOn(&stage, &choices)
      }
      stages.append(stage)
      earlier.votes.append(all)
    }
  }

  /// The options neither chosen nor excluded.
  private var left: [Int] { isIn.indices.filter { isIn[$0] } }

  /// The figures as they stand, with those who reach the quota.
  private mutating func newStage() -> CountStage {
    var stage = CountStage(votes: votes.enumerated().map { isOut[$0] ? nil : $1 })
    stage.quota = quota
    stage.exhausted = exhausted
    stage.lost = ballots.count * TransferCount.scale - votes.reduce(0, +) - exhausted
    stage.elected = byVotes(left.filter { votes[$0] >= quota })
    for option in stage.elected {
      choose(option)
      if votes[option] > quota { waiting.append(option) }
    }
    return stage
  }

  /// Gives the seats that are left to the options that are left.
  private mutating func fill(_ stage: inout CountStage) {
    for option in byVotes(left) where chosen.count < seats {
      choose(option)
      stage.elected.append(option)
    }
  }

  private mutating func choose(_ option: Int) {
    chosen.append(option)
    isIn[option] = false
  }

  private func byVotes(_ options: [Int]) -> [Int] {
    options.sorted { (votes[$1], $0) < (votes[$0], $1) }
  }

  private mutating func passOn(_ stage: inout CountStage, _ choices: inout OpenTies.Choices) {
    let most = waiting.map { votes[$0] }.max() ?? 0
    let first = waiting.filter { votes[$0] == most }
    let option = take(earlier.most(of: first), of: first, &stage, &choices)
    waiting.removeAll { $0 == option }
    stage.surplus = option
    let (surplus, whole) = (votes[option] - quota, votes[option])
    votes[option] = quota
    for group in holders.indices where holders[group] == option {
      let (high, low) = surplus.multipliedFullWidth(by: values[group])
      values[group] = whole.dividingFullWidth((high, low)).quotient
      give(group)
    }
  }

  private mutating func exclude(_ stage: inout CountStage, _ choices: inout OpenTies.Choices) {
    let fewest = left.map { votes[$0] }.min() ?? 0
    let last = left.filter { votes[$0] == fewest }
    // In which order options without a vote go changes nothing.
    if fewest == 0, last.count > 1, chosen.count + left.count - last.count >= seats {
      stage.tied = last
      stage.excluded = last
    } else {
      stage.excluded = [take(earlier.fewest(of: last), of: last, &stage, &choices)]
    }
    for option in stage.excluded {
      isIn[option] = false
      isOut[option] = true
      votes[option] = 0
    }
    for group in holders.indices where holders[group].map(stage.excluded.contains) ?? false {
      give(group)
    }
  }

  /// One of the options in a tie, by the earlier stages or as this way has it.
  private mutating func take(
    _ broken: EarlierStages.Broken,
    of tied: [Int],
    _ stage: inout CountStage,
    _ choices: inout OpenTies.Choices
  ) -> Int {
    guard tied.count > 1 else { return tied.first ?? 0 }
    stage.tied = tied
    stage.decisive = broken.tied.count == 1 ? broken.stage : nil
    if broken.tied.count > 1, open.isEmpty { open = left }
    return choices.choose(among: broken.tied.reversed())
  }

  /// Gives the ballots of a group to their best option left.
  private mutating func give(_ group: Int) {
    let best = ballots.groups[group].best(among: isIn)
    holders[group] = best
    let worth = values[group] * ballots.groups[group].count
    if let best { votes[best] += worth } else { exhausted += worth }
  }
}
