/// Joins texts that are alike to groups, the most alike first.
///
/// Two groups become one only if their members are alike on average (average linkage), so a chain of texts, each like the next,
/// does not end in a group whose first and last have nothing in common.
struct TextGrouping {
  private let likeness: Likeness
  private var groupOf: [Int]
  private var members: [[Int]]
  private var apart: [Int: Set<Int>] = [:]

  /// Every text by itself.
  init(_ likeness: Likeness) {
    self.likeness = likeness
    groupOf = Array(0..<likeness.vectors.count)
    members = groupOf.map { [$0] }
  }

  /// The groups of two or more, each in order, by their first members.
  var groups: [[Int]] { members.filter { $0.count > 1 } }

  /// Makes one group of texts, whether or not they are alike.
  mutating func link(_ texts: [Int]) {
    for text in texts.dropFirst() { unite(groupOf[texts[0]], groupOf[text]) }
  }

  /// Keeps each two of the texts in different groups, unless they are linked.
  mutating func keepApart(_ texts: [Int]) {
    for text in texts { apart[text, default: []].formUnion(texts.filter { $0 != text }) }
  }

  /// Joins the groups of alike texts, beginning with those that are most alike.
  mutating func join(_ pairs: [LikePair]) {
    let ordered = pairs.sorted {
      ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right)
    }
    for pair in ordered {
      let (left, right) = (groupOf[Int(pair.left)], groupOf[Int(pair.right)])
      guard left != right, !areApart(left, right),
        likeness.mean(between: members[left], and: members[right])
          >= likeness.settings.meanThreshold
      else { continue }
      unite(left, right)
    }
  }

  private func areApart(_ left: Int, _ right: Int) -> Bool {
    guard !apart.isEmpty else { return false }
    return members[left].contains { text in
      guard let others = apart[text] else { return false }
      return members[right].contains(where: others.contains)
    }
  }

  private mutating func unite(_ left: Int, _ right: Int) {
    guard left != right else { return }
    let (kept, gone) = (min(left, right), max(left, right))
    for text in members[gone] { groupOf[text] = kept }
    members[kept] = (members[kept] + members[gone]).sorted()
    members[gone] = []
  }
}
