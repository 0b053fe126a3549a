#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// An open file, by its descriptor; whoever opened it closes it.
struct LogFile {
  /// Which file it is and how long, however it is called.
  struct Identity: Equatable {
    var device: UInt64
    var number: UInt64
    var length: Int

    func isSameFile(as other: Identity) -> Bool {
      device == other.device && number == other.number
    }
  }

  var descriptor: Int32
  var operations = FileOperations.system

  static let reading = O_RDONLY
  static let appending = O_RDWR | O_APPEND
  static let creating = O_RDWR | O_APPEND | O_CREAT | O_EXCL
  static let replacing = O_WRONLY | O_CREAT | O_TRUNC

  /// Opens the plain file at `path`, never waiting and never following a symbolic link.
  static func open(
    _ path: String,
    _ flags: Int32,
    operations: FileOperations = .system
  ) throws(SystemFailure) -> LogFile {
    var descriptor: Int32
    repeat {
      descriptor = systemOpen(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw .last }
    return LogFile(descriptor: descriptor, operations: operations)
  }

  func close() {
    // A child process that is just being started shares the lock until it runs.
    _ = flock(descriptor, LOCK_UN)
    _ = systemClose(descriptor)
  }

  /// Takes the lock that ends with this process; false if somebody else has it.
  func lock() throws(SystemFailure) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      if errno != EINTR { throw .last }
    }
    return true
  }

  /// Reads from `place` on; 0 at the end of the file.
  func read(
    into buffer: UnsafeMutableRawBufferPointer,
    at place: Int
  ) throws(SystemFailure) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(place))
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// The bytes from `start` up to `end`, or fewer if the file ends before.
  func bytes(from start: Int, to end: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, end - start))
    let filled = try bytes.withUnsafeMutableBytes { buffer in
      var filled = 0
      while filled < buffer.count {
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        let count = try read(into: free, at: start + filled)
        if count == 0 { break }
        filled += count
      }
      return filled
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Writes all of `bytes`, going on after interruptions and short writes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        operations.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if count > 0 {
        written += count
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        throw count == 0 ? SystemFailure(number: EIO) : .last
      }
    }
  }

  /// Returns once what was written is on the disk.
  func synchronise() throws(SystemFailure) {
    while operations.synchronise(descriptor) != 0 {
      if errno != EINTR { throw .last }
    }
  }

  func truncate(to length: Int) throws(SystemFailure) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      if errno != EINTR { throw .last }
    }
  }

  /// Which file it is, and of what kind.
  func status() throws(SystemFailure) -> (identity: Identity, kind: Kind) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .last }
    return (Identity(info), Kind(info))
  }

  /// Which file `path` leads to now.
  static func identity(of path: String) throws(SystemFailure) -> Identity {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .last }
    return Identity(info)
  }
}

extension LogFile {
  /// What a path leads to.
  enum Kind: Equatable {
    case plain, linked, other(String)

    init(_ info: stat) {
      switch info.st_mode & S_IFMT {
      case S_IFREG: self = info.st_nlink > 1 ? .linked : .plain
      case S_IFDIR: self = .other("a folder")
      case S_IFIFO: self = .other("a pipe")
      case S_IFCHR, S_IFBLK: self = .other("a device")
      case S_IFLNK: self = .other("a symbolic link")
      default: self = .other("something else")
      }
    }

    /// The kind of what `path` leads to, not following a symbolic link; nil if there is nothing.
    static func of(_ path: String) -> Kind? {
      var info = stat()
      return lstat(path, &info) == 0 ? Kind(info) : nil
    }
  }

  /// Makes the names in the folder of `path` durable.
  static func synchroniseFolder(of path: String) throws(SystemFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = systemOpen(folder, O_RDONLY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { throw .last }
    defer { _ = systemClose(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// How many bytes are free where `path` is; nil if the system does not say.
  static func freeBytes(at path: String) -> Int? {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return nil }
    return Int(clamping: UInt64(info.f_bavail) * UInt64(info.f_frsize))
  }

  static func remove(_ path: String) { _ = unlink(path) }

  /// This process and machine, such as `process 4211 on laptop`.
  static var processDescription: String {
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let host = isKnown ? String(decoding: bytes, as: UTF8.self) : "this machine"
    return "process \(getpid()) on \(host)"
  }
}

extension LogFile.Identity {
  fileprivate init(_ info: stat) {
    self.init(
      device: UInt64(truncatingIfNeeded: info.st_dev),
      number: UInt64(truncatingIfNeeded: info.st_ino),
      length: Int(info.st_size)
    )
  }
}

private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
