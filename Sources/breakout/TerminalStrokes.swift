import BreakoutREPL
import Foundation

/// What bars are drawn with on the terminal that the program writes to.
enum TerminalStrokes {
  /// Plain letters on a terminal that is dumb or not set to UTF-8; blocks everywhere else.
  ///
  /// What goes to a file or a pipe is UTF-8 like everything that the program writes.
  static func here(
    isTerminal: Bool = isatty(1) == 1,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> BarStrokes {
    guard isTerminal else { return .blocks }
    if environment["TERM"] == "dumb" { return .ascii }
    // POSIX: the first of these that is set and not empty decides.
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let encoding = (locale ?? "").lowercased().filter { $0 != "-" }
    return encoding.contains("utf8") ? .blocks : .ascii
  }
}
