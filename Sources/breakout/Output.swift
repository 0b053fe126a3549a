internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// Standard output, where every failure is noticed.
enum Output {
  /// Prints a text and a newline.
  ///
  /// - Throws: `FileTrouble` if it cannot be written, as on a full disk.
  static func print(_ text: String) throws { try write(text + "\n") }

  /// Prints a text as it is.
  ///
  /// - Throws: `FileTrouble` if it cannot be written.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Prints bytes.
  ///
  /// - Throws: `FileTrouble` if they cannot be written.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else {
        throw FileTrouble(
          "The output cannot be written (\(String(cString: strerror(errno)))).",
          .diskFailed
        )
      }
      rest = rest.dropFirst(written)
    }
  }
}
