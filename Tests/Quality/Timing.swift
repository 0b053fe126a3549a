import BreakoutSearch
import Foundation

/// How long grouping takes: the texts of a file, one a line, each as if said in a room of its own.
struct Timing {
  private let groups: Int
  private let members: Int
  private let seconds: Double

  init(of file: String) throws {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let start = ContinuousClock.now
    let similar = try SimilarTexts(
      lines.enumerated().map { .init(key: $0, room: "\($0)", text: String($1)) }
    )
    let found = similar.groups()
    seconds = (ContinuousClock.now - start) / .seconds(1)
    groups = found.count
    members = found.reduce(0) { $0 + $1.members.count }
  }

  /// Prints what was found, and last the seconds it took.
  func print() { Swift.print("groups \(groups) members \(members) seconds \(seconds)") }
}
