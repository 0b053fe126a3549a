internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import Foundation

/// Turns errors into one sentence on standard error and an exit code.
enum Failure {
  /// Runs `body`; what it throws ends the command.
  static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw exit(for: error)
    }
  }

  /// Prints an error and gives the code to exit with.
  static func exit(for error: any Error) -> any Error {
    switch error {
    case let error as LogError:
      say(verbatim: error.message)
      return ExitCode(error)
    case let error as FileTrouble:
      say(verbatim: error.message)
      return error.code
    case let error as UsageError:
      say(verbatim: error.message)
      return ExitCode.wrongArguments
    case let error as DeskError:
      say(verbatim: error.message)
      return error.isDamage ? ExitCode.damaged : ExitCode.missing
    default: return error
    }
  }

  /// Prints a sentence on standard error, in the language being spoken.
  static func say(_ message: Sentence) { say(verbatim: translated(message)) }

  /// Prints a sentence on standard error whose words were chosen elsewhere.
  static func say(verbatim message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }
}

/// A file that cannot be found, read or written.
struct FileTrouble: Error, Equatable {
  /// One sentence.
  var message: String

  /// What to exit with.
  var code: ExitCode

  /// Creates a trouble in the language being spoken.
  init(_ message: Sentence, _ code: ExitCode) {
    self.init(verbatim: translated(message), code)
  }

  /// Creates a trouble whose words were chosen elsewhere.
  init(verbatim message: String, _ code: ExitCode) {
    self.message = message
    self.code = code
  }
}

extension FileTrouble {
  static func == (left: Self, right: Self) -> Bool { left.message == right.message }
}
