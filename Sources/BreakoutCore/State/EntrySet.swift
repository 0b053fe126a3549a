/// Numbers of entries, a bit each: a session keeps one for as long as it lasts.
struct EntrySet: Equatable, Sendable {
  private var words: [UInt64] = []

  func contains(_ number: Int) -> Bool {
    let place = number >> 6
    return words.indices.contains(place) && words[place] & bit(number) != 0
  }

  /// Adds a number; entries are counted from 1.
  mutating func insert(_ number: Int) {
    guard number > 0 else { return }
    let place = number >> 6
    while words.count <= place { words.append(0) }
    words[place] |= bit(number)
  }

  private func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }
}
