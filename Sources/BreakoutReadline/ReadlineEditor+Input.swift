import BreakoutREPL
@preconcurrency import CReadline
import Dispatch
import Foundation

extension ReadlineEditor {
  /// How long a line that is too long may pause before it counts as ended.
  private static let silenceLimit = DispatchTimeInterval.milliseconds(500)

  /// Takes the keys that have arrived.
  func readKeys() {
    guard readSome() else { return hungUp() }
    handKeysOn()
  }

  /// Gives readline what has been typed, until a line is complete.
  func handKeysOn() {
    while isReading, !input.isEmpty { rl_callback_read_char() }
    if isReading, input.isTooLong { dropLine() }
  }

  /// The next key, for readline; waits a little if readline asks in the middle of a character.
  func nextKey() -> Int32 {
    if input.isEmpty, !input.isTooLong { _ = readSome(waiting: 500) }
    // Ctrl-G: whatever readline is in the middle of is given up.
    return input.next().map(Int32.init) ?? 7
  }

  /// Opens the terminal a second time, so that reading from it never waits.
  ///
  /// Ctrl-C throws away what was typed, perhaps between the news of it and the reading. Standard
  /// input cannot be told not to wait: other programs share it.
  static func openKeyboard() -> Int32 {
    guard let name = ttyname(0) else { return 0 }
    let file = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    return file >= 0 ? file : 0
  }

  /// Reads what the terminal has, or gets within some milliseconds; false if it is gone.
  private func readSome(waiting milliseconds: Int32 = 0) -> Bool {
    var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return true }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
      let got = read(keyboard, space.baseAddress, space.count)
      failed = got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)
      count = max(got, 0)
    }
    input.append(bytes)
    return !failed
  }

  /// The window was closed: a half-typed line is not a line.
  private func hungUp() {
    if pendingSignal == nil { pendingSignal = SIGHUP }
    finish(.endOfInput)
  }

  private func dropLine() {
    silence?.cancel()
    guard input.isDropping else { return refuseLine() }
    let item = DispatchWorkItem {
      MainActor.assumeIsolated { ReadlineEditor.current?.refuseLine() }
    }
    silence = item
    DispatchQueue.main.asyncAfter(deadline: .now() + Self.silenceLimit, execute: item)
  }

  private func refuseLine() {
    guard isReading else { return }
    let result = LineInput.tooLong(bytes: input.lineBytes)
    input.stopWaiting()
    abandonLine(mark: "", result)
  }
}
