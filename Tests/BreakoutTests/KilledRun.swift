import Foundation

/// A run of the program that is killed at a place of its script.
struct KilledRun {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ program: String, _ arguments: [String], in folder: URL) throws {
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Feeds lines and kills the program as soon as it has printed `mark`.
  ///
  /// - Returns: What it printed up to there.
  func play(_ lines: String, until mark: String) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    var printed = Data()
    let end = Data(mark.utf8)
    while printed.range(of: end) == nil {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      printed += more
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }
}
