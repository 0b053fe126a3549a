import Foundation
import Testing

@testable import BreakoutExport

/// The description of the export names every table and column, and no other.
@Suite struct SchemaTests {
  private static func sections() throws -> [String: [String]] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Documentation/export.md")
    var sections: [String: [String]] = [:]
    var name = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      if line.hasPrefix("### `") { name = String(parts[1]) }
      guard line.hasPrefix("| `"), let type = parts.dropFirst(2).first else { continue }
      sections[name, default: []].append("\(parts[1]) \(type.split(separator: "|")[1].trimmed)")
    }
    return sections
  }

  @Test(arguments: ExportSchema.tables)
  func `every column is described, in its order and with what it holds`(_ table: ExportTable) throws
  {
    let written = table.columns.map { "\($0.name) \($0.type.rawValue)" }
    #expect(try Self.sections()[table.name] == written)
  }

  @Test func `no table is described that is not there`() throws {
    #expect(try Set(Self.sections().keys) == Set(ExportSchema.tables.map(\.name)))
  }

  @Test func `tallies have exactly the columns that were promised`() throws {
    let table = try #require(ExportSchema.tables.first { $0.name == "tallies" })
    #expect(
      table.columns.map(\.name) == [
        "room", "poll", "proposal", "source_id", "method", "answer", "count",
      ]
    )
  }

  @Test func `every part names its table, and every reference to it comes first`() {
    for (place, table) in ExportSchema.tables.enumerated() {
      guard let parent = table.parent else { continue }
      #expect(ExportSchema.tables[..<place].contains { $0.name == parent })
      #expect(!table.hasKey)
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
