internal import ArgumentParser
internal import BreakoutLog

/// The exit codes besides 0, after sysexits(3).
extension ExitCode {
  static let scriptFailed = ExitCode(1)
  static let wrongArguments = ExitCode(64)
  static let damaged = ExitCode(65)
  static let missing = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let diskFailed = ExitCode(74)
  static let inUse = ExitCode(75)

  /// The code for something that went wrong with a log.
  init(_ error: LogError) {
    switch error {
    case .corrupt, .notALog, .foreignVersion: self = .damaged
    case .missing: self = .missing
    case .locked: self = .inUse
    case .notAPlainFile: self = .cannotCreate
    case .entryTooLong, .readOnly: self = .wrongArguments
    case .system, .notWritten, .notSynchronised, .changedByOthers: self = .diskFailed
    }
  }
}
