internal import BreakoutCore

/// What can go wrong between a session and its log.
package enum LogError: Error, Equatable, Sendable {
  /// The entry would make a line of `bytes` bytes, longer than any log may have.
  case entryTooLong(bytes: Int)

  /// A line was damaged, doubled, moved, left out or forged; the entries before it are whole.
  ///
  /// `line` counts from 1; `byte` counts from 0 at the start of the log.
  case corrupt(log: String, line: Int, byte: Int, reason: String)

  /// The log holds nothing that looks like an entry.
  case notALog(log: String)

  /// The log's first entry does not open a session as this version knows it.
  case foreignVersion(log: String, reason: String)

  /// Another process is writing to the log; `holder` says which.
  case locked(log: String, holder: String)

  /// The place of the log is taken by something that is not a plain file.
  case notAPlainFile(log: String, what: String)

  /// There is no such log.
  case missing(log: String)

  /// The log, or its folder, could not be opened, read or changed.
  case system(log: String, doing: String, reason: String)

  /// The entry could not be written and was taken back; `free` is the room left, in bytes.
  case notWritten(log: String, reason: String, free: Int?)

  /// The operating system could not say that the entry is on the disk.
  case notSynchronised(log: String, reason: String)

  /// Somebody else changed, replaced or removed the log while the session was running.
  case changedByOthers(log: String, how: String)

  /// The log can only be read, because of `reason`.
  case readOnly(log: String, reason: String)
}

extension LogError {
  /// What is wrong and what to do about it, in whole sentences.
  package var message: String {
    switch self {
    case .entryTooLong(let bytes):
      translated(
        "That is too long: it would take \(bytes) bytes, and an entry has at most "
          + "\(EntryCoding.longestLine). Say it in several parts."
      )
    case .corrupt(let log, let line, let byte, let reason):
      translated(
        "\(log) is damaged at line \(line), byte \(byte): \(reason). The entries before it are whole; "
          + "“breakout repair” copies them to a new log."
      )
    case .notALog(let log):
      translated(
        "\(log) is not a session log. Nothing in it was touched."
      )
    case .foreignVersion(let log, let reason):
      translated(
        "\(log) does not begin as a log of this program: \(reason). Open it with the version that "
          + "wrote it."
      )
    case .locked(let log, let holder):
      translated(
        "\(log) is in use by \(holder). It can be opened for reading meanwhile."
      )
    case .notAPlainFile(let log, let what):
      translated(
        "\(log) is \(what), and a log must be a plain file. Choose another name."
      )
    case .missing(let log):
      translated(
        "There is no log called \(log) here."
      )
    case .system(let log, let doing, let reason):
      translated(
        "\(log) could not be \(worded(doing, as: "trouble")): \(reason)."
      )
    case .notWritten(let log, let reason, let free):
      translated(
        "Not recorded: \(log) could not be written (\(reason)\(Self.room(free))). Make room on the disk "
          + "and try again."
      )
    case .notSynchronised(let log, let reason):
      translated(
        "The disk did not confirm the last entry of \(log) (\(reason)). Nothing more is recorded; "
          + "end the program, check the disk and open the log again."
      )
    case .changedByOthers(let log, let how):
      translated(
        "\(log) was \(worded(how, as: "trouble")) by another program. Nothing more is recorded; end this session and see "
          + "what “breakout verify” says."
      )
    case .readOnly(let log, let reason):
      translated(
        "\(log) is open for reading only: \(reason)."
      )
    }
  }

  private static func room(_ free: Int?) -> String {
    free.map { translated(", \($0) bytes free") } ?? ""
  }
}
