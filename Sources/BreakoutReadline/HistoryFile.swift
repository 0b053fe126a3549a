@preconcurrency import CReadline
import Foundation

/// The lines typed in earlier sessions, in a file only its user can read.
///
/// The file is a convenience: whatever goes wrong with it, typing goes on without it.
package struct HistoryFile: Sendable {
  /// Where the file is.
  package let path: String

  /// How many lines are kept.
  package static let lineLimit = 2000

  /// The longest line that is kept, in bytes; a long paste is not worth keeping.
  package static let byteLimit = 16 * 1024

  /// Creates a history at a path.
  package init(path: String) {
    self.path = path
  }

  /// The history of the user whose environment is given; nil if it names no home.
  package static func ofUser(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> HistoryFile? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return HistoryFile(path: state + "/breakout/history")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return HistoryFile(path: home + "/.local/state/breakout/history")
  }

  /// Fills readline's list from the file.
  @MainActor func load() {
    history_write_timestamps = 1
    // Entries of several lines need the time stamps. Their mark is one that no line begins with:
    // with the usual "#" a pasted "#1 …" would be read as a time.
    history_comment_char = 1
    stifle_history(Int32(Self.lineLimit))
    guard prepareFile() else { return }
    read_history(path)
    if history_base > 1 { write_history(path) }
  }

  /// Adds a line to readline's list and to the file.
  @MainActor func add(_ line: String) {
    guard Self.remember(line), prepareFile() else { return }
    append_history(1, path)
  }

  /// Adds a line to readline's list, unless it begins with a space or repeats the last one.
  ///
  /// - Returns: Whether it was added.
  @MainActor static func remember(_ line: String) -> Bool {
    guard !line.isEmpty, !line.hasPrefix(" "), line.utf8.count <= byteLimit else { return false }
    if let last = history_get(history_base + history_length - 1)?.pointee.line,
      String(cString: last) == line
    {
      return false
    }
    add_history(line)
    return true
  }

  /// Makes sure that the file is there, is a plain file and is private.
  private func prepareFile() -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    return fchmod(file, 0o600) == 0
  }
}
