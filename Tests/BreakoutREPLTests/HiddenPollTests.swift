import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// What a hidden poll keeps to itself, and for how long.
@Suite struct HiddenPollTests {
  private static let voted = [
    "present+ Asha, Ben", "prop One", "poll P1 f5 hidden", "v asha 0: BECAUSE", "v ben 2",
  ]

  @Test func `a hidden poll that was declared void stays covered`() async throws {
    let prompt = try await Prompt(after: Self.voted + ["void poll: mistake"])
    for line in ["report record txt", "blame P1", "show T1", "log"] {
      #expect(!(await prompt.answer(line).contains("BECAUSE")), "\(line)")
    }
  }

  @Test func `one that was closed before has been told`() async throws {
    let prompt = try await Prompt(after: Self.voted + ["close poll", "really void T1: mistake"])
    #expect(await prompt.answer("report record txt").contains("BECAUSE"))
  }

  @Test(arguments: ["undo", "undo #7", "undo to #6"])
  func `a hidden poll is not opened again unasked, and the record says so`(
    _ line: String
  ) async throws {
    let prompt = try await Prompt(after: Self.voted + ["close poll"])
    #expect(
      await prompt.refusal(line)?.hasPrefix(
        "That opens T1 again, and its result has been told: whoever votes now knows it. Put really"
      ) == true
    )
    #expect(await prompt.answer("really \(line)").contains("undone"))
    #expect(await prompt.session.openPoll != nil)
    #expect(
      await prompt.answer("report record txt").contains("The result of T1 had been told by then.")
    )
  }

  @Test func `what everybody saw is opened again at once`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha", "prop One", "poll P1 f5", "v asha 3", "close poll"]
    )
    #expect(await prompt.answer("undo").contains("undone"))
    #expect(!(await prompt.answer("report record txt").contains("had been told")))
  }
}
