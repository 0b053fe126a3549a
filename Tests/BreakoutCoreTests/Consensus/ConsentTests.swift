import BreakoutCore
import Testing

@Suite struct ConsentTests {
  @Test func `eight consents adopt`() throws {
    #expect(try Sample.result(Consent(), [8, 0, 0]).outcome == .consensus)
  }

  @Test func `one standing objection stops it`() throws {
    let result = try round(7, "objection", open: 1)
    #expect(result.outcome == .noConsensus)
    #expect(result.ground == .objection)
    #expect(result.oppose == 1)
  }

  @Test func `an integrated objection does not count against`() throws {
    let result = try round(7, "objection", open: 0)
    #expect(result.outcome == .consensus)
    #expect(result.oppose == 0)
    #expect(result.support == 7)
  }

  @Test func `an objection counted by hand stands`() throws {
    #expect(try Sample.result(Consent(), [7, 1, 0]).ground == .objection)
  }

  @Test func `somebody who passes counts as silent and holds up the result`() throws {
    let result = try round(7, "pass", open: 0)
    #expect(result.outcome == .inconclusive)
    #expect(result.ground == .silence)
    #expect(result.turnout.silent == 1)
  }

  @Test func `silence consents where that was declared, and is not counted as consent`() throws {
    let result = try Sample.result(Consent(), [5, 0, 1], present: 8) {
      $0.settings = [PollSetting("silence", 1)]
    }
    #expect(result.outcome == .consensus)
    #expect(result.support == 5)
    #expect(result.turnout.silent == 3)
  }

  @Test func `a proxy for somebody absent does not speak for somebody silent in the room`() throws {
    let terms = try Sample.terms(Consent(), present: 2)
    let ballots = [
      Ballot(voter: "asha", channel: .proxy, holder: "ben", content: .grade("consent")),
      Ballot(voter: "cleo", channel: .proxy, holder: "ben", content: .grade("consent")),
    ]
    let result = Consent().result(of: BallotBox(terms: terms, ballots: ballots))
    #expect(result.ground == .silence)
    #expect(result.turnout.represented == 2)
    #expect(result.turnout.silent == 2)
    #expect(result.turnout.size(of: .present) == 4)
  }

  @Test func `a consent round knows no threshold and no limit`() {
    let threshold = refusal { () throws(Refusal) in
      _ = try Sample.terms(Consent(), present: 8) { $0.threshold = .majority }
    }
    #expect(threshold == "A poll by consent has no threshold; leave out “more than 1/2”.")
    let limit = refusal { () throws(Refusal) in
      _ = try Sample.terms(Consent(), present: 8) { $0.against = 1 }
    }
    #expect(
      limit == "A poll by consent cannot limit how many are against; leave that out of the rule."
    )
  }

  private func round(_ consents: Int, _ last: String, open: Int) throws -> PollResult {
    let terms = try Sample.terms(Consent(), present: consents + 1)
    let grades = Array(repeating: "consent", count: consents) + [last]
    return Consent().result(
      of: BallotBox(terms: terms, ballots: Sample.ballots(grades), openObjections: open)
    )
  }
}
