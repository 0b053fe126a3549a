/// A key of a player.
package enum PlayKey: Equatable, Sendable {
  /// A character that was typed.
  case character(Character)
  case left
  case right
  case shiftLeft
  case shiftRight
  case home
  case end
  case pageUp
  case pageDown
  case backspace
  case enter
  case escape
  /// Ctrl-C or Ctrl-D.
  case interrupt
  /// Ctrl-Z.
  case suspend
  /// Ctrl-L.
  case redraw
}

/// Finds keys in the bytes that a terminal sends.
///
/// Source: ECMA-48, 5.4 (control sequences), and the sequences of xterm, VT220 and the Linux console.
package struct KeyReader: Equatable, Sendable {
  private var bytes: [UInt8] = []

  /// Creates a reader.
  package init() {}

  /// Whether bytes wait for more, as after an escape that may be a key of its own.
  package var isWaiting: Bool { !bytes.isEmpty }

  /// Takes what the terminal sent, and gives the keys that are complete.
  package mutating func keys(in new: some Sequence<UInt8>) -> [PlayKey] {
    bytes += new
    var keys: [PlayKey] = []
    while !bytes.isEmpty, let (length, key) = next() {
      bytes.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// What the bytes that wait are if nothing follows them.
  package mutating func flush() -> [PlayKey] {
    defer { bytes = [] }
    return bytes.first == 0x1B ? [.escape] : []
  }

  /// The length of the first key and the key, if it is one; nil if more bytes are needed.
  private func next() -> (Int, PlayKey?)? {
    switch bytes[0] {
    case 0x1B: sequence()
    case 0x03, 0x04: (1, .interrupt)
    case 0x0C: (1, .redraw)
    case 0x1A: (1, .suspend)
    case 0x08, 0x7F: (1, .backspace)
    case 0x0A, 0x0D: (1, .enter)
    case 0x00..<0x20: (1, nil)
    default: character()
    }
  }

  private func character() -> (Int, PlayKey?)? {
    let length =
      switch bytes[0] {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    guard bytes.count >= length else { return nil }
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let character = text.first
    else { return (1, nil) }
    return (length, .character(character))
  }

  private func sequence() -> (Int, PlayKey?)? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "O"):
      return bytes.count > 2 ? (3, Self.key("", bytes[2])) : nil
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        // No sequence is that long.
        return bytes.count > 32 ? (bytes.count, nil) : nil
      }
      let parameters = String(decoding: bytes[2..<end], as: UTF8.self)
      return (end + 1, Self.key(parameters, bytes[end]))
    default: return (1, .escape)
    }
  }

  private static func key(_ parameters: String, _ final: UInt8) -> PlayKey? {
    let isShifted = parameters == "1;2"
    switch final {
    case UInt8(ascii: "C"): return isShifted ? .shiftRight : .right
    case UInt8(ascii: "D"): return isShifted ? .shiftLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "~"): break
    default: return nil
    }
    switch parameters {
    case "1", "7": return .home
    case "4", "8": return .end
    case "5": return .pageUp
    case "6": return .pageDown
    default: return nil
    }
  }
}
