internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// A program that is not part of this one, found where the shell would find it.
struct OtherProgram {
  /// The name by which it is called.
  let name: String

  private let path: String

  /// How a run ended.
  struct Run {
    /// The exit code.
    var code: Int32

    /// The last line it wrote to its errors; empty if none.
    var lastLine: String

    /// The first character for which TeX found no letter, and which it left out; nil if none.
    var missingCharacter: String?
  }

  /// Finds a program; nil if it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    self.name = name
    self.path = path
  }

  /// Runs it to its end without a terminal.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - folder: Where it runs and what it may write into.
  ///   - environment: What is added to the environment.
  /// - Returns: How it ended.
  /// - Throws: `FileTrouble` if it cannot be started.
  func run(_ arguments: [String], in folder: URL, environment: [String: String]) throws -> Run {
    let errors = folder.appending(path: "errors.txt")
    try Files.write("", to: errors.path)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    do {
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    } catch {
      throw FileTrouble("\(name) cannot be started (\(Files.reason(error))).", .cannotCreate)
    }
    process.waitUntilExit()
    let said = String(
      decoding: FileManager.default.contents(atPath: errors.path) ?? Data(),
      as: UTF8.self
    )
    let lines = said.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    return Run(
      code: process.terminationStatus,
      lastLine: String(lines.last?.prefix(200) ?? ""),
      missingCharacter: lines.first { $0.contains("Missing character: There is no ") }.map { line in
        String(
          line.replacing("There is no ", with: "\n").split(separator: "\n").last?.prefix(1) ?? ""
        )
      }
    )
  }
}
