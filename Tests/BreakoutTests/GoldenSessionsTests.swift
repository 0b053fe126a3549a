import Foundation
import Testing

/// Every shipped session, played by the real program and compared byte for byte.
///
/// All that comes out is compared with what is kept beside its script. `BREAKOUT_RECORD=1` keeps the new files instead.
@Suite struct GoldenSessionsTests {
  private static let records = ProcessInfo.processInfo.environment["BREAKOUT_RECORD"] == "1"

  @Test func `sessions are shipped`() {
    #expect(GoldenSession.all.count >= 7)
  }

  @Test func `a workshop of three rooms and a series are shipped`() {
    #expect(GoldenWorkshop.all.count >= 2)
  }

  @Test(arguments: GoldenSession.all)
  func `a session plays as it was recorded`(_ golden: GoldenSession) throws {
    try compare(golden.play(), in: golden.folder)
  }

  @Test(arguments: GoldenSession.all.filter { !$0.languages.isEmpty })
  func `a session is told in other languages as it was recorded, with the same log`(
    _ golden: GoldenSession
  ) throws {
    for language in golden.languages {
      var files = try golden.play(in: language)
      let log = try #require(files.first { $0.key.hasSuffix(".jsonl") })
      files[log.key] = nil
      try compare(files, in: golden.folder.appending(path: language))
      let kept = try String(contentsOf: golden.folder.appending(path: log.key), encoding: .utf8)
      #expect(log.value == kept, "The log differs in \(language).")
    }
  }

  @Test func `a session is kept in French`() {
    #expect(GoldenSession.all.contains { $0.languages == ["fr"] })
  }

  @Test(arguments: GoldenWorkshop.all)
  func `a workshop plays as it was recorded, rooms first`(_ golden: GoldenWorkshop) throws {
    try compare(golden.play(), in: golden.folder)
  }

  private func compare(_ files: [String: String], in folder: URL) throws {
    let place = folder.pathComponents.suffix(2).joined(separator: "/")
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: name)
      if Self.records { try Data(text.utf8).write(to: file) }
      let kept = try? String(contentsOf: file, encoding: .utf8)
      #expect(kept == text, "\(place)/\(name)")
      #expect(!text.hasPrefix("exit "), "\(place)/\(name)")
      #expect(
        !name.hasSuffix("transcript.txt") || !text.contains("Stopped at line"),
        "\(place)/\(name)"
      )
    }
  }
}
