import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Next steps as they are said in one breath.
@Suite struct StepClausesTests {
  struct Said: CustomTestStringConvertible, Sendable {
    var typed: String
    var text: String
    var due: String?
    var channel: String?
    var measure: String?
    var testDescription: String { typed }

    init(
      _ typed: String,
      _ text: String,
      due: String? = nil,
      channel: String? = nil,
      measure: String? = nil
    ) {
      self.typed = typed
      self.text = text
      self.due = due
      self.channel = channel
      self.measure = measure
    }
  }

  static let said = [
    Said("write", "write"), Said("write by Friday", "write", due: "2011-11-18"),
    Said("write, by 15 Jan 2012", "write", due: "2012-01-15"),
    Said("measure the impact by Friday", "measure the impact", due: "2011-11-18"),
    Said("find how to measure the impact", "find how to measure the impact"),
    Said("write by hand by 15 Jan 2012", "write by hand", due: "2012-01-15"),
    Said("write by hand", "write by hand"),
    Said("write by hand channel INSEN", "write by hand", channel: "INSEN"),
    Said("open the channel by Friday", "open the channel", due: "2011-11-18"),
    Said(
      "send it channel the GP group by Friday",
      "send it",
      due: "2011-11-18",
      channel: "the GP group"
    ),
    Said("send it measure evidence: fields sent", "send it", measure: "evidence fields sent"),
    Said(
      "send it by Friday measure quantity: ten sent channel INSEN",
      "send it",
      due: "2011-11-18",
      channel: "INSEN",
      measure: "quantity ten sent"
    ),
    Said(
      "send it by Friday measure a list",
      "send it",
      due: "2011-11-18",
      measure: "narrative a list"
    ),
    Said("report channel INSEN by hand", "report", channel: "INSEN by hand"),
    Said("by", "by"), Said("stand by", "stand by"),
  ]

  @Test(arguments: said)
  func `clauses are taken off the end and nothing else`(_ said: Said) throws {
    var details = AgreeNextStep.Details()
    var clauses = StepClauses(said.typed)
    try clauses.fill(&details)
    let today = try #require(CalendarDate(year: 2011, month: 11, day: 16))
    #expect(clauses.text == said.text)
    #expect(try details.due?.date(after: today).description == said.due)
    #expect(details.channel == said.channel)
    #expect(details.measure.map { "\($0.kind.rawValue) \($0.text)" } == said.measure)
  }

  @Test func `a next step is echoed as it was understood`() async throws {
    let prompt = try await Prompt(after: ["present+ Bruno Dupré, Ema", "prop Share it"])
    let answer = await prompt.answer(
      "act bruno dupre to send the fields by next Friday channel INSEN from P1"
    )
    #expect(
      answer == "#4 N1 Bruno Dupré: send the fields, by 25 November 2011, through INSEN, from P1"
    )
  }
}
