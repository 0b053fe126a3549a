import BreakoutREPL
import Foundation
import Testing

/// The shipped sessions use every command that help lists.
@Suite struct GoldenWordsTests {
  /// Commands that no script can hold, with the reason.
  private static let needsKeyboard = [
    "edit": "an editor has the terminal",
    "!": "a script runs no programs",
  ]

  /// Every line of the scripts that are played, of rooms, of consolidations and of what they read.
  private func lines() throws -> [Substring] {
    let folders = Set(
      GoldenScript.folders(with: "script.txt") + GoldenScript.folders(with: "consolidation.txt")
    )
    return try folders.flatMap { folder in
      let main = ["script.txt", "consolidation.txt", "more.txt"]
      let played = folder.appending(path: "consolidation.txt")
      let rooms = (try? GoldenScript(played))?.header("rooms")?.split(separator: " ") ?? []
      return try (main + rooms.map { "\($0).txt" }).flatMap { name -> [Substring] in
        let file = folder.appending(path: name)
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try GoldenScript(file).text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
      }
    }
  }

  /// The commands that a line calls, as the prompt reads its first words.
  private func commands(in line: Substring) -> [String] {
    if line.hasPrefix("s/") { return ["s/old/new/"] }
    if line.contains("[off]") { return ["[off]"] }
    if line.first == "+" || line.first == "-" { return ["+5m"] }
    let words = line.lowercased().split(separator: " ").map(String.init)
    let verb = words.drop { ["really", "please"].contains($0) }.first ?? ""
    return REPLCommand.called(verb).map { [$0.name] } ?? []
  }

  @Test func `every command stands in a shipped session, or needs the keyboard`() throws {
    let used = Set(try lines().flatMap { commands(in: $0) })
    let missing = Set(REPLCommand.all.map(\.name)).subtracting(used)
    #expect(missing.sorted() == Self.needsKeyboard.keys.sorted())
  }
}
