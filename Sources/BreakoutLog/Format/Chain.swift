internal import BreakoutCore
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
  static var framingLength: Int { 75 }

  /// Creates a chain that goes on after `head`.
  package init(after head: Head = .empty) {
    count = head.count
    digits = Array(head.hash.utf8)
  }

  /// Where the chain has come to.
  package var head: Head { Head(count: count, hash: String(decoding: digits, as: UTF8.self)) }

  /// Adds hash and framing to the bytes of a line, and goes on after it.
  package mutating func seal(_ line: inout [UInt8]) {
    digits = line.withUnsafeBytes { hash($0) }.flatMap { byte in
      [Byte.hexadecimal(byte >> 4), Byte.hexadecimal(byte & 15)]
    }
    count += 1
    line += #","hash":""#.utf8
    line += digits
    line += [Byte.quote, Byte.closeBrace]
  }

  /// What is wrong with `line`, given without its newline; nil if it follows.
  package func problem(with line: UnsafeRawBufferPointer) -> Break? {
    let body = line.count - Self.framingLength
    guard Self.isOpened(line) else { return .framing }
    let start = body + Self.openingLength
    var difference: UInt16 = 0
    var place = start
    let digest = hash(UnsafeRawBufferPointer(rebasing: line[..<body]))
    Self.digitPairs.withUnsafeBufferPointer { pairs in
      digest.withUnsafeBytes { digest in
        for byte in digest {
          let pair = line.loadUnaligned(fromByteOffset: place, as: UInt16.self)
          difference |= pair ^ pairs[Int(byte)]
          place += 2
        }
      }
    }
    if difference == 0 { return nil }
    return Self.isFramed(line) ? .hash : .framing
  }

  /// Goes on after `line`, which follows.
  package mutating func advance(over line: UnsafeRawBufferPointer) {
    let start = line.count - Self.framingLength + Self.openingLength
    digits.withUnsafeMutableBytes { digits in
      digits.copyMemory(from: UnsafeRawBufferPointer(rebasing: line[start..<start + 64]))
    }
    count += 1
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
    guard isOpened(line) else { return false }
    let start = line.count - framingLength + openingLength
    return line[start..<start + 64].allSatisfy { byte in
      Byte.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")) ~= byte
    }
  }

  /// Whether `line` ends in `,"hash":"`, 64 bytes and `"}`.
  private static func isOpened(_ line: UnsafeRawBufferPointer) -> Bool {
    let body = line.count - framingLength
    guard body > 0, line[line.count - 2] == Byte.quote, line[line.count - 1] == Byte.closeBrace
    else { return false }
    let bytes = opening.utf8Start
    for index in 0..<openingLength where line[body + index] != bytes[index] { return false }
    return true
  }

  private static var opening: StaticString { #","hash":""# }
  private static var openingLength: Int { 9 }

  /// The two digits of every byte, as they lie in memory.
  private static let digitPairs: [UInt16] = (0...255).map { (byte: UInt16) in
    let high = Byte.hexadecimal(UInt8(byte >> 4))
    let low = Byte.hexadecimal(UInt8(byte & 15))
    return UInt16(littleEndian: UInt16(high) | UInt16(low) << 8)
  }

  private func hash(_ body: UnsafeRawBufferPointer) -> SHA256Digest {
    var sha = SHA256()
    digits.withUnsafeBytes { sha.update(bufferPointer: $0) }
    sha.update(bufferPointer: body)
    return sha.finalize()
  }
}
