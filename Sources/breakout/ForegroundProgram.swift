internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// A program that has the terminal while it runs, as if the shell had started it.
///
/// Foundation's `Process` puts a program into a process group of its own, in which it may not read
/// from the terminal.
struct ForegroundProgram {
  private let path: String

  /// Names the program by its whole path.
  init(_ path: String) {
    self.path = path
  }

  /// Runs it to its end.
  ///
  /// - Parameter arguments: Its arguments, without its name.
  /// - Returns: Its exit code; 128 and more if a signal ended it.
  /// - Throws: `DeskError` if it cannot be started.
  func run(_ arguments: [String]) throws -> Int32 {
    var process = pid_t()
    let words = [path] + arguments
    let variables = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    let problem = withStrings(words) { words in
      withStrings(variables) { variables in
        withOptions { actions, attributes in
          posix_spawn(&process, path, actions, attributes, words, variables)
        }
      }
    }
    guard problem == 0 else {
      throw DeskError("\(path) cannot be started (\(String(cString: strerror(problem)))).")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// The texts as C strings, followed by nil.
  private func withStrings<Value>(
    _ texts: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let strings = texts.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    return body(strings + [nil])
  }

  /// No signal is blocked or ignored, and a script that is being piped in is not the program's.
  private func withOptions(
    _ body: (
      UnsafePointer<posix_spawn_file_actions_t>, UnsafePointer<posix_spawnattr_t>
    ) -> Int32
  ) -> Int32 {
    #if os(Linux)
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    #else
    var attributes: posix_spawnattr_t?
    var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    )
    if isatty(0) == 0 { posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) }
    return body(&actions, &attributes)
  }
}
