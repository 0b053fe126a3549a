import BreakoutCore
import BreakoutREPL
import Testing

@testable import BreakoutReplay

/// Speeds and silences as they are typed.
@Suite struct PaceTests {
  @Test(arguments: [
    ("1", 100, "1x"), ("2x", 200, "2x"), ("0.5", 50, "0.5x"), ("0.25x", 25, "0.25x"),
    ("1.05", 105, "1.05x"), ("1000", 100_000, "1000x"), ("0.1", 10, "0.1x"),
  ])
  func `a speed is read`(_ typed: String, _ percent: Int, _ text: String) throws {
    #expect(try Pace.percent(typed) == percent)
    #expect(Pace(percent: percent).text == text)
  }

  @Test(arguments: [
    "", "x", "0", "-1", "0.01", "2000", "fast", "1.2.3", "1,5", ".5", "1.", "99999999999",
  ])
  func `what is no speed is refused`(_ typed: String) {
    #expect(
      throws: UsageError("“\(typed)” is no speed; use a number from 0.1 to 1000, such as 2 or 0.5.")
    ) {
      try Pace.percent(typed)
    }
  }

  @Test(arguments: [("3", Int64(3_000)), ("0.5", 500), ("2s", 2_000), ("none", nil)])
  func `the longest silence is read`(_ typed: String, _ milliseconds: Int64?) throws {
    #expect(try Pace.idle(typed) == milliseconds)
  }

  @Test(arguments: ["", "0", "-3", "s", "long", "1e9"])
  func `what is no length of a silence is refused`(_ typed: String) {
    #expect(
      throws: UsageError(
        "“\(typed)” is no length of a silence; use seconds such as 3 or 0.5, or none to play it all."
      )
    ) { try Pace.idle(typed) }
  }
}
