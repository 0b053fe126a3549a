import Foundation
import SwiftCSV

/// Texts, and pairs of them of which somebody said whether they say the same.
struct LabelledPairs {
  /// The texts by their keys, in order.
  var texts: [(key: String, text: String)] = []

  var pairs: [Pair] = []

  struct Pair {
    var left: String
    var right: String
    var areSame: Bool
  }

  /// The lines of a table: label, left, right.
  static func lines(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
  }
}

/// Pairs written down whole: label, sentence, sentence.
enum WorkshopPairs {
  static func read(_ file: URL) throws -> LabelledPairs {
    var labelled = LabelledPairs()
    var known: Set<String> = []
    for line in try LabelledPairs.lines(file) {
      for text in line[1...] where known.insert(text).inserted {
        labelled.texts.append((text, text))
      }
      labelled.pairs.append(.init(left: line[1], right: line[2], areSame: line[0] == "same"))
    }
    return labelled
  }
}

/// Pairs of texts of the example data, which are named by file and identifier only.
enum ExamplePairs {
  static func read(_ file: URL, from folder: URL) throws -> LabelledPairs {
    var labelled = LabelledPairs()
    for line in try LabelledPairs.lines(file) {
      labelled.pairs.append(.init(left: line[1], right: line[2], areSame: line[0] == "same"))
    }
    let keys = labelled.pairs.map(\.left) + labelled.pairs.map(\.right)
    let files = Set(keys.compactMap { $0.split(separator: "#").first.map(String.init) })
    for file in files.sorted() {
      let url = folder.appending(path: file)
      let texts = file.hasSuffix(".csv") ? try comments(url) : try statements(url)
      labelled.texts += texts.map { ("\(file)#\($0.id)", $0.text) }
    }
    return labelled
  }

  /// The comments of a Pol.is export.
  private static func comments(_ url: URL) throws -> [(id: String, text: String)] {
    try NamedCSV(url: url).rows.compactMap { row in
      guard let id = row["comment-id"], let text = row["comment-body"] else { return nil }
      return (id, text)
    }
  }

  /// The statements, themes and steps of the minutes of a conference.
  private static func statements(_ url: URL) throws -> [(id: String, text: String)] {
    let minutes =
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    let lists = [
      "next_steps", "key_themes", "consensus_statements", "recommendations_and_next_steps",
    ]
    return lists.flatMap { list in
      (minutes[list] as? [[String: Any]] ?? []).compactMap { item in
        let text = item["step"] ?? item["theme"] ?? item["quote"]
        guard let id = item["id"] as? String, let text = text as? String else { return nil }
        return (id, text)
      }
    }
  }
}
