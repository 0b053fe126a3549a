internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// Reads and writes whole text files, with one clear sentence for whatever goes wrong.
enum Files {
  /// More than any roster, script or template of a workshop.
  private static let limit = 16 * 1_024 * 1_024

  /// The text of a file.
  ///
  /// - Throws: `FileTrouble` if there is none, it is no plain file, too large or not UTF-8.
  static func text(at path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileTrouble("There is no file \(path); check the name and the folder.", .missing)
    }
    guard !isFolder.boolValue else {
      throw FileTrouble("\(path) is a folder, not a file.", .missing)
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int, size <= limit
    else { throw FileTrouble("\(path) is not a plain file of at most 16 MB.", .missing) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileTrouble("\(path) cannot be read; check its permissions.", .missing)
    }
    guard var text = String(validating: data, as: UTF8.self) else {
      throw FileTrouble("\(path) is not UTF-8 text; save it as UTF-8 and try again.", .missing)
    }
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    return text
  }

  /// Writes a file whole or not at all, and makes its folder if need be.
  ///
  /// - Throws: `FileTrouble` if that is not possible; a file that was there is then unchanged.
  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file of any bytes whole or not at all, and makes its folder if need be.
  ///
  /// - Throws: `FileTrouble` if that is not possible; a file that was there is then unchanged.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw FileTrouble(
        "\(path) cannot be written (\(reason(error))); choose another place.",
        .cannotCreate
      )
    }
  }

  /// Makes sure that a report is not written over a log or a file that sessions begin with.
  ///
  /// - Throws: `FileTrouble` if the name is one of theirs.
  static func checkReportName(_ path: String) throws {
    let name = URL(filePath: path).lastPathComponent
    let isTaken =
      name.contains(".jsonl") || name.hasSuffix(SpeakingFile.ending)
      || name.hasSuffix(NoticeFile.heardEnding) || name == NoticeFile.name
      || [WorkshopFolder.roster, WorkshopFolder.titlePage].contains(name)
    guard !isTaken else {
      throw FileTrouble("\(path) is not a report's name; choose another one.", .cannotCreate)
    }
  }

  /// What the system says about an error, in a few words.
  static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = (underlying ?? error as NSError)
    if code.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(code.code))) }
    return "a file is in the way, or the folder does not allow it"
  }
}
