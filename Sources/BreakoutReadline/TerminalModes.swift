import Foundation

/// How the terminal on standard input behaves, before, between and while lines are typed.
struct TerminalModes {
  private let original: termios

  /// Notes the present modes; they come back at the end of the program.
  init() {
    var modes = termios()
    let known = tcgetattr(0, &modes) == 0
    original = modes
    if known, modesAtExit == nil {
      modesAtExit = modes
      atexit { restoreModes() }
    }
  }

  /// Sets the modes the terminal had at the start.
  func restore() { Self.set(original) }

  /// Sets the modes between lines: what is typed ahead is kept and not shown.
  func beQuiet() { Self.set(changed(echo: false)) }

  /// Sets the modes readline starts from.
  func prepareEditing() {
    // Without ECHO readline would take the line for a password and show nothing.
    Self.set(changed(echo: true))
  }

  private func changed(echo: Bool) -> termios {
    var modes = original
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    if echo { modes.c_lflag |= tcflag_t(ECHO) }
    // Without IXON, Ctrl-S does not freeze the screen: it searches forward in the history.
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | ISTRIP | IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
      // Ctrl-\ would end the program and leave the terminal as it is.
      characters[Int(VQUIT)] = disabledCharacter
    }
    return modes
  }

  private static func set(_ modes: termios) {
    var modes = modes
    while tcsetattr(0, TCSADRAIN, &modes) != 0, errno == EINTR {}
  }
}

#if os(Linux)
private let disabledCharacter: cc_t = 0
#else
private let disabledCharacter: cc_t = 0xFF
#endif

private nonisolated(unsafe) var modesAtExit: termios?

private func restoreModes() {
  guard var modes = modesAtExit else { return }
  tcsetattr(0, TCSANOW, &modes)
}
