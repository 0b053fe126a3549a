package import Foundation

/// One run of a built program without a terminal: what it printed and how it ended.
package struct ProgramRun: Sendable {
  /// What it wrote to standard output.
  package var output: String

  /// What it wrote to standard error.
  package var errors: String

  /// Its exit code; the number of the signal if one ended it.
  package var code: Int32

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments.
  ///   - folder: The folder it runs in.
  ///   - input: What it reads from standard input.
  ///   - environment: The whole environment; by default that of the tests.
  /// - Throws: What keeps the program from being started.
  package init(
    _ program: String,
    _ arguments: [String],
    in folder: URL,
    input: String = "",
    environment: [String: String]? = nil
  ) throws {
    try self.init(program, arguments, in: folder, bytes: Data(input.utf8), environment: environment)
  }

  /// Runs a program to its end on input that need not be text.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments.
  ///   - folder: The folder it runs in.
  ///   - bytes: What it reads from standard input.
  ///   - environment: The whole environment; by default that of the tests.
  ///   - outputPath: A file for its output, such as `/dev/full`; `output` is empty then.
  /// - Throws: What keeps the program from being started.
  package init(
    _ program: String,
    _ arguments: [String],
    in folder: URL,
    bytes: Data,
    environment: [String: String]? = nil,
    outputPath: String? = nil
  ) throws {
    // Files instead of pipes: no buffer can fill up while nobody reads.
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["input", "output", "errors"].map { scratch.appending(path: $0) }
    try bytes.write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(
      forWritingTo: outputPath.map { URL(filePath: $0) } ?? files[1]
    )
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    code = process.terminationStatus
  }
}
