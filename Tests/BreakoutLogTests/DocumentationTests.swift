import BreakoutCore
import Foundation
import Testing

/// The description of the bytes names every event there is.
@Suite struct DocumentationTests {
  @Test(arguments: WireName.allCases)
  func `the log format describes the event`(_ name: WireName) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/log-format.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("| `\(name.rawValue)` |"))
  }
}
