import BreakoutREPL
import Foundation

/// What the completion key does to a line.
struct CompletionEdit: Equatable {
  /// The half-typed end of the line that is replaced.
  var replaced = ""

  /// What stands there instead.
  var replacement = ""

  /// Whether the word is complete, so that a space follows.
  var isComplete = false

  /// The candidates to show, one a line; empty if there is no choice.
  var list: [String] = []

  /// How many candidates are shown at most.
  static let listLimit = 20

  /// Works out the edit.
  ///
  /// - Parameters:
  ///   - line: The line up to the cursor.
  ///   - completions: How it may go on.
  init(line: String, completions: Completions) {
    let candidates = completions.candidates
    replaced = String(line.suffix(max(completions.replacing, 0)))
    replacement = replaced
    if let only = candidates.first, candidates.count == 1 {
      replacement = only.text
      isComplete = !only.text.hasSuffix("/") && !only.text.hasSuffix(":")
    } else if candidates.count > 1 {
      let common = Self.commonPrefix(candidates.map(\.text))
      // A candidate may match by its second word: then the common beginning says less than the line.
      if Self.folded(common).hasPrefix(Self.folded(replaced)) { replacement = common }
      list = Self.list(candidates)
    }
  }

  private static func commonPrefix(_ texts: [String]) -> String {
    guard var common = texts.first?[...] else { return "" }
    for text in texts.dropFirst() {
      common = common.prefix(zip(common, text).prefix { $0 == $1 }.count)
    }
    return String(common)
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  private static func list(_ candidates: [Completions.Candidate]) -> [String] {
    var lines = candidates.prefix(listLimit).map { candidate in
      visible("  " + candidate.text + (candidate.note.isEmpty ? "" : "  " + candidate.note))
    }
    let more = candidates.count - lines.count
    if more > 0 { lines.append("  … and \(more) more: type more letters") }
    return lines
  }

  private static func visible(_ text: String) -> String {
    // A name someone gave must not reach the terminal as a command.
    let scalars = text.unicodeScalars.map {
      $0.properties.generalCategory == .control ? "\u{FFFD}" : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
