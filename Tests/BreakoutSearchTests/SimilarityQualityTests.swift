import BreakoutSearch
import Foundation
import Testing

/// What Documentation/similarity.md says of the pairs that are kept with the tests.
@Suite struct SimilarityQualityTests {
  private struct Pair {
    var left: String
    var right: String
    var areSame: Bool
  }

  private func pairs() throws -> [Pair] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Quality/workshop-pairs.tsv").standardizedFileURL
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Pair(left: cells[1], right: cells[2], areSame: cells[0] == "same")
    }
  }

  @Test func `most pairs that say the same are found, and most that are found do`() throws {
    let pairs = try pairs()
    let texts = Set(pairs.flatMap { [$0.left, $0.right] }).sorted()
    let similar = try SimilarTexts(texts.map { .init(key: $0, room: $0, text: $0) })
    let found = pairs.filter {
      (similar.likeness($0.left, $0.right) ?? 0) >= LikenessSettings().threshold
    }
    let right = found.count(where: \.areSame)
    #expect(pairs.count >= 60 && found.count > right)
    #expect(right * 100 >= 95 * pairs.count(where: \.areSame))
    #expect(right * 100 >= 70 * found.count)
  }

  @Test func `nothing is proposed when all was said in one room`() throws {
    let texts = try Set(pairs().flatMap { [$0.left, $0.right] }).sorted()
    let similar = try SimilarTexts(texts.map { .init(key: $0, room: "lario", text: $0) })
    #expect(similar.groups().isEmpty)
    #expect(!similar.groups(withinRooms: true).isEmpty)
  }
}
