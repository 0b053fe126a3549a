#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A part of a log that is kept in a file of its own, beside it.
struct FilePart {
  /// The log's path.
  let path: String

  private static let chunk = 1 << 18

  /// Copies the bytes from `start` up to `end` into a new file and makes it durable.
  ///
  /// - Parameters:
  ///   - file: The log.
  ///   - start: The first byte.
  ///   - end: The place after the last byte.
  ///   - name: The new file's path for the first, second, … try; it must not exist.
  /// - Returns: The new file's path.
  /// - Throws: `SystemFailure`.
  func copy(
    _ file: LogFile,
    from start: Int,
    to end: Int,
    named name: (Int) -> String
  ) throws -> String {
    let (copy, place) = try Self.create(name)
    defer { copy.close() }
    for part in stride(from: start, to: end, by: Self.chunk) {
      try copy.write(try file.bytes(from: part, to: min(part + Self.chunk, end)))
    }
    try copy.synchronise()
    try LogFile.synchroniseFolder(of: path)
    return place
  }

  /// Keeps a torn tail in `ROOM.jsonl.torn`, or `ROOM.jsonl.torn-2` and so on.
  func keepTorn(_ file: LogFile, from start: Int, to end: Int) throws -> String {
    try copy(file, from: start, to: end) { path + (".torn" + ($0 == 1 ? "" : "-\($0)")) }
  }

  private static func create(_ name: (Int) -> String) throws(SystemFailure) -> (LogFile, String) {
    for number in 1...999 {
      do {
        return (try LogFile.open(name(number), LogFile.creating), name(number))
      } catch  where error.number == EEXIST {
        continue
      } catch {
        throw error
      }
    }
    throw SystemFailure(number: EEXIST)
  }
}
