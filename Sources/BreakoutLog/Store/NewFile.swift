#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Puts a whole file in place at once, never over one that is there.
enum NewFile {
  /// Writes `bytes` beside `path`, brings them to the disk, and gives them their name.
  ///
  /// - Throws: `LogError`; then nothing is left behind.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    operations: FileOperations = .system
  ) throws(LogError) {
    let draft = "\(path).part-\(getpid())"
    do {
      try fill(draft, bytes, operations)
    } catch {
      unlink(draft)
      throw .notWritten(log: path, reason: error.reason, free: nil)
    }
    defer { unlink(draft) }
    do {
      try name(draft, path)
    } catch {
      throw error.number == EEXIST
        ? .changedByOthers(log: path, how: "made")
        : .system(log: path, doing: "made", reason: error.reason)
    }
    do {
      try LogFile.synchroniseFolder(of: path)
    } catch {
      throw .notSynchronised(log: path, reason: error.reason)
    }
  }

  /// A link, unlike a renaming, fails if the name is taken; some disks know no links.
  private static func name(_ draft: String, _ path: String) throws(SystemFailure) {
    if link(draft, path) == 0 { return }
    guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { throw .last }
    guard LogFile.Kind.of(path) == nil else { throw SystemFailure(number: EEXIST) }
    guard rename(draft, path) == 0 else { throw .last }
  }

  private static func fill(
    _ path: String,
    _ bytes: [UInt8],
    _ operations: FileOperations
  ) throws(SystemFailure) {
    let file = try LogFile.open(path, LogFile.creating, operations: operations)
    defer { file.close() }
    try file.write(bytes)
    try file.synchronise()
  }
}
