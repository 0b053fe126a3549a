import BreakoutCore
import Testing

@Suite struct MethodPropertyTests {
  private static let graded: [any ConsensusMethod] = [
    ShowOfHands(), Consent(), FistToFive(), GradientsKaner(), GradientsLoomio(),
    FiveWayStrawPoll(), LikertFive(), AppropriatenessNine(),
  ]

  @Test func `the order of ballots does not matter`() throws {
    var generator = SeededGenerator(1)
    for _ in 0..<100 {
      for method in Self.graded {
        let terms = try Sample.terms(method, present: 12)
        let grades = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
          labels(method).randomElement(using: &generator) ?? ""
        }
        let ballots = Sample.ballots(grades)
        let result = method.result(of: BallotBox(terms: terms, ballots: ballots))
        let shuffled = ballots.shuffled(using: &generator)
        #expect(method.result(of: BallotBox(terms: terms, ballots: shuffled)) == result)
      }
    }
  }

  @Test func `counts add up to the ballots and hands`() throws {
    var generator = SeededGenerator(2)
    for _ in 0..<100 {
      for method in Self.graded {
        let terms = try Sample.terms(method, present: 40)
        let grades = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          labels(method).randomElement(using: &generator) ?? ""
        }
        let hands = labels(method).map { _ in Int.random(in: 0...3, using: &generator) }
        let ballots = Sample.ballots(grades)
        let box = BallotBox(terms: terms, ballots: ballots, counted: hands)
        let result = method.result(of: box)
        let all = grades.count + hands.reduce(0, +)
        let passes = result.counts.first { $0.answer == "pass" }?.count ?? 0
        #expect(result.counts.map(\.count).reduce(0, +) == all)
        #expect(result.turnout.cast == all - passes)
        let turnout = result.turnout
        #expect(turnout.valid + turnout.abstain + turnout.silent == 40)
      }
    }
  }

  @Test func `one more supporter never turns a pass into a fail`() throws {
    var generator = SeededGenerator(3)
    for _ in 0..<500 {
      let yes = Int.random(in: 0...20, using: &generator)
      let no = Int.random(in: 0...20, using: &generator)
      let present = yes + no + Int.random(in: 1...10, using: &generator)
      let share = Rational(Int.random(in: 1...11, using: &generator), 12)
      let comparison: Threshold.Comparison = .random(using: &generator) ? .atLeast : .moreThan
      let base = Base.allCases.randomElement(using: &generator) ?? .valid
      func passes(_ yes: Int) throws -> Bool {
        try Sample.result(ShowOfHands(), [yes, no], present: present) {
          $0.threshold = Threshold(comparison, share)
          $0.base = base
        }.outcome.passes
      }
      if try passes(yes) { #expect(try passes(yes + 1)) }
    }
  }

  @Test func `a threshold agrees with cross-multiplication`() {
    var generator = SeededGenerator(4)
    for _ in 0..<500 {
      let base = Int.random(in: 1...1_000_000, using: &generator)
      let support = Int.random(in: 0...base, using: &generator)
      let bottom = Int.random(in: 1...1_000, using: &generator)
      let top = Int.random(in: 0...bottom, using: &generator)
      let left = Int128(support) * Int128(bottom)
      let right = Int128(top) * Int128(base)
      let share = Rational(top, bottom)
      #expect(Threshold(.atLeast, share).isMet(by: support, of: base) == (left >= right))
      #expect(Threshold(.moreThan, share).isMet(by: support, of: base) == (left > right))
      #expect(!Threshold(.atLeast, share).isMet(by: 0, of: 0))
    }
  }

  @Test func `agreement stays between the poles and does not see the scale's direction`() throws {
    var generator = SeededGenerator(5)
    for _ in 0..<300 {
      let size = Int.random(in: 3...11, using: &generator)
      let counts = (0..<size).map { _ in Int.random(in: 0...1_000, using: &generator) } + [1]
      let value = try #require(Agreement.a(of: counts))
      #expect((Rational(-1)...Rational(1)).contains(value))
      #expect(Agreement.a(of: counts.reversed()) == value)
      #expect(Agreement.a(of: counts.map { $0 * 7 }) == value)
    }
  }

  @Test func `what is printed is read again`() {
    var generator = SeededGenerator(6)
    for _ in 0..<300 {
      let bottom = Int.random(in: 1...999, using: &generator)
      let share = Rational(Int.random(in: 0...bottom, using: &generator), bottom)
      #expect(Rational(share.description) == share)
      let threshold = Threshold(.random(using: &generator) ? .atLeast : .moreThan, share)
      #expect(Threshold(threshold.description) == threshold)
      let quorum = Quorum(share, of: .random(using: &generator) ? .present : .eligible)
      #expect(Quorum(quorum.description) == quorum)
      var places: [[Int]] = []
      for option in (1...Int.random(in: 1...9, using: &generator)).shuffled(using: &generator) {
        if places.isEmpty || .random(using: &generator) {
          places.append([option])
        } else {
          places[places.count - 1].append(option)
        }
      }
      #expect(Ranking(Ranking(places: places).description)?.places == places)
      let scores = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Bool.random(using: &generator) ? Int.random(in: 0...10, using: &generator) : nil
      }
      #expect(ScoreList(ScoreList(scores: scores).description)?.scores == scores)
    }
  }

  @Test func `names and words of the methods are distinct`() {
    let methods = ConsensusMethods.all
    #expect(Set(methods.map(\.name)).count == methods.count)
    let words = methods.flatMap(\.words)
    #expect(Set(words).count == words.count)
    for method in methods {
      #expect(ConsensusMethods.named(method.name)?.title == method.title)
      for word in method.words { #expect(ConsensusMethods.called(word)?.name == method.name) }
    }
  }

  private func labels(_ method: any ConsensusMethod) -> [String] {
    guard case .grades(let answers, let abstain) = method.form(PollTerms()) else { return [] }
    return answers.map(\.label) + (abstain ? [BallotForm.abstain] : [])
  }
}
