internal import BreakoutCore

/// What a log has come to: how many entries it has and the hash of the last one.
///
/// Two logs with the same head are the same log, so a head that was noted elsewhere shows whether
/// anything was changed or cut off since.
package struct Head: Hashable, Sendable {
  /// How many entries the log has.
  package var count: Int

  /// The last line's hash: 64 lower-case hexadecimal digits, all zeros for an empty log.
  package var hash: String

  /// Creates a head.
  package init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// The head of a log without entries.
  package static let empty = Head(count: 0, hash: String(repeating: "0", count: 64))
}

extension Head: LosslessStringConvertible {
  /// The head as it is printed and compared, `COUNT:HASH`.
  package var description: String { "\(count):\(hash)" }

  /// Reads `COUNT:HASH`; nil for anything else.
  package init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[0]), count >= 0, parts[1].utf8.count == 64,
      parts[1].utf8.allSatisfy({ Byte.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")) ~= $0 }
      )
    else { return nil }
    self.init(count: count, hash: String(parts[1]))
  }
}
