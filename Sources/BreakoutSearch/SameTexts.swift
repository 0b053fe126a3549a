/// Texts with the very same words, so that a text which a thousand people sent is compared once.
struct SameTexts {
  /// The first text of each kind, in order.
  private(set) var firsts: [Int] = []

  /// The later texts of each kind, by the first.
  private var repetitions: [Int: [Int]] = [:]

  private let rooms: [Int]

  /// Looks through texts, each said in the room of that number.
  init(_ vectors: TextVectors, rooms: [Int]) {
    self.rooms = rooms
    var first: [[TextVectors.Term]: Int] = [:]
    for text in 0..<vectors.count {
      let terms = Array(vectors.terms[vectors.range(of: text)])
      guard !terms.isEmpty else { continue }
      if let same = first[terms], vectors.traits[same] == vectors.traits[text] {
        repetitions[same, default: []].append(text)
      } else {
        if first[terms] == nil { first[terms] = text }
        firsts.append(text)
      }
    }
  }

  /// Pairs between first texts as pairs of all texts, and the repetitions with what they repeat.
  ///
  /// Each kind is stood for by its first text and by the first one of another room; its others are joined to these two.
  func spread(_ pairs: [LikePair], withinRooms: Bool) -> [LikePair] {
    var spread: [LikePair] = []
    func add(_ one: Int, _ other: Int, _ likeness: Int32) {
      guard one != other, withinRooms || rooms[one] != rooms[other] else { return }
      spread.append(
        LikePair(
          left: Int32(min(one, other)),
          right: Int32(max(one, other)),
          likeness: likeness
        )
      )
    }
    for pair in pairs {
      for left in speakers(for: Int(pair.left)) {
        for right in speakers(for: Int(pair.right)) { add(left, right, pair.likeness) }
      }
    }
    for first in firsts {
      for text in repetitions[first] ?? [] {
        for speaker in speakers(for: first) { add(speaker, text, 100) }
      }
    }
    return spread
  }

  private func speakers(for first: Int) -> [Int] {
    guard let others = repetitions[first] else { return [first] }
    return [first] + [others.first { rooms[$0] != rooms[first] }].compactMap(\.self)
  }
}
