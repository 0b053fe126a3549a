#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Keeps the bytes of an unfinished entry beside the log they are cut from.
struct TornTail {
  /// The log's path.
  let path: String

  private static let chunk = 1 << 18

  /// Copies the bytes from `start` up to `end` into a new file and makes it durable.
  ///
  /// - Returns: The new file's path.
  func keep(_ file: LogFile, from start: Int, to end: Int) throws -> String {
    let (copy, place) = try create()
    defer { copy.close() }
    for part in stride(from: start, to: end, by: Self.chunk) {
      try copy.write(try file.bytes(from: part, to: min(part + Self.chunk, end)))
    }
    try copy.synchronise()
    try LogFile.synchroniseFolder(of: path)
    return place
  }

  private func create() throws(SystemFailure) -> (LogFile, String) {
    for number in 1...999 {
      let place = path + (number == 1 ? ".torn" : ".torn-\(number)")
      do {
        return (try LogFile.open(place, LogFile.creating), place)
      } catch  where error.number == EEXIST {
        continue
      } catch {
        throw error
      }
    }
    throw SystemFailure(number: EEXIST)
  }
}
