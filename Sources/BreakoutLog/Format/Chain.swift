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
    let digest = hash(UnsafeRawBufferPointer(rebasing: line[..<body]))
    let difference = digest.withUnsafeBytes { digest in
      stride(from: 0, to: 32, by: 4).reduce(into: UInt64(0)) { difference, place in
        let bytes = digest.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        let found = line.loadUnaligned(fromByteOffset: start + 2 * place, as: UInt64.self)
        difference |= UInt64(littleEndian: found) ^ Self.digits(of: UInt32(littleEndian: bytes))
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

  /// The eight hexadecimal digits of four bytes, the lowest byte first, all at once.
  private static func digits(of bytes: UInt32) -> UInt64 {
    var spread = UInt64(bytes)
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    let values = (spread >> 4 | spread << 8) & 0x0F0F_0F0F_0F0F_0F0F
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isLetter = (values &+ ones &* 6) >> 4 & ones
    return values &+ ones &* 0x30 &+ isLetter &* 39
  }

  private func hash(_ body: UnsafeRawBufferPointer) -> SHA256Digest {
    var sha = SHA256()
    digits.withUnsafeBytes { sha.update(bufferPointer: $0) }
    sha.update(bufferPointer: body)
    return sha.finalize()
  }
}
