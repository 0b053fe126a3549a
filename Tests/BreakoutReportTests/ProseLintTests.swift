import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Foundation
import Testing

/// Prose is read against the findings.
@Suite struct ProseLintTests {
  @Test func `a user's own list adds to ours`() throws {
    let (como, rooms) = try Self.workshop()
    let own = GradedVocabulary.shipped.adding(parsing: "# ours\na? sea of hands <positions>?\n")
    let lint = ProseLint(try Sample.chronicle(como, rooms), vocabulary: own)
    let flags = lint.flags(in: "A sea of hands supported champions, the mood of the room [F4].")
    #expect(flags.map(\.words) == ["A sea of hands supported", "the mood of the room"])
  }

  @Test func `planted errors are found`() throws {
    let lint = try lint()
    var missed: [String] = []
    var extra: [String] = []
    for (sentence, kind, words) in Self.planted + Self.later {
      let flags = lint.flags(in: sentence + " " + Self.dissent)
      if !flags.contains(where: { $0.kind == kind && $0.words == words }) {
        missed.append("\(sentence) \(flags.map(\.message))")
      }
      extra += flags.filter { $0.kind != kind || $0.words != words }.map {
        "\(sentence) — \($0.message)"
      }
    }
    for line in missed { print("MISSED", line) }
    for line in extra { print("EXTRA", line) }
    #expect(missed.isEmpty)
    #expect(extra.isEmpty)
  }

  @Test func `prose that the counts bear out is clean`() throws {
    let messages = try lint().flags(in: Self.clean).map(\.message)
    for line in messages { print("EXTRA", line) }
    #expect(messages.isEmpty)
  }

  @Test func `a call that no finding carries is a claim like any other`() throws {
    let lint = try lint()
    let untrue = lint.flags(in: "The chair called rough consensus after a hum. [F1]")
    #expect(untrue.contains { $0.words == "rough consensus" })
    let claimed = lint.flags(in: "There was rough consensus on the register. [F1]")
    #expect(claimed.map(\.message).contains { $0.contains("“rough consensus”") })
  }

  @Test func `single rooms' reports have no word outside their ladder`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "sessions")
    let (_, rooms) = try Self.workshop()
    let lint = ProseLint(try Sample.chronicle(SampleRoom.consolidation(rooms, []), rooms))
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var read = 0
    while let file = all?.nextObject() as? URL {
      guard ["md", "txt"].contains(file.pathExtension),
        file.lastPathComponent.hasPrefix("next-steps"),
        // What a report on several rooms refers to is not in this sample.
        !FileManager.default.fileExists(
          atPath: file.deletingLastPathComponent().appending(path: "consolidation.jsonl").path
        )
      else { continue }
      read += 1
      let flags = lint.flags(in: try String(contentsOf: file, encoding: .utf8))
      #expect(flags.map(\.message) == [], "\(file.path)")
    }
    #expect(read > 10)
  }

  @Test func `what is said of findings is clean`() throws {
    let (como, rooms) = try Self.workshop()
    let words = EarnedWords(try Sample.chronicle(como, rooms))
    let lines = como.session.consolidation.ordered.map {
      words.say($0).lines.joined(separator: "\n\n")
    }
    let proofs = try como.session.consolidation.ordered.map {
      try words.why($0).joined(separator: "\n")
    }
    let messages = try lint().flags(in: (lines + proofs).joined(separator: "\n\n")).map(\.message)
    for line in messages { print("EXTRA", line) }
    #expect(messages.isEmpty)
  }

  @Test(arguments: ["next-steps", "summary", "themes", "dissent", "minutes"], ["md", "txt"])
  func `our own reports are clean`(kind: String, format: String) throws {
    let (como, rooms) = try Self.workshop()
    let text = try SampleSession.render(kind, format, Sample.chronicle(como, rooms))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let flags = try lint().flags(in: text)
    for flag in flags { print("EXTRA \(kind).\(format)", flag.message, "—", lines[flag.line - 1]) }
    #expect(flags.isEmpty)
    #expect(lines.count > 5)
  }

  @Test func `dropped dissent is flagged where the finding is cited first`() throws {
    func told(_ text: String) throws -> [String] { try lint().flags(in: text).map(\.message) }
    let text = "Fine.\n\nViews were divided on yearly reports [F6].\n\nMore on [F6]."
    #expect(
      try lint().flags(in: text).map(\.message)
        == [
          "line 3: “F6” is cited, and its minority statement lario.D1 is neither cited nor quoted.",
          "line 3: “F6” is cited, and its minority statement bellagio.D1 is neither cited nor quoted.",
        ].sorted()
    )
    let quoted =
      text + "\n\n- Compulsory reporting turns partners into defendants\n- bellagio.D1\n"
    #expect(try told(quoted) == [])
  }

  @Test func `each kind of flag says what is wrong`() throws {
    let text = """
      A clear majority felt that staffing of centres comes first [F5].

      There was broad agreement on lunch.

      A strong consensus emerged on narratives [F2].

      Most participants agreed on lunch.

      Most participants (24 of 27) wanted narratives [F2].

      In volta 75 % supported narratives [F2]; 70 % did in all.

      22 of 27 wanted a helpdesk [F7].

      Lario Member1 spoke first [F9, lario.P30, lario#900].
      """
    #expect(
      try lint().flags(in: text).map(\.message) == [
        "line 1: “A clear majority felt” is not in ladder parties 1; F5 carries “many participants "
          + "(18 of 27)”.",
        "line 3: “broad agreement” is not in ladder parties 1; its words are “a few”, “some”, “many”, "
          + "“most”, “almost all” and “all”.",
        "line 5: “A strong consensus” is not carried; F2 carries “most participants (23 of 27)”.",
        "line 7: “Most participants agreed” rests on no finding; cite the one it is drawn from, such "
          + "as [F1].",
        "line 9: “24 of 27” agrees with no count of F2: F2 has 23 of 27 in favour.",
        "line 11: “70 %” agrees with no count: F2 has 23 of 27 in favour.",
        "line 11: “75 %” is of 8 people; the ladder parties 1 has no percentages below 20.",
        "line 13: “22 of 27” is a number for F7, where nobody counted.",
        "line 15: “Lario Member1” names a participant, but attribution is “none”.",
        "line 15: “F9” is no finding that stands; the last is F7.",
        "line 15: “lario#900” is no entry; the log of lario was read up to entry 80.",
        "line 15: “lario.P30” does not exist.",
      ]
    )
  }

  @Test func `two thousand lines are read to the last`() throws {
    // What stands between rules is front matter at the beginning alone.
    let body = try #require(Self.clean.components(separatedBy: "---\n").last)
    let clean = Self.clean + "\n\n" + Array(repeating: body, count: 60).joined(separator: "\n\n")
    let count = clean.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(count > 2000)
    let text = clean + "\n\nThere was broad agreement on lunch."
    let messages = try lint().flags(in: text).map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("line \(count + 2): “broad agreement” is not in") == true)
  }
}
