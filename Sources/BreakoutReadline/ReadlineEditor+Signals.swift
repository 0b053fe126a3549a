import BreakoutREPL
@preconcurrency import CReadline
import Foundation

extension ReadlineEditor {
  /// Takes over the signals that concern the terminal or ask the program to end.
  func watchSignals() {
    signals = SignalWatch([SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT]) { number in
      ReadlineEditor.current?.take(number)
    }
  }

  private func take(_ number: Int32) {
    switch number {
    case SIGINT: interrupted()
    case SIGTERM, SIGHUP: endRequested(by: number)
    case SIGWINCH: resized()
    case SIGTSTP: stop()
    case SIGCONT: resumed()
    default: break
    }
  }

  private func interrupted() {
    input.clear()
    abandonLine(mark: "^C", .interrupted)
  }

  private func endRequested(by number: Int32) {
    if pendingSignal == nil { pendingSignal = number }
    abandonLine(mark: "", .endOfInput)
  }

  private func resized() {
    if isReading { rl_resize_terminal() } else { rl_reset_screen_size() }
  }

  private func stop() {
    if isReading { rl_deprep_terminal() }
    modes.restore()
    raise(SIGSTOP)
  }

  private func resumed() {
    guard !isLent else { return }
    guard isReading else { return modes.beQuiet() }
    // Whoever had the terminal meanwhile may have changed its modes.
    rl_deprep_terminal()
    modes.prepareEditing()
    rl_prep_terminal(1)
    rl_reset_screen_size()
    rl_forced_update_display()
  }
}
