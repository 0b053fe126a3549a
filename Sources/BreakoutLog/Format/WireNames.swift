internal import BreakoutCore

/// Finds an event's name among its permanent ones by the bytes of a line.
///
/// An open hash table: a name lies at the first free place after its hash.
struct WireNames: Sendable {
  private struct Slot {
    var start: Int
    var count: Int
    var name: WireName
  }

  /// Every name.
  static let all = WireNames()

  private static let size = 256

  /// The names' bytes, one after the other.
  private var bytes: [UInt8] = []
  private var slots = [Slot?](repeating: nil, count: size)

  private init() {
    for name in WireName.allCases {
      let spelling = Array(name.rawValue.utf8)
      var place = spelling.withUnsafeBytes { Self.hash($0) }
      while slots[place] != nil { place = (place + 1) % Self.size }
      slots[place] = Slot(start: bytes.count, count: spelling.count, name: name)
      bytes += spelling
    }
  }

  /// The name that is spelled by `spelling`; nil if there is no such event.
  func name(_ spelling: UnsafeRawBufferPointer) -> WireName? {
    var place = Self.hash(spelling)
    while let slot = slots[place] {
      if isSpelled(slot, spelling) { return slot.name }
      place = (place + 1) % Self.size
    }
    return nil
  }

  private func isSpelled(_ slot: Slot, _ spelling: UnsafeRawBufferPointer) -> Bool {
    guard slot.count == spelling.count else { return false }
    for index in 0..<slot.count where bytes[slot.start + index] != spelling[index] { return false }
    return true
  }

  /// Length and three letters tell most names apart.
  private static func hash(_ spelling: UnsafeRawBufferPointer) -> Int {
    let count = spelling.count
    guard count > 2 else { return count }
    let letters =
      UInt32(spelling[0]) &* 5 &+ UInt32(spelling[count / 2]) &* 7 &+ UInt32(spelling[count - 2])
    return Int((letters &* 5 &+ UInt32(truncatingIfNeeded: count)) % UInt32(size))
  }
}
