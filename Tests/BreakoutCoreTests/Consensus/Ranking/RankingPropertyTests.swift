import BreakoutCore
import Testing

/// What holds for all rankings.
@Suite struct RankingPropertyTests {
  private static let methods: [(any ConsensusMethod, [PollSetting])] = [
    (RankingSchulze(), []), (RankingPairs(), []), (RankingBorda(), []), (InstantRunoff(), []),
    (NominalGroup(), []), (TransferableVote(), [PollSetting("seats", 2)]),
    (TransferableVoteMeek(), [PollSetting("seats", 2)]),
  ]

  @Test func `the order of ballots does not matter`() throws {
    var generator = SeededGenerator(11)
    for _ in 0..<60 {
      let ballots = Rankings.random(&generator, options: 5, ballots: 12)
      for (method, settings) in Self.methods {
        let result = try Rankings.result(method, ballots, options: 5, settings)
        let shuffled = ballots.shuffled(using: &generator)
        #expect(try Rankings.result(method, shuffled, options: 5, settings) == result)
      }
    }
  }

  @Test func `other numbers for the options are other numbers in the result`() throws {
    var generator = SeededGenerator(12)
    for _ in 0..<60 {
      let ballots = Rankings.random(&generator, options: 5, ballots: 12)
      let names = (1...5).shuffled(using: &generator)
      for (method, settings) in Self.methods {
        let result = try Rankings.result(method, ballots, options: 5, settings)
        let other = try Rankings.result(
          method,
          Rankings.renamed(ballots, names),
          options: 5,
          settings
        )
        #expect(Set(other.winners) == Set(result.winners.map { names[$0 - 1] }), "\(method.title)")
        #expect(Set(other.tied) == Set(result.tied.map { names[$0 - 1] }))
        #expect(other.outcome == result.outcome)
        let places = result.order?.places.map { place in Set(place.map { names[$0 - 1] }) }
        #expect(other.order?.places.map { Set($0) } == places)
      }
    }
  }

  @Test func `all ballots reversed reverse Schulze's order`() throws {
    var generator = SeededGenerator(13)
    for _ in 0..<200 {
      let ballots = Rankings.random(&generator, options: 4, ballots: 9, complete: true)
      let reversed = ballots.map { ballot -> Ballot in
        guard case .ranking(let places) = ballot.content else { return ballot }
        var other = ballot
        other.content = .ranking(places.reversed())
        return other
      }
      let order = try #require(try Rankings.result(RankingSchulze(), ballots, options: 4).order)
      // Where options are tied, places say less than the count knows.
      guard order.places.allSatisfy({ $0.count == 1 }) else { continue }
      let other = try #require(try Rankings.result(RankingSchulze(), reversed, options: 4).order)
      #expect(other.places == order.places.reversed())
    }
  }

  @Test func `an option that beats all others comes first by pairs, a majority by every count`()
    throws
  {
    var generator = SeededGenerator(14)
    var found = 0
    for _ in 0..<200 {
      let ballots = Rankings.random(&generator, options: 4, ballots: 11)
      let ranked = RankedBallots(ballots, options: 4)
      if let winner = PairwiseMatrix(ranked).condorcetWinner {
        found += 1
        #expect(try Rankings.result(RankingSchulze(), ballots, options: 4).winners == [winner + 1])
        #expect(try Rankings.result(RankingPairs(), ballots, options: 4).winners == [winner + 1])
      }
      let firsts = (0..<4).map { option in
        ranked.groups.filter { $0.places.first == [option] }.reduce(0) { $0 + $1.count }
      }
      guard let loved = firsts.firstIndex(where: { $0 > 5 }) else { continue }
      for method: any ConsensusMethod in [RankingSchulze(), RankingPairs(), InstantRunoff()] {
        let result = try Rankings.result(method, ballots, options: 4)
        #expect(result.winners == [loved + 1])
        #expect(result.outcome == .majority)
      }
    }
    #expect(found > 100)
  }

  @Test func `no part of a vote is made or lost`() {
    var generator = SeededGenerator(15)
    for _ in 0..<100 {
      let ballots = RankedBallots(
        Rankings.random(&generator, options: 6, ballots: 20),
        options: 6
      )
      let count = TransferCount(ballots, seats: 3)
      #expect(count.chosen.count <= 3)
      #expect(count.chosen.count == 3 || !count.contested.isEmpty)
      for stage in count.stages {
        let held = stage.votes.compactMap { $0 }.reduce(0, +)
        #expect(held + stage.exhausted + stage.lost == 20 * TransferCount.scale)
        #expect(stage.lost >= 0)
        #expect(stage.votes.allSatisfy { ($0 ?? 0) >= 0 })
      }
      let meek = MeekCount(ballots, seats: 3)
      #expect(meek.chosen.count == 3 || !meek.contested.isEmpty)
    }
  }

  @Test func `Kendall's W lies between nothing and one`() {
    var generator = SeededGenerator(16)
    for _ in 0..<200 {
      let ballots = RankedBallots(Rankings.random(&generator, options: 5, ballots: 8), options: 5)
      guard let w = KendallsW.w(ballots) else { continue }
      #expect((Rational(0)...Rational(1)).contains(w))
    }
  }
}
