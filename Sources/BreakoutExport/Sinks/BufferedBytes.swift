/// Bytes that are handed on in large pieces.
package final class BufferedBytes {
  private static let limit = 1 << 20

  private var bytes: [UInt8] = []
  private let write: ([UInt8]) throws -> Void

  /// Creates an empty buffer.
  ///
  /// - Parameter write: Takes a piece; throws if it cannot be written.
  package init(_ write: @escaping ([UInt8]) throws -> Void) {
    self.write = write
    bytes.reserveCapacity(Self.limit + 4_096)
  }

  /// Adds to the buffer.
  ///
  /// - Parameter change: Appends to the bytes it is given.
  /// - Throws: What `write` throws.
  package func add(_ change: (inout [UInt8]) -> Void) throws {
    change(&bytes)
    if bytes.count >= Self.limit { try flush() }
  }

  /// Hands on what is left.
  ///
  /// - Throws: What `write` throws.
  package func flush() throws {
    guard !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
