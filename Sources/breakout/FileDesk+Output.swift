internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// The file that takes what views show.
extension FileDesk {
  func beginFile(_ path: String, replacing: Bool) throws {
    do {
      let target = try free(path)
      guard replacing || !FileManager.default.fileExists(atPath: target) else {
        throw DeskError("\(path) exists; type really out \(path) to write over it.")
      }
      try Files.write("", to: target)
    } catch let trouble as FileTrouble {
      throw DeskError(verbatim: trouble.message)
    }
  }

  func add(_ text: String, toFile path: String) throws {
    do {
      let file = try FileHandle(forWritingTo: URL(filePath: try free(path)))
      defer { try? file.close() }
      try file.seekToEnd()
      try file.write(contentsOf: Data(text.utf8))
    } catch {
      throw DeskError(
        "\(path) cannot be written (\(Files.reason(error))); what views show goes to the screen again."
      )
    }
  }
}
