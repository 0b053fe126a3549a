internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import Foundation

/// A file that gets its name when it is whole.
final class PartialFile {
  /// The name it is to have.
  let target: String

  /// Where it lies until then: in the same folder, hidden.
  let path: String

  private var handle: FileHandle?

  /// Names a file, and makes its folder if need be.
  ///
  /// - Throws: `FileTrouble` if the folder cannot be made.
  init(_ target: String) throws {
    let url = URL(filePath: target)
    let folder = url.deletingLastPathComponent()
    self.target = target
    path = folder.path + "/.\(url.lastPathComponent).\(UUID().uuidString).partial"
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Self.trouble(target, error)
    }
  }

  /// Names a file and writes a text that it is to hold.
  ///
  /// - Throws: `FileTrouble` if that is not possible; nothing is then left behind.
  convenience init(_ target: String, _ text: String) throws {
    try self.init(target)
    do {
      try Files.write(text, to: path)
    } catch {
      throw FileTrouble("\(target) cannot be written; choose another place.", .cannotCreate)
    }
  }

  deinit {
    try? handle?.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Bytes that go into the file.
  ///
  /// - Throws: `FileTrouble` if it cannot be made.
  func output() throws -> BufferedBytes {
    try Files.write("", to: path)
    let handle = FileHandle(forWritingAtPath: path)
    self.handle = handle
    return BufferedBytes { [target] bytes in
      do {
        try handle?.write(contentsOf: bytes)
      } catch {
        throw Self.trouble(target, error)
      }
    }
  }

  /// Gives the file its name; one that had it before is replaced.
  ///
  /// - Throws: `FileTrouble` if that is not possible.
  func finish() throws {
    try? handle?.close()
    handle = nil
    guard rename(path, target) == 0 else {
      throw FileTrouble(
        "\(target) cannot be written (\(String(cString: strerror(errno)))); choose another place.",
        .cannotCreate
      )
    }
  }

  private static func trouble(_ target: String, _ error: any Error) -> FileTrouble {
    FileTrouble(
      "\(target) cannot be written (\(Files.reason(error))); choose another place.",
      .cannotCreate
    )
  }
}
