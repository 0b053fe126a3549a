import Testing

@testable import BreakoutImport

@Suite struct `A vote typed into a chat` {
  @Test(arguments: [
    ("+1", "yes"), ("-1", "no"), ("0", "abstain"), ("+0", "abstain"), ("-0", "abstain"),
    ("+0.5", "yes"), ("-0.5", "no"), ("+100", "yes"), ("−1", "no"), ("+1...", "yes"),
  ])
  func `is read by its sign`(_ text: String, _ answer: String) {
    #expect(StrawVote(text)?.answer == answer)
  }

  @Test(arguments: ["+1px", "08:30", "-", "q+", "1", "10", "-1:30", "+"])
  func `is not read out of other lines`(_ text: String) {
    #expect(StrawVote(text) == nil)
  }

  @Test func `keeps what was said about it`() {
    #expect(StrawVote("+1 (if it is cheap)")?.remark == "(if it is cheap)")
    #expect(StrawVote("+1, with the second title")?.remark == "with the second title")
    #expect(StrawVote("+0.5")?.remark == "+0.5")
    #expect(StrawVote("+1")?.remark == nil)
  }
}
