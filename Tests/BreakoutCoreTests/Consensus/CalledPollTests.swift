import Testing

@testable import BreakoutCore

@Suite struct CalledPollTests {
  @Test func `a straw poll is counted and left to the chair`() throws {
    let result = try Sample.result(FiveWayStrawPoll(), [0, 0, 0, 2, 4])
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .call)
    #expect(result.support == 0)
    #expect(result.oppose == 6)
    #expect(result.counts.map(\.answer) == ["SF", "F", "N", "A", "SA"])
  }

  @Test func `no number of votes is required of a chair's call`() throws {
    let method = FiveWayStrawPoll()
    var generator = SeededGenerator(21)
    for _ in 0..<200 {
      let counts = (0..<5).map { _ in Int.random(in: 0...4, using: &generator) }
      let terms = try Sample.terms(method, present: 20)
      for outcome in CallPoll.outcomes {
        let box = BallotBox(terms: terms, counted: counts, called: outcome)
        let result = method.result(of: box)
        let isEmpty = counts.allSatisfy { $0 == 0 }
        #expect(result.called == !isEmpty)
        #expect(result.outcome == (isEmpty ? .inconclusive : outcome))
        #expect(result.counts.map(\.count) == counts)
      }
    }
  }

  @Test func `a declared share decides a straw poll without the chair`() throws {
    func outcome(_ counts: [Int]) throws -> Outcome {
      try Sample.result(FiveWayStrawPoll(), counts) {
        $0.threshold = Threshold(.atLeast, Rational(2, 3))
      }.outcome
    }
    #expect(try outcome([2, 2, 1, 1, 0]) == .majority)
    #expect(try outcome([2, 1, 1, 1, 1]) == .noConsensus)
  }

  @Test func `a hum never yields a number`() throws {
    let method = HumMethod()
    var terms = try Sample.terms(method, present: 30)
    terms.eligible = 30
    for inFavour in Loudness.allCases {
      for against in Loudness.allCases {
        for called in CallPoll.outcomes.map(Optional.some) + [nil] {
          let hum = Hum(inFavour: inFavour, against: against)
          let result = method.result(of: BallotBox(terms: terms, hum: hum, called: called))
          #expect(result.counts.isEmpty && result.support == nil && result.oppose == nil)
          #expect(result.uncounted && result.base == 0 && result.turnout.cast == 0)
          #expect(result.outcome == called ?? .inconclusive)
          #expect(Quartiles(of: result) == nil || result.counts.isEmpty)
        }
      }
    }
  }

  @Test func `a hum has no share, no limit, no quorum and no secret`() {
    func refused(_ change: (inout PollTerms) -> Void) -> String? {
      refusal { () throws(Refusal) in _ = try Sample.terms(HumMethod(), present: 9, change) }
    }
    #expect(refused { $0.threshold = .majority }?.contains("no threshold") == true)
    #expect(refused { $0.against = 1 }?.contains("cannot limit") == true)
    #expect(
      refused { $0.quorum = Quorum(Rational(1, 2), of: .present) }
        == "A hum is not counted; leave out the quorum."
    )
    #expect(refused { $0.hidden = true } == "A hum is heard by everybody; leave out hidden.")
    #expect(refused { $0.secret = true } == "A hum is heard by everybody; leave out secret.")
  }

  @Test func `a call after a hum is graded in words`() throws {
    var result = PollResult()
    result.uncounted = true
    result.hum = Hum(inFavour: .loud, against: .faint)
    result.called = true
    result.outcome = .roughConsensus
    let graded = GradedResult.called(result.outcome)
    #expect(graded.words == "rough consensus, called by the chair after a hum")
    #expect(graded.numbers == nil)
    #expect(GradedResult.called(.inconclusive).grade == .inconclusive)
  }
}
