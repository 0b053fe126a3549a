/// Numbers stems from 0 in the order in which they are first seen.
struct Vocabulary: Sendable {
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// How many stems there are.
  var count: Int { ends.count }

  /// The number of a stem, given as UTF-8; a new one if it was not seen before.
  mutating func number(of stem: UnsafeRawBufferPointer) -> Int32 {
    var slot = hash(stem) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(stem, slots[slot]) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    slots[slot] = number
    letters.append(contentsOf: stem)
    ends.append(letters.count)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// Whether a stem is a number in figures.
  func isNumber(_ stem: Int32) -> Bool {
    letters[letters(of: stem)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func letters(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  private func isEqual(_ stem: UnsafeRawBufferPointer, _ number: Int32) -> Bool {
    let range = letters(of: number)
    return range.count == stem.count && letters[range].elementsEqual(stem)
  }

  /// FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>: short, and the same on every machine.
  private func hash(_ stem: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stem { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in ends.indices {
      var slot = hash(letters[letters(of: Int32(number))]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
