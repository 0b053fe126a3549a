/// One way through a count by Meek's method.
struct MeekWay {
  private(set) var stages: [CountStage] = []
  private(set) var chosen: [Int] = []

  /// Those not yet chosen when the first tie stayed open.
  private(set) var open: [Int] = []

  private static let scale = MeekCount.scale
  /// A round ends when less surplus than this is left: a millionth of a vote.
  private static let enough = 1_000

  private let ballots: RankedBallots
  /// The options of each group before its first tie, and how many ballots it has.
  private let lists: [(options: [Int], count: Int)]
  private let seats: Int
  private var earlier = EarlierStages()

  private var isIn: [Bool]
  private var keep: [Int]
  private var votes: [Int] = []
  private var quota = 0

  init(_ ballots: RankedBallots, seats: Int) {
    self.ballots = ballots
    lists = ballots.groups.map { group in
      (group.places.prefix { $0.count == 1 }.map { $0[0] }, group.count)
    }
    self.seats = seats
    isIn = [Bool](repeating: true, count: ballots.options)
    keep = [Int](repeating: Self.scale, count: ballots.options)
  }

  /// Counts to the end.
  mutating func count(_ choices: inout OpenTies.Choices) {
    guard ballots.count > 0 else { return }
    while true {
      let elected = settle()
      var stage = newStage(elected)
      if chosen.count + left.count <= seats {
        let rest = byVotes(left)
        chosen += rest
        stage.elected += rest
      }
      guard chosen.count < seats, !left.isEmpty else {
        stages.append(stage)
        return
      }
      if elected.isEmpty { exclude(&stage, &choices) }
      stages.append(stage)
      earlier.votes.append(stage.votes.map { $0 ?? 0 })
    }
  }

  /// The options neither chosen nor excluded.
  private var left: [Int] { isIn.indices.filter { isIn[$0] && !chosen.contains($0) } }

  private func byVotes(_ options: [Int]) -> [Int] {
    options.sorted { (votes[$1], $0) < (votes[$0], $1) }
  }

  private func newStage(_ elected: [Int]) -> CountStage {
    var stage = CountStage(votes: votes.enumerated().map { isIn[$0] ? $1 : nil })
    stage.quota = quota
    stage.exhausted = max(0, ballots.count * Self.scale - votes.reduce(0, +))
    stage.elected = elected
    return stage
  }

  /// Finds the shares that those chosen keep, until somebody is chosen or little surplus is left.
  ///
  /// - Returns: Those chosen now, the one with most votes first.
  private mutating func settle() -> [Int] {
    var before: Int?
    while true {
      distribute()
      quota = votes.reduce(0, +) / (seats + 1) + 1
      let elected = byVotes(left.filter { votes[$0] >= quota })
      if !elected.isEmpty {
        chosen += elected
        return elected
      }
      let surplus = chosen.reduce(0) { $0 + max(0, votes[$1] - quota) }
      if surplus < Self.enough || surplus >= before ?? .max { return [] }
      before = surplus
      for option in chosen {
        let share = Self.dividedUp(keep[option], times: quota, by: Self.scale)
        keep[option] = Self.dividedUp(share, times: Self.scale, by: votes[option])
      }
    }
  }

  private mutating func distribute() {
    votes = [Int](repeating: 0, count: ballots.options)
    for list in lists {
      var weight = Self.scale
      for option in list.options where weight > 0 && isIn[option] {
        let given = Self.dividedUp(weight, times: keep[option], by: Self.scale)
        votes[option] += given * list.count
        weight -= given
      }
    }
  }

  /// The options that may be last are those within the surplus of the fewest votes.
  private mutating func exclude(_ stage: inout CountStage, _ choices: inout OpenTies.Choices) {
    let surplus = chosen.reduce(0) { $0 + max(0, votes[$1] - quota) }
    let fewest = left.map { votes[$0] }.min() ?? 0
    let last = left.filter { votes[$0] <= fewest + surplus }
    // In which order options without a vote go changes nothing.
    let none = left.filter { votes[$0] == 0 }
    if none.count > 1, chosen.count + left.count - none.count >= seats {
      stage.tied = none
      stage.excluded = none
      for option in none { leave(option) }
      return
    }
    let broken = earlier.fewest(of: last)
    if last.count > 1 {
      stage.tied = last
      stage.decisive = broken.tied.count == 1 ? broken.stage : nil
      if broken.tied.count > 1, open.isEmpty { open = left }
    }
    let option = choices.choose(among: broken.tied.reversed())
    stage.excluded = [option]
    leave(option)
  }

  private mutating func leave(_ option: Int) {
    isIn[option] = false
    keep[option] = 0
  }

  /// A product divided, rounded up, in double width.
  private static func dividedUp(_ number: Int, times factor: Int, by divisor: Int) -> Int {
    let (high, low) = number.multipliedFullWidth(by: factor)
    let (quotient, rest) = divisor.dividingFullWidth((high, low))
    return rest == 0 ? quotient : quotient + 1
  }
}
