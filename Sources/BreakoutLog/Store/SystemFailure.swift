#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A call of the operating system that failed.
package struct SystemFailure: Error, Equatable, Sendable {
  /// The system's number for what went wrong.
  package var number: Int32

  /// Creates a failure from the system's number.
  package init(number: Int32) {
    self.number = number
  }

  /// The failure that the last call on this thread reported.
  static var last: SystemFailure { SystemFailure(number: errno) }

  /// What went wrong, in words that can stand in brackets.
  package var reason: String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EFBIG: "the file has reached its largest size"
    case EACCES, EPERM: "you have no permission for it"
    case EROFS: "the disk can only be read"
    case EIO: "the disk reports a fault"
    case ENOENT: "there is no such folder"
    case ENOTDIR: "a part of the path is not a folder"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    default: String(cString: strerror(number))
    }
  }
}
