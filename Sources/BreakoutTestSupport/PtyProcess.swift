import CPty
import Foundation

/// A program on a pseudo-terminal of its own: send keys and wait for what it shows.
///
/// Meant for one test at a time; every wait has a deadline.
package final class PtyProcess {
  /// Its process identifier.
  package let pid: Int32

  /// Everything it has shown so far.
  package private(set) var seen: [UInt8] = []

  private var terminal: Int32
  private var mark = 0
  private var ended: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment; nothing is inherited.
  /// - Throws: `POSIXError` if no terminal or process can be made.
  package init(
    _ path: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws {
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    terminal = cpty_spawn(argv, envp, 24, 80, &child)
    pid = child
    guard terminal >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit {
    if terminal >= 0 { Foundation.close(terminal) }
    guard ended == nil, pid > 0 else { return }
    kill(pid, SIGKILL)
    var ignored: Int32 = 0
    waitpid(pid, &ignored, 0)
  }

  /// Types `text`; reads meanwhile, so that neither side waits for the other.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types `bytes`, at most for 20 seconds.
  package func send(_ bytes: [UInt8]) {
    let deadline = ContinuousClock.now + .seconds(20)
    var rest = bytes[...]
    while !rest.isEmpty, ContinuousClock.now < deadline {
      var ready = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&ready, 1, 100) > 0 else { continue }
      if ready.revents & Int16(POLLIN) != 0, !readSome() { return }
      guard ready.revents & Int16(POLLOUT) != 0 else { continue }
      // Small parts: a write to a terminal waits until all of it fits.
      let part = rest.prefix(4096)
      let sent = part.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// Waits until `text` is shown after the last match.
  ///
  /// - Returns: What was shown before it, or nil at the deadline or when the program has ended.
  package func expect(_ text: String, within seconds: Double = 5) -> String? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let wanted = Array(text.utf8)
    var from = mark
    while true {
      if let found = seen[from...].firstRange(of: wanted) {
        defer { mark = found.upperBound }
        return String(decoding: seen[mark..<found.lowerBound], as: UTF8.self)
      }
      from = max(mark, seen.count - wanted.count)
      guard ContinuousClock.now < deadline else { return nil }
      var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 20) > 0, !readSome() { return nil }
    }
  }

  /// Changes the size of the terminal.
  package func resize(rows: UInt16, columns: UInt16) {
    _ = cpty_resize(terminal, rows, columns)
  }

  /// Whether the program's terminal echoes what is typed and collects it into lines.
  package var isCooked: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    let both = tcflag_t(ECHO | ICANON)
    return modes.c_lflag & both == both
  }

  /// Whether the terminal itself echoes what is typed.
  package var echoes: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Closes the terminal, as when its window is closed.
  ///
  /// Nothing can be sent or expected afterwards.
  package func hangUp() {
    Foundation.close(terminal)
    terminal = -1
  }

  /// Waits until the program is stopped (Ctrl-Z).
  package func waitForStop(within seconds: Double = 5) -> Bool {
    status(within: seconds, WUNTRACED).map { $0 & 0xff == 0x7f } ?? false
  }

  /// Waits for the end.
  ///
  /// - Returns: The exit code, minus the signal if one ended the program, or nil at the deadline.
  package func wait(within seconds: Double = 5) -> Int32? {
    if ended == nil { ended = status(within: seconds, 0) }
    return ended.map { $0 & 0x7f == 0 ? ($0 >> 8) & 0xff : -($0 & 0x7f) }
  }

  private func status(within seconds: Double, _ options: Int32) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var result: Int32 = 0
    while waitpid(pid, &result, options | WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return nil }
      guard terminal >= 0 else {
        usleep(10_000)
        continue
      }
      // A program whose terminal is full does not end.
      var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 10) > 0, !readSome() { usleep(10_000) }
    }
    return result
  }

  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    seen += buffer[..<count]
    return true
  }
}

/// The path of a program built with the tests.
package func builtProgram(_ name: String) -> String {
  #if os(Linux)
  let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  #else
  let test = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  #endif
  return test.deletingLastPathComponent().appending(path: name).path
}
