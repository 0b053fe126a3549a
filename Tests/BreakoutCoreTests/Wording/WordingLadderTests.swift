import BreakoutCore
import Foundation
import Testing

@Suite struct WordingLadderTests {
  @Test(arguments: [
    (0, 27, "no participants"), (1, 27, "one participant"), (2, 27, "two participants"),
    (3, 27, "three participants"), (10, 27, "some participants"), (11, 27, "many participants"),
    (18, 27, "many participants"), (19, 27, "most participants"), (24, 27, "most participants"),
    (25, 27, "almost all participants"), (27, 27, "all participants"), (1, 9, "one participant"),
    (4, 9, "many participants"), (9, 100, "a few participants"), (10, 100, "some participants"),
    (40, 100, "some participants"), (41, 100, "many participants"),
    (70, 100, "many participants"), (90, 100, "most participants"),
    (91, 100, "almost all participants"),
  ])
  func `the words of the ladder parties`(count: Int, base: Int, words: String) throws {
    #expect(try ladder("parties").quantifier(count, of: base) == words)
  }

  @Test(arguments: [
    (0, 27, "no consensus"), (79, 100, "no consensus"), (80, 100, "consensus"),
    (89, 100, "consensus"), (90, 100, "very strong consensus"), (99, 100, "very strong consensus"),
    (100, 100, "unanimous"), (3, 3, "unanimous"),
  ])
  func `the words of the ladder delphi`(count: Int, base: Int, words: String) throws {
    #expect(try ladder("delphi").quantifier(count, of: base) == words)
  }

  @Test(arguments: ["parties", "delphi"])
  func `a ladder has no gap and never goes down`(name: String) throws {
    let ladder = try ladder(name)
    for base in 1...200 {
      var previous = 0
      for count in 0...base {
        let step = ladder.step(for: count, of: base)
        #expect(ladder.steps.indices.contains(step))
        #expect(step >= previous)
        previous = step
      }
      #expect(ladder.step(for: base, of: base) == ladder.steps.count - 1)
      #expect(ladder.step(for: base - 1, of: base) < ladder.steps.count - 1)
    }
    for count in 0...200 { #expect(!ladder.quantifier(count, of: 200).isEmpty) }
  }

  @Test func `percentages begin at twenty people and never round to nobody or all`() throws {
    let ladder = try ladder("parties")
    #expect(ladder.percent(18, of: 19) == nil)
    #expect(ladder.percent(20, of: 27) == "74 %")
    #expect(ladder.percent(1, of: 200) == "1 %")
    #expect(ladder.percent(1, of: 1_000) == "1 %")
    #expect(ladder.percent(999, of: 1_000) == "99 %")
    #expect(ladder.percent(0, of: 20) == "0 %")
    #expect(ladder.percent(20, of: 20) == "100 %")
    #expect(ladder.numbers(20, of: 27) == "20 of 27")
  }

  @Test func `the range of a step is said in words`() throws {
    let ladder = try ladder("parties")
    #expect(
      ladder.steps.indices.map { ladder.range(ofStep: $0) } == [
        "below 10%", "from 10% and up to 40%", "above 40% and up to 70%",
        "above 70% and up to 90%", "above 90% and below 100%", "exactly 100%",
      ]
    )
    #expect(ladder.title == "parties 1")
  }

  @Test(arguments: [
    ("up to 40%", "up to 40%%", 9, "needs a share above 0% and up to 100%, such as “below 10%”"),
    ("up to 40%", "up to 5%", 9, "must end above the step before it"),
    ("below 10%: a few", "below 10%", 8, "needs a colon between its key and its value"),
    ("below 10%: a few", "below 10%:", 8, "has no value after “below 10%”"),
    ("up to 70%", "up to 40%", 10, "says “up to 40%” again"),
    ("up to 70%", "about 70%", 10, "has the unknown key “about 70%”"),
    ("parties 1", "parties", 5, "needs a name and a version, such as “parties 1”"),
    ("quantifiers", "words", 6, "must say “quantifiers” or “verdicts”"),
    ("participant, ", "", 16, "needs one person and several, such as “voter, voters”"),
    ("up to 3", "up to 4", 18, "must be from “up to 0” to “up to 3”"),
    ("from 20 people", "20", 19, "must be from “from 1 people” to “from 1000000 people”"),
    (
      "no dissent", "dissent", 23,
      "cannot be read at “dissent”; say “at least 90% overall”, “at least 75% in every room” or "
        + "“no dissent”"
    ),
    ("at least 90% overall, ", "", 23, "needs a share overall"),
    (
      "2 blocks", "two blocks", 24,
      "must say “2 blocks, agreement below 0.2, both sides at least 25%”"
    ),
    ("divided: ", "# ", 24, "is the last, and “divided” is missing"),
    ("up to 100%: all", "# ", 24, "is the last, and no step goes “up to 100%”"),
  ])
  func `a mistake names its line`(
    old: String,
    new: String,
    line: Int,
    problem: String
  ) throws {
    let good = try text("parties").trimmingCharacters(in: .newlines)
    let bad = good.replacingOccurrences(of: old, with: new)
    #expect(bad != good)
    do throws(WordingError) {
      _ = try WordingLadder(parsing: bad)
      Issue.record("the ladder was read")
    } catch {
      #expect(error.line == line)
      #expect(error.message == "Line \(line) of the wording ladder \(problem).")
    }
  }

  @Test func `carriage returns do no harm`() throws {
    let text = try text("parties")
    let windows = text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try WordingLadder(parsing: windows) == WordingLadder(parsing: text))
  }
}

/// A shipped ladder.
func ladder(_ name: String) throws -> WordingLadder {
  try WordingLadder(parsing: text(name))
}

private func text(_ name: String) throws -> String {
  var root = URL(filePath: #filePath)
  for _ in 1...4 { root.deleteLastPathComponent() }
  let file = root.appending(path: "templates/wording/\(name).txt")
  return try String(contentsOf: file, encoding: .utf8)
}
