internal import Crypto

/// The chain of hashes, as far as it has been followed.
///
/// A line's hash is SHA-256 over the 64 digits of the hash before it and the line's own bytes up
/// to `,"hash":"`; see `Documentation/log-format.md`.
package struct Chain: Sendable {
  /// How many lines have been followed.
  package private(set) var count: Int

  /// The last line's 64 hexadecimal digits.
  private var digits: [UInt8]

  /// How many bytes a line has from `,"hash":"` on, its newline not counted.
  static let framingLength = 75

  /// Creates a chain that goes on after `head`.
  package init(after head: Head = .empty) {
    count = head.count
    digits = Array(head.hash.utf8)
  }

  /// Where the chain has come to.
  package var head: Head { Head(count: count, hash: String(decoding: digits, as: UTF8.self)) }

  /// Adds hash and framing to the bytes of a line, and goes on after it.
  package mutating func seal(_ line: inout [UInt8]) {
    digits = line.withUnsafeBytes { hash($0) }
    count += 1
    line.append(contentsOf: Self.openingBytes)
    line.append(contentsOf: digits)
    line += [Byte.quote, Byte.closeBrace]
  }

  /// Goes on after `line`, given without its newline, if it follows.
  ///
  /// - Returns: What is wrong with the line; nil if it follows.
  package mutating func follow(_ line: UnsafeRawBufferPointer) -> Break? {
    guard Self.isFramed(line) else { return .framing }
    let body = line.count - Self.framingLength
    let expected = hash(UnsafeRawBufferPointer(rebasing: line[..<body]))
    let start = body + Self.openingBytes.count
    for index in 0..<64 where line[start + index] != expected[index] { return .hash }
    digits = expected
    count += 1
    return nil
  }

  /// How a line can fail to follow the one before it.
  package enum Break: Sendable {
    /// It does not end in `,"hash":"`, 64 digits and `"}`.
    case framing
    /// Its hash is not the one that follows.
    case hash
  }

  /// Whether `line` ends in `,"hash":"`, 64 lower-case hexadecimal digits and `"}`.
  static func isFramed(_ line: UnsafeRawBufferPointer) -> Bool {
    let body = line.count - framingLength
    guard body > 0, line[line.count - 2] == Byte.quote, line[line.count - 1] == Byte.closeBrace
    else { return false }
    for (index, byte) in openingBytes.enumerated() where line[body + index] != byte {
      return false
    }
    let start = body + openingBytes.count
    return line[start..<start + 64].allSatisfy { byte in
      Byte.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")) ~= byte
    }
  }

  /// The bytes between a line's fields and its hash.
  static let openingBytes = Array(#","hash":""#.utf8)

  private func hash(_ body: UnsafeRawBufferPointer) -> [UInt8] {
    var sha = SHA256()
    digits.withUnsafeBytes { sha.update(bufferPointer: $0) }
    sha.update(bufferPointer: body)
    var result: [UInt8] = []
    result.reserveCapacity(64)
    for byte in sha.finalize() {
      result.append(Byte.hexadecimal(byte >> 4))
      result.append(Byte.hexadecimal(byte & 15))
    }
    return result
  }
}
