import BreakoutCore
import BreakoutTestSupport
import Foundation
import Testing

/// No sentence gets past the catalogues: whatever speaks to people asks for a translation.
@Suite struct BareSentencesTests {
  /// The modules that speak to people.
  private static let modules = [
    "BreakoutCore", "BreakoutLog", "BreakoutReport", "BreakoutREPL", "BreakoutReplay",
    "BreakoutReadline", "breakout",
  ]

  /// Calls whose literals are not for the room, or are looked up when they are shown.
  ///
  /// - What ArgumentParser prints stays English, with its own headings.
  /// - What examples of a command have to answer is compared by tests.
  /// - What a format is in one sentence is nowhere shown.
  private static let callees: Set<String> = [
    "CommandConfiguration", "Argument", "Option", "Flag", "ArgumentHelp", "Example",
    "DocumentFormat",
  ]

  /// Where sentences stay English, and why.
  private static let exceptions = [
    // These commands have no language: they are for whoever keeps the files, or for other programs.
    "Sources/BreakoutLog/LogRepair.swift", "Sources/breakout/ExportTarget.swift",
    "Sources/breakout/ImportSummary.swift", "Sources/breakout/SearchPrinter.swift",
    // The sentence is made of the duty's name; the test of the help asks for all of them.
    "Sources/BreakoutREPL/Commands/Duties.swift",
  ]

  /// Sentences of help are literals of their own and are translated when they are shown.
  private func help() throws -> Set<String> {
    let file = GoldenSession.repository.appending(path: "templates/languages/fr.po")
    let catalogue = try Catalogue(parsing: String(contentsOf: file, encoding: .utf8))
    return Set(catalogue.entries.keys.filter { $0.context == "help" }.map(\.text))
  }

  private func files() -> [String] {
    Self.modules.flatMap { module in
      let folder = "Sources/\(module)"
      let place = GoldenSession.repository.appending(path: folder).path
      return (FileManager.default.subpaths(atPath: place) ?? [])
        .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// Whether a literal looks like a sentence: a capital, a space and a full stop at an end.
  private func isSentence(_ text: String) -> Bool {
    guard let first = text.first(where: { $0 != " " && $0 != "“" }), first.isUppercase else {
      return false
    }
    return text.contains(" ") && (text.hasSuffix(".") || text.contains(". "))
  }

  @Test func `every sentence is in a call that translates it`() throws {
    let help = try help()
    var bare: [String] = []
    var count = 0
    for file in files() where !Self.exceptions.contains(where: file.hasPrefix) {
      let source = GoldenSession.repository.appending(path: file)
      let text = try String(contentsOf: source, encoding: .utf8)
      // What a kind or a format is in one sentence is nowhere shown; what a method is, help asks for.
      let shown = text.replacing(/var summary: String \{\s*"[^"]*"\s*\}/, with: "")
      let scanner = MessageScanner(shown, file: file)
      count += scanner.messages.count
      bare += scanner.others
        .filter { !Self.callees.contains($0.callee) && !help.contains($0.text) }
        .filter { isSentence($0.text) }.map { "\(file): \($0.text)" }
    }
    #expect(bare == [])
    #expect(count > 1_000)
  }

  @Test func `a sentence without a translation is seen, wherever it stands`() throws {
    let source = """
      let a = translated("One is said.")
      let b = ["Two is bare.", shown("Three is \\(name(of: "Four is inside.")) too.")]
      let c = #"Five is raw."#
      throw Refusal(verbatim: "Six is verbatim.")
      """
    let scanner = MessageScanner(source, file: "a.swift")
    #expect(scanner.messages.map(\.text) == ["One is said."])
    #expect(
      scanner.others.map(\.text).sorted() == [
        "Four is inside.", "Six is verbatim.", "Three is {1} too.", "Two is bare.",
      ]
    )
  }
}
