internal import Foundation

/// A replay at a terminal: hands keys, signals and time to a player and shows what comes back.
package struct TerminalReplay {
  private var player: Player
  private var screen: LiveScreen
  private var keys = KeyReader()
  private var columns = RawTerminal.columns
  private var last = ContinuousClock.now

  /// How often the clock in the last line is looked at, in milliseconds.
  private static let beat: Int64 = 250

  /// How long an escape waits for the rest of a key, in milliseconds.
  private static let escapeTime: Int64 = 60

  /// Whether there is a terminal for keys and for what is shown.
  package static var isPossible: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// The width of the terminal.
  package static var columns: Int { RawTerminal.columns }

  /// Whether the terminal can do no more than print.
  package static var isPlain: Bool {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return kind.isEmpty || kind == "dumb"
  }

  /// Creates a replay of what a player plays.
  package init(_ player: Player) {
    self.player = player
    screen = LiveScreen(canRewrite: !Self.isPlain)
  }

  /// Plays until somebody quits.
  ///
  /// - Returns: The signal that ended it; nil if a key did.
  package mutating func run() -> Int32? {
    guard let terminal = RawTerminal(),
      let signals = SignalPipe([SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT])
    else { return nil }
    terminal.takeKeys()
    defer { terminal.restore() }
    var isAlive = screen.print(player.opening()) && show(isAsked: !screen.canRewrite)
    last = ContinuousClock.now
    while isAlive {
      let ready = wait(signals)
      for number in ready.signals {
        if let end = take(number, terminal) { return finish(end) }
      }
      let pressed = ready.hasKeys ? readKeys() : []
      guard let pressed else { return finish(SIGHUP) }
      isAlive = handle(player.pass(elapsed()))
      for key in pressed where isAlive {
        let outputs = player.press(key)
        if outputs.contains(.quit) { return finish(nil) }
        if outputs.contains(.suspend) { suspend(terminal) }
        isAlive = handle(outputs)
      }
      isAlive = isAlive && show(isAsked: false)
    }
    return SIGHUP
  }

  private mutating func finish(_ signal: Int32?) -> Int32? {
    screen.clear()
    return signal
  }

  // MARK: Waiting

  private mutating func wait(_ signals: SignalPipe) -> (hasKeys: Bool, signals: [Int32]) {
    var files = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.reading, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&files, 2, Int32(clamping: timeout))
    guard ready > 0 else { return (keys.isWaiting, signals.signals()) }
    return (files[0].revents != 0, files[1].revents != 0 ? signals.signals() : [])
  }

  /// Milliseconds until something happens by itself; -1 for never.
  private var timeout: Int64 {
    if keys.isWaiting { return Self.escapeTime }
    guard let wait = player.wait else { return -1 }
    return min(wait, screen.canRewrite ? Self.beat : wait)
  }

  /// Whole milliseconds since the last time; the rest counts the next time.
  private mutating func elapsed() -> Int64 {
    let milliseconds = Int64((ContinuousClock.now - last) / .milliseconds(1))
    last += .milliseconds(milliseconds)
    return milliseconds
  }

  /// The keys that have come; nil if the terminal is gone.
  private mutating func readKeys() -> [PlayKey]? {
    var ready = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) > 0 else { return keys.flush() }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(0, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    return count > 0 ? keys.keys(in: bytes.prefix(count)) : nil
  }

  // MARK: Showing

  private mutating func handle(_ outputs: [Player.Output]) -> Bool {
    for output in outputs {
      switch output {
      case .lines(let lines): guard screen.print(lines) else { return false }
      case .redraw: guard show(isAsked: true) else { return false }
      case .quit, .suspend: break
      }
    }
    return true
  }

  private mutating func show(isAsked: Bool) -> Bool {
    screen.show(
      player.progress(columns: columns - 1),
      isAsked: isAsked,
      typing: player.typed.map { "\($0.mark)\($0.text)" }
    )
  }

  // MARK: Signals

  /// Does what a signal asks for; gives the signal back if the program is to end.
  private mutating func take(_ signal: Int32, _ terminal: RawTerminal) -> Int32? {
    switch signal {
    case SIGWINCH:
      columns = RawTerminal.columns
      player.resize(columns: columns)
      _ = show(isAsked: screen.canRewrite)
      return nil
    case SIGTSTP:
      suspend(terminal)
      return nil
    case SIGCONT:
      terminal.takeKeys()
      _ = show(isAsked: true)
      return nil
    default: return signal
    }
  }

  private mutating func suspend(_ terminal: RawTerminal) {
    screen.clear()
    terminal.restore()
    raise(SIGSTOP)
    terminal.takeKeys()
    // What passed meanwhile is no part of the replay.
    last = ContinuousClock.now
  }
}
