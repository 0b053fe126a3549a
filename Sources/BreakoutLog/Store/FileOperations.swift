#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The two operations on which durability depends, so that a test can make them fail.
///
/// Both answer like the system's: a negative result is a failure whose number `errorNumber` holds.
package struct FileOperations: Sendable {
  /// Writes bytes at the end of a file; answers how many it wrote.
  package var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int

  /// Returns once what was written is on the disk.
  package var synchronise: @Sendable (_ descriptor: Int32) -> Int32

  /// Creates operations.
  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    synchronise: @escaping @Sendable (Int32) -> Int32
  ) {
    self.write = write
    self.synchronise = synchronise
  }

  /// The operating system's own.
  package static let system = FileOperations(
    write: { descriptor, bytes in writeToFile(descriptor, bytes) },
    synchronise: { descriptor in synchroniseFile(descriptor) }
  )

  /// The number of the last failure on this thread.
  package static var errorNumber: Int32 {
    get { errno }
    set { errno = newValue }
  }
}

private func writeToFile(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func synchroniseFile(_ descriptor: Int32) -> Int32 {
  #if canImport(Darwin)
  // On macOS, only this reaches the disk itself.
  fcntl(descriptor, F_FULLFSYNC)
  #else
  fdatasync(descriptor)
  #endif
}
