/// Joins texts that are alike to groups, the most alike first.
///
/// Two groups become one only if their members are alike on average (average linkage), so a chain of texts, each like the next,
/// does not end in a group whose first and last have nothing in common.
struct TextGrouping {
  private let likeness: Likeness

  /// The number of each text's group; a group that grows gets a new one.
  private var groupOf: [Int]

  /// The texts of each group, in order; none for a group that has become part of another.
  private var members: [[Int]]

  /// Groups that are not alike enough on average; between large groups there are many pairs.
  private var unlike: Set<[Int]> = []
  private var apart: [Int: Set<Int>] = [:]

  /// Every text by itself.
  init(_ likeness: Likeness) {
    self.likeness = likeness
    groupOf = Array(0..<likeness.vectors.count)
    members = groupOf.map { [$0] }
  }

  /// The groups of two or more, each in order, by their first members.
  var groups: [[Int]] { members.filter { $0.count > 1 }.sorted { $0[0] < $1[0] } }

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
      guard left != right, !unlike.contains([left, right]) else { continue }
      if !areApart(left, right), areAlike(left, right) {
        unite(left, right)
      } else {
        unlike.insert([left, right])
        unlike.insert([right, left])
      }
    }
  }

  private func areAlike(_ left: Int, _ right: Int) -> Bool {
    likeness.mean(between: members[left], and: members[right]) >= likeness.settings.meanThreshold
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
    for text in members[left] + members[right] { groupOf[text] = members.count }
    members.append((members[left] + members[right]).sorted())
    members[left] = []
    members[right] = []
  }
}
