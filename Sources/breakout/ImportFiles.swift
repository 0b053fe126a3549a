internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutImport
internal import Foundation

/// The files to be imported, as they are named on the command line.
enum ImportFiles {
  /// More than any log or export that a computer's memory should hold.
  private static let limit = 2 << 30

  /// Reads files, and the tables of folders.
  ///
  /// - Throws: `FileTrouble` that names the first one that cannot be read, or is named twice.
  static func read(_ paths: [String]) throws -> [SourceFile] {
    let sources = try paths.flatMap { path in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw FileTrouble("There is no file \(path); check the name and the folder.", .missing)
      }
      guard isFolder.boolValue else { return [try file(path)] }
      let found = try tables(in: path).map { try file($0) }
      guard !found.isEmpty else {
        throw FileTrouble("\(path) holds no CSV file; name the files to import.", .missing)
      }
      return found
    }
    var seen: Set<String> = []
    for source in sources {
      let real = URL(filePath: source.name).resolvingSymlinksInPath().standardizedFileURL.path
      guard seen.insert(real).inserted else {
        throw FileTrouble("\(source.name) is named twice; name every file once.", .wrongArguments)
      }
    }
    return sources
  }

  private static func tables(in folder: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let trimmed = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return names.filter { $0.lowercased().hasSuffix(".csv") }.sorted().map { "\(trimmed)/\($0)" }
  }

  private static func file(_ path: String) throws -> SourceFile {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path
    )
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int, size <= limit
    else { throw FileTrouble("\(path) is not a plain file of at most 2 GB.", .missing) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw FileTrouble("\(path) cannot be read; check its permissions.", .missing)
    }
    defer { try? handle.close() }
    do {
      let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
          let room = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
          )
          let got = Foundation.read(handle.fileDescriptor, room.baseAddress, room.count)
          if got < 0, errno == EINTR { continue }
          guard got >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
          if got == 0 { break }
          count += got
        }
      }
      return SourceFile(name: path, bytes: bytes)
    } catch {
      throw FileTrouble("\(path) cannot be read (\(Files.reason(error))).", .missing)
    }
  }

  /// Where a log goes if nobody says: `sessions/imported/` and the name of the first file.
  static func usualPlace(_ paths: [String]) -> String {
    let first = URL(filePath: paths.first ?? "import").lastPathComponent
    let stem = first.split(separator: ".").first.map(String.init) ?? first
    return "sessions/imported/\(stem)"
  }

  /// The day on which the first file was changed.
  static func lastChange(_ paths: [String], at zone: ZoneOffset) -> CalendarDate? {
    guard let path = paths.first,
      let date = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    else { return nil }
    let milliseconds = Int64((date.timeIntervalSince1970 * 1_000).rounded(.down))
    return Timestamp(milliseconds: milliseconds).day(at: zone)
  }
}
