internal import BreakoutCore

/// Finds an event's name among its permanent ones by the bytes of a line.
///
/// A hash table without collisions in its keys: a name is told by its length and its bytes.
struct WireNames: Sendable {
  private struct Slot {
    var bytes: [UInt8]
    var name: WireName
  }

  /// Every name, at the first free place after its hash.
  static let all = WireNames()

  private let slots: [Slot?]

  private init() {
    var slots = [Slot?](repeating: nil, count: 256)
    for name in WireName.allCases {
      let bytes = Array(name.rawValue.utf8)
      var place = bytes.withUnsafeBytes { Self.hash($0) }
      while slots[place] != nil { place = (place + 1) & 255 }
      slots[place] = Slot(bytes: bytes, name: name)
    }
    self.slots = slots
  }

  /// The name that is spelled by `bytes`; nil if there is no such event.
  func name(_ bytes: UnsafeRawBufferPointer) -> WireName? {
    var place = Self.hash(bytes)
    while let slot = slots[place] {
      if slot.bytes.count == bytes.count, slot.bytes.elementsEqual(bytes) { return slot.name }
      place = (place + 1) & 255
    }
    return nil
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash = UInt32(truncatingIfNeeded: bytes.count)
    for byte in bytes { hash = hash &* 31 &+ UInt32(byte) }
    return Int(hash >> 8 ^ hash) & 255
  }
}
