internal import Foundation

/// A terminal that hands over every key at once and echoes none.
final class RawTerminal {
  private let original: termios

  /// Notes the modes of the terminal on standard input; nil if there is none.
  init?() {
    var modes = termios()
    guard tcgetattr(0, &modes) == 0 else { return nil }
    original = modes
    if terminalAtExit == nil {
      terminalAtExit = modes
      atexit { restoreTerminal() }
    }
  }

  deinit { restore() }

  /// Sets the modes for keys.
  func takeKeys() {
    var modes = original
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | ISTRIP | IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    Self.set(modes)
  }

  /// Sets the modes that the terminal had at the start.
  func restore() { Self.set(original) }

  /// How many columns the terminal has.
  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func set(_ modes: termios) {
    var modes = modes
    while tcsetattr(0, TCSADRAIN, &modes) != 0, errno == EINTR {}
  }
}

private nonisolated(unsafe) var terminalAtExit: termios?

private func restoreTerminal() {
  guard var modes = terminalAtExit else { return }
  tcsetattr(0, TCSANOW, &modes)
}
