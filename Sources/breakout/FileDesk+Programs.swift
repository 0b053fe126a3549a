internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// What the desk leaves to the user's editor and to the shell.
extension FileDesk {
  func run(_ command: String) throws -> Int32 {
    let shell = ProcessInfo.processInfo.environment["SHELL"].flatMap {
      $0.hasPrefix("/") ? $0 : nil
    }
    return try ForegroundProgram(shell ?? "/bin/sh").run(["-c", command])
  }

  func edit(_ text: String, named name: String) throws -> String {
    guard let editor = Self.editor else {
      throw DeskError(
        "No editor is set; start breakout with one, such as EDITOR=nano breakout run, or type fix "
          + "\(name) and the text."
      )
    }
    let folder = try Self.privateFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/\(name).txt"
    let written = FileManager.default.createFile(
      atPath: path,
      contents: Data((text + "\n").utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard written else { throw DeskError("No file for the editor can be made in \(folder).") }
    // As git does: what is set may hold options, so the shell takes it apart.
    let code = try ForegroundProgram("/bin/sh").run(["-c", "\(editor) \"$@\"", editor, path])
    guard code == 0 else {
      throw DeskError("The editor ended with exit code \(code); \(name) is unchanged.")
    }
    do {
      return try Files.text(at: path)
    } catch let trouble as FileTrouble {
      throw DeskError(verbatim: trouble.message)
    }
  }

  /// The editor that the user has set, or one that explains itself, if it is installed.
  private static var editor: String? {
    let environment = ProcessInfo.processInfo.environment
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
    let isSet = named.first { $0.contains { !$0.isWhitespace } }
    return isSet ?? OtherProgram("nano").map(\.name)
  }

  /// A new folder that only its user can read.
  private static func privateFolder() throws -> String {
    let pattern = FileManager.default.temporaryDirectory.path + "/breakout.XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw DeskError("No folder for the editor can be made in \(pattern.dropLast(16)).")
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
