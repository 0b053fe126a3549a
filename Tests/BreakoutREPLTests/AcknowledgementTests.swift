import BreakoutLog
import BreakoutReport
import Testing

@testable import BreakoutREPL

/// The one line with which an entry is acknowledged.
@Suite struct AcknowledgementTests {
  static let people = [
    "present+ 王小明, محمد علي, 👩‍🔬 Ada, " + String(repeating: "Anna ", count: 18) + "Bell"
  ]

  @Test(arguments: [
    "王小明: " + String(repeating: "很好", count: 60), "محمد: " + String(repeating: "نعم ", count: 60),
    "ada: " + String(repeating: "👩‍🔬🇮🇹", count: 60),
    "note " + String(repeating: "e\u{301}", count: 200),
    "note " + String(repeating: "x", count: 79), "prop " + String(repeating: "ｗide ", count: 40),
    "park " + String(repeating: "long ", count: 60), "mark " + String(repeating: "王", count: 40),
    "bell: short", "act bell to " + String(repeating: "go ", count: 90),
    "set title " + String(repeating: "很好", count: 60),
    "ask " + String(repeating: "why ", count: 90),
    "agenda+ " + String(repeating: "很好", count: 60),
    "bell: " + String(repeating: "\u{200B}", count: 99),
  ])
  func `an acknowledgement has at most 80 columns and its number`(_ line: String) async throws {
    let prompt = try await Prompt(after: Self.people)
    let answer = await prompt.answer(line)
    let first = answer.split(separator: "\n").first.map(String.init) ?? ""
    #expect(first.hasPrefix("#3 "))
    #expect(DisplayWidth.of(first) <= 80)
  }

  @Test func `a short text is whole and a long one ends in dots`() async throws {
    let prompt = try await Prompt()
    #expect(await prompt.answer("note short") == "#2 C1 note: short")
    #expect(await prompt.answer("note " + String(repeating: "x", count: 99)).hasSuffix("…"))
  }

  @Test func `a hidden poll acknowledges who voted and not what`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Ben", "prop A", "poll P1 f5 hidden"])
    let answer = await prompt.answer("v asha 4")
    #expect(answer == "#5 Asha has voted (1 of 2 in)")
    #expect(await prompt.answer("votes?") == "T1: 1 of 2 in\n   Missing: Ben")
    #expect(await prompt.answer("tally 0 0 0 0 1 0 by slips") == "#6 slips counted (2 of 2 in)")
  }

  @Test func `a poll that closes says counts, outcome and who gave no reason`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha, Ben", "prop A", "poll P1 f5", "v asha 0"])
    #expect(await prompt.answer("v ben 5").contains("Ben: 5 (2 of 2 in)"))
    let answer = await prompt.answer("close poll").split(separator: "\n")
    #expect(answer[0] == "#7 T1 closed: 1|0|0|0|0|1 of 2 present")
    #expect(answer[1].contains("1 block"))
    #expect(answer.last?.contains("No reason yet from Asha") == true)
  }

  @Test func `one line of input is one entry and one acknowledgement`() async throws {
    let lines = [
      "present+ Asha, Ben", "note a", "... b", "prop A", "poll P1 consent", "v asha consent",
      "v ben objection: no", "really close poll", "integrated O1: better",
      "really decide P1 agreed",
      "act asha to write", "mark here", "undo", "redo", "strike C1: slip", "end", "resume", "final",
    ]
    let prompt = try await Prompt()
    for (place, line) in lines.enumerated() {
      let answer = await prompt.answer(line)
      #expect(answer.hasPrefix("#\(place + 2) "), "\(line): \(answer)")
      #expect(answer.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("   ") })
    }
    #expect(await prompt.head.count == lines.count + 1)
  }
}
