package import BreakoutREPL
@preconcurrency import CReadline
import Dispatch
import Foundation

/// GNU readline at a terminal.
///
/// readline is one for the whole program, so there is one editor at a time. All of it happens on
/// the main actor: the main queue is the loop that waits for keys and signals.
@MainActor package final class ReadlineEditor: LineEditor {
  package nonisolated var showsPrompt: Bool { true }

  /// The signal that asks the program to end (SIGHUP or SIGTERM), if one has come.
  ///
  /// From then on every line is the end of the input; the program exits with 128 plus this.
  package internal(set) var pendingSignal: Int32?

  /// Whether readline can be used: standard input and output are both terminals.
  package nonisolated static var isPossible: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// The editor readline's callbacks belong to.
  static var current: ReadlineEditor?

  let modes = TerminalModes()
  let keyboard = ReadlineEditor.openKeyboard()
  var input = KeyboardInput(limit: LineInput.byteLimit)
  var completer: (any LineCompleter)?
  var signals: SignalWatch?
  var silence: DispatchWorkItem?

  /// Whether another program has the terminal.
  private(set) var isLent = false

  /// What was to be printed while another program had the terminal.
  private var heldBack: [String] = []

  private let history: HistoryFile?
  private let keys: any DispatchSourceRead
  private var shownPrompt = ""
  private var waiting: CheckedContinuation<LineInput, Never>?

  /// Takes over the terminal until `close()`.
  ///
  /// - Parameter history: Where lines are remembered; nil to forget them at the end.
  package init(history: HistoryFile? = .ofUser()) {
    self.history = history
    keys = DispatchSource.makeReadSource(fileDescriptor: keyboard, queue: .main)
    Self.current = self
    setUpReadline()
    history?.load()
    keys.setEventHandler { MainActor.assumeIsolated { Self.current?.readKeys() } }
    watchSignals()
    modes.beQuiet()
  }

  /// Gives the terminal back as it was.
  ///
  /// The same happens at a normal end of the program.
  package func close() {
    finish(.endOfInput)
    modes.restore()
  }

  /// Whether a line is being typed.
  var isReading: Bool { waiting != nil }

  package func readLine(prompt: String, completer: (any LineCompleter)?) async -> LineInput {
    guard pendingSignal == nil else { return .endOfInput }
    self.completer = completer
    return await withCheckedContinuation { continuation in
      waiting = continuation
      shownPrompt = prompt
      input.startLine()
      modes.prepareEditing()
      rl_callback_handler_install(prompt) { line in
        MainActor.assumeIsolated { ReadlineEditor.current?.accept(line) }
      }
      keys.resume()
      handKeysOn()
    }
  }

  package func show(prompt: String) {
    // In a search or while a count is typed, readline keeps the prompt for later; without a way to
    // clear the line it would have to be written again below.
    let busy = RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_MOREINPUT
    guard isReading, prompt != shownPrompt, rl_readline_state & UInt(busy) == 0,
      rl_get_termcap("ce") != nil
    else { return }
    shownPrompt = prompt
    rl_clear_visible_line()
    rl_set_prompt(prompt)
    rl_on_new_line()
    rl_redisplay()
    fflush(rl_outstream)
  }

  package func print(_ text: String) {
    guard !isLent else { return heldBack.append(text) }
    if isReading { leaveLine() }
    fputs(AnswerWrapping.wrap(text, columns: columns) + "\n", rl_outstream)
    if isReading {
      rl_on_new_line()
      rl_redisplay()
    }
    fflush(rl_outstream)
  }

  package func lendTerminal() {
    fflush(rl_outstream)
    modes.restore()
    isLent = true
  }

  package func takeTerminalBack() {
    isLent = false
    modes.beQuiet()
    // The window may have another size by now.
    rl_reset_screen_size()
    let texts = heldBack
    heldBack = []
    texts.forEach(print)
  }

  /// How wide the terminal is now.
  private var columns: Int {
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_reset_screen_size()
    rl_get_screen_size(&rows, &columns)
    return Int(columns)
  }

  /// Ends the waiting for a line, if there is any.
  func finish(_ result: LineInput) {
    guard let continuation = waiting else { return }
    waiting = nil
    completer = nil
    silence?.cancel()
    silence = nil
    rl_callback_handler_remove()
    keys.suspend()
    modes.beQuiet()
    continuation.resume(returning: result)
  }

  /// Leaves what was typed on the screen, followed by `mark`, and ends the waiting.
  func abandonLine(mark: String, _ result: LineInput) {
    guard isReading else { return }
    rl_callback_sigcleanup()
    rl_point = rl_end
    rl_redisplay()
    fputs(mark + "\n", rl_outstream)
    fflush(rl_outstream)
    rl_replace_line("", 1)
    finish(result)
  }

  private func accept(_ line: UnsafeMutablePointer<CChar>?) {
    guard let line else {
      // readline ends the row itself when it tells the terminal to mark pastes no longer.
      let marksPastes = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
      if marksPastes != "on" { fputs("\n", rl_outstream) }
      return finish(.endOfInput)
    }
    defer { free(line) }
    guard let text = String(validatingCString: line) else { return finish(.notUTF8) }
    if completer?.allowsMemory(of: text) ?? true {
      if let history { history.add(text) } else { _ = HistoryFile.remember(text) }
    }
    finish(.line(text))
  }

  private func leaveLine() {
    // A terminal that cannot clear a line keeps it, and goes on below.
    if rl_get_termcap("ce") == nil {
      fputs("\n", rl_outstream)
    } else {
      rl_clear_visible_line()
    }
  }
}
