import BreakoutCore
import Testing

/// What holds for every way of choosing among several options.
@Suite struct ChoicePropertyTests {
  private static let size = 5

  /// A method with its settings and a way to draw a ballot.
  struct Way: Sendable, CustomTestStringConvertible {
    var method: any ConsensusMethod
    var settings: [PollSetting] = []
    var ballot: @Sendable (inout SeededGenerator) -> BallotContent

    var testDescription: String {
      method.title + settings.map { " \($0.name) \($0.value)" }.joined()
    }
  }

  private static let ways: [Way] = [
    Way(method: Approval(), ballot: approvals),
    Way(method: Approval(), settings: [PollSetting("winners", 2)], ballot: approvals),
    Way(
      method: Approval(),
      settings: [PollSetting("winners", 3), PollSetting("proportional", 1)],
      ballot: approvals
    ),
    Way(method: ScoreVote(), settings: [PollSetting("score", 3)], ballot: scores),
    Way(
      method: ScoreVote(),
      settings: [PollSetting("score", 3), PollSetting("star", 1)],
      ballot: scores
    ),
    Way(method: PairwiseComparison(), ballot: pairs),
    Way(method: DotVote(), settings: [PollSetting("dots", 15)]) { generator in
      .allocation((0..<size).map { _ in Int.random(in: 0...3, using: &generator) })
    },
  ]

  @Test(arguments: ways) func `the order of ballots does not matter`(way: Way) throws {
    var generator = SeededGenerator(11)
    for _ in 0..<60 {
      let ballots = draw(way, &generator)
      let result = try count(way, ballots)
      #expect(try count(way, ballots.shuffled(using: &generator)) == result)
    }
  }

  @Test(arguments: ways) func `renumbering the options renumbers the result`(way: Way) throws {
    var generator = SeededGenerator(12)
    for _ in 0..<60 {
      let ballots = draw(way, &generator)
      let numbers = (1...Self.size).shuffled(using: &generator)
      let result = try count(way, ballots)
      let other = try count(way, ballots.map { renumbered($0, numbers) })
      for option in 1...Self.size {
        #expect(other.options[numbers[option - 1] - 1] == result.options[option - 1])
      }
      #expect(other.winners == result.winners.map { numbers[$0 - 1] }.sorted())
      #expect(other.tied == result.tied.map { numbers[$0 - 1] }.sorted())
      #expect(
        other.order?.places.map { $0.sorted() }
          == result.order?.places.map { $0.map { numbers[$0 - 1] }.sorted() }
      )
      #expect(other.outcome == result.outcome)
    }
  }

  private func draw(_ way: Way, _ generator: inout SeededGenerator) -> [BallotContent] {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in way.ballot(&generator) }
  }

  private func count(_ way: Way, _ ballots: [BallotContent]) throws(Refusal) -> PollResult {
    try Sample.choice(way.method, options: Self.size, ballots.map { (1, $0) }) {
      $0.settings = way.settings
    }
  }

  private func renumbered(_ content: BallotContent, _ numbers: [Int]) -> BallotContent {
    func moved<Value>(_ values: [Value]) -> [Value] {
      values.indices.map { place in
        values[numbers.firstIndex(of: place + 1) ?? place]
      }
    }
    switch content {
    case .choices(let options): return .choices(options.map { numbers[$0 - 1] }.sorted())
    case .scores(let scores): return .scores(moved(scores))
    case .allocation(let points): return .allocation(moved(points))
    case .pairs(let judgements):
      return .pairs(
        judgements.map {
          Judgement(
            numbers[$0.better - 1],
            over: numbers[$0.worse - 1],
            isUndecided: $0.isUndecided
          )
        }
      )
    default: return content
    }
  }

  @Sendable private static func approvals(_ generator: inout SeededGenerator) -> BallotContent {
    .choices((1...size).filter { _ in Bool.random(using: &generator) })
  }

  @Sendable private static func scores(_ generator: inout SeededGenerator) -> BallotContent {
    .scores(
      (0..<size).map { _ in
        Int.random(in: 0...5, using: &generator) == 0
          ? nil : Int.random(in: 0...3, using: &generator)
      }
    )
  }

  @Sendable private static func pairs(_ generator: inout SeededGenerator) -> BallotContent {
    var judgements: [Judgement] = []
    for one in 1...size {
      for other in 1..<max(one, 1) where Bool.random(using: &generator) {
        let isTurned = Bool.random(using: &generator)
        judgements.append(
          Judgement(
            isTurned ? other : one,
            over: isTurned ? one : other,
            isUndecided: Int.random(in: 0...4, using: &generator) == 0
          )
        )
      }
    }
    return judgements.isEmpty ? .pairs([Judgement(1, over: 2)]) : .pairs(judgements)
  }
}
