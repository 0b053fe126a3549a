import BreakoutSearch

/// How well the likeness of texts tells which of them say the same.
struct Measurement {
  private let settings = LikenessSettings()
  private let texts: Int
  private var judged: [(pair: LabelledPairs.Pair, likeness: Int)] = []
  private var unlabelled: [(left: String, right: String, likeness: Int)] = []

  init(of labelled: LabelledPairs) throws {
    let similar = try SimilarTexts(
      labelled.texts.map { .init(key: $0.key, room: $0.key, text: $0.text) }
    )
    texts = labelled.texts.count
    for pair in labelled.pairs {
      guard let likeness = similar.likeness(pair.left, pair.right) else {
        throw UnknownText(name: "\(pair.left) or \(pair.right)")
      }
      judged.append((pair, likeness))
    }
    let known = Set(labelled.pairs.flatMap { [[$0.left, $0.right], [$0.right, $0.left]] })
    for (place, left) in labelled.texts.enumerated() {
      for right in labelled.texts[(place + 1)...] where left.text != right.text {
        let likeness = similar.likeness(left.key, right.key) ?? 0
        if likeness >= settings.threshold, !known.contains([left.key, right.key]) {
          unlabelled.append((left.key, right.key, likeness))
        }
      }
    }
  }

  /// Prints the table over thresholds, then every mistake at the one that is used.
  func print(_ name: String) {
    let same = judged.count { $0.pair.areSame }
    Swift.print("\(name): \(texts) texts, \(judged.count) pairs, \(same) of them the same")
    Swift.print("threshold  found  wrong  precision  recall  F1")
    for threshold in stride(from: 20, through: 70, by: 5) { Swift.print(line(threshold)) }
    Swift.print("used:")
    Swift.print(line(settings.threshold))
    for (pair, likeness) in judged where pair.areSame != (likeness >= settings.threshold) {
      Swift.print(
        "  \(pair.areSame ? "missed" : "wrong "): \(likeness)  \(pair.left) | \(pair.right)"
      )
    }
    for (left, right, likeness) in unlabelled {
      Swift.print("  without a label: \(likeness)  \(left) | \(right)")
    }
    Swift.print("")
  }

  private func line(_ threshold: Int) -> String {
    let found = judged.filter { $0.likeness >= threshold }
    let right = found.count { $0.pair.areSame }
    let same = judged.count { $0.pair.areSame }
    let precision = percent(right, found.count)
    let recall = percent(right, same)
    let score = percent(2 * right, found.count + same)
    return "\(threshold)  \(right)  \(found.count - right)  \(precision)  \(recall)  \(score)"
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let permille = (part * 2000 + whole) / (2 * whole)
    return "\(permille / 10).\(permille % 10) %"
  }
}

/// A pair names a text that is not there.
struct UnknownText: Error {
  var name: String
}
