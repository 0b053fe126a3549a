import BreakoutTestSupport
import Foundation

/// `breakout run` fed line by line over a pipe, to be killed at any moment.
final class PipedSession {
  /// Everything it has printed so far.
  private(set) var output = ""

  private let process = Process()
  private let input = Pipe()
  private let answers = Pipe()
  private var bytes = Data()

  /// Starts the program in a folder.
  init(_ session: String, in folder: String, command: String = "run") throws {
    process.executableURL = URL(filePath: builtProgram("breakout"))
    process.arguments = [command, session]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [:]
    process.standardInput = input
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { kill() } }

  /// Types a line.
  func type(_ line: String) {
    try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Waits until it has printed a text; false if it ends before.
  func wait(for text: String) -> Bool {
    while !output.contains(text) {
      let part = answers.fileHandleForReading.availableData
      guard !part.isEmpty else { return false }
      take(part)
    }
    return true
  }

  /// Kills it with SIGKILL and reads what it had printed until then.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    try? input.fileHandleForWriting.close()
    take((try? answers.fileHandleForReading.readToEnd()) ?? Data())
    process.waitUntilExit()
  }

  private func take(_ part: Data) {
    bytes += part
    output = String(decoding: bytes, as: UTF8.self)
  }

  /// The acknowledgements so far: each entry's number and the line about it.
  var acknowledged: [(number: Int, line: String)] {
    // A last line without its newline may be cut in its middle.
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
      guard line.hasPrefix("#"), let number = Int(line.dropFirst().prefix(while: \.isNumber))
      else { return nil }
      return (number, String(line))
    }
  }
}
