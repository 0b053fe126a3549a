import BreakoutTestSupport
import Foundation

/// A folder of its own in which the built program is run, removed at the end.
final class TemporaryWorkshop {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/workshop-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs `breakout` here.
  func breakout(
    _ arguments: String...,
    typing input: String = "",
    environment: [String: String] = [:],
    outputPath: String? = nil
  ) throws -> ProgramRun {
    try run(arguments, bytes: Array(input.utf8), environment, outputPath)
  }

  /// Runs `breakout` here with any bytes as its input.
  func breakout(_ arguments: String..., bytes: [UInt8]) throws -> ProgramRun {
    try run(arguments, bytes: bytes, [:], nil)
  }

  /// Runs `breakout` here with arguments from a table.
  func breakout(
    arguments: [String],
    typing input: String = "",
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try run(arguments, bytes: Array(input.utf8), environment, nil)
  }

  private func run(
    _ arguments: [String],
    bytes: [UInt8],
    _ environment: [String: String],
    _ outputPath: String?
  ) throws -> ProgramRun {
    try ProgramRun(
      builtProgram("breakout"),
      arguments,
      in: URL(filePath: path),
      bytes: Data(bytes),
      environment: environment,
      outputPath: outputPath
    )
  }

  /// Plays a script with a scripted clock into the log `lario`.
  @discardableResult
  func play(_ script: String, into session: String = "lario") throws -> ProgramRun {
    try breakout(
      "run",
      session,
      "--clock",
      "2011-11-16T14:00:00+01:00",
      "--keep-going",
      typing: script
    )
  }

  func text(_ name: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: path + "/" + name) ?? Data(),
      as: UTF8.self
    )
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
  }

  func bytes(_ name: String) -> [UInt8] {
    Array(FileManager.default.contents(atPath: path + "/" + name) ?? Data())
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}
