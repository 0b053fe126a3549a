internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// Where a session's log lies, and what its name says.
struct SessionPlace {
  /// The log's path.
  let path: String

  /// The room: the log's name without its ending.
  var room: String { URL(filePath: path).deletingPathExtension().lastPathComponent }

  /// The folder of the workshop.
  var folder: String { URL(filePath: path).deletingLastPathComponent().relativePath }

  /// The workshop: the folder's name.
  var workshop: String { URL(filePath: path).deletingLastPathComponent().lastPathComponent }

  /// The path of a file in the folder of the log.
  func beside(_ name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

  /// Whether the log is there.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Takes a session as it is typed, with or without `.jsonl`.
  ///
  /// - Throws: `FileTrouble` if no file could have that name.
  init(_ typed: String) throws {
    let path = typed.hasSuffix(".jsonl") ? typed : typed + ".jsonl"
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let isFit =
      !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-") && name.utf8.count <= 200
      && !typed.hasSuffix("/")
      && !path.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard isFit else {
      throw FileTrouble(
        "“\(typed)” cannot be the name of a session; use one such as sessions/como/lario.",
        .wrongArguments
      )
    }
    self.path = Self.standard(path)
  }

  /// The path without steps back, so that making a folder on the way cannot change what it names.
  private static func standard(_ path: String) -> String {
    guard path.split(separator: "/").contains(".."),
      !FileManager.default.fileExists(
        atPath: URL(filePath: path).deletingLastPathComponent().relativePath
      )
    else { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A place for a session that was given no name: the first room of today's workshop not in use.
  static func unnamed(on day: CalendarDate) throws -> SessionPlace {
    var number = 1
    while true {
      let place = try SessionPlace("sessions/workshop-\(day)/room-\(number)")
      if !place.exists { return place }
      number += 1
    }
  }

  /// Makes the folder if it is not there.
  func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true
      )
    } catch {
      throw FileTrouble(
        "The folder \(folder) cannot be made (\(Files.reason(error))); choose another place.",
        .cannotCreate
      )
    }
  }
}
