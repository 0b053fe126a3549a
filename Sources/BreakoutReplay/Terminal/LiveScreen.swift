internal import Foundation

/// Lines that stay, and below them one that is written again and again.
///
/// A terminal that can do nothing gets the last line only when it is asked for, as an ordinary line.
struct LiveScreen {
  /// Whether the last line can be written again.
  let canRewrite: Bool

  private var shown = ""
  private var typed: String?

  init(canRewrite: Bool) {
    self.canRewrite = canRewrite
  }

  /// Prints lines above the last one.
  ///
  /// - Returns: Whether the terminal is still there.
  mutating func print(_ lines: [String]) -> Bool {
    guard !lines.isEmpty else { return true }
    let text = erasing() + lines.map { $0 + "\r\n" }.joined()
    return Self.write(text)
  }

  /// Shows the last line if it has changed.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isAsked: Whether somebody has just pressed a key for it.
  ///   - typing: What is being typed, if something is.
  /// - Returns: Whether the terminal is still there.
  mutating func show(_ line: String, isAsked: Bool, typing: String?) -> Bool {
    if canRewrite {
      guard line != shown || isAsked else { return true }
      shown = line
      return Self.write("\r\u{1B}[K" + line)
    }
    if let typing { return echo(typing) }
    let ended = typed.map { _ in "\r\n" } ?? ""
    typed = nil
    return isAsked ? Self.write(ended + line + "\r\n") : ended.isEmpty || Self.write(ended)
  }

  /// Takes the last line away, as before the shell gets the terminal back.
  mutating func clear() { _ = Self.write(erasing()) }

  private mutating func erasing() -> String {
    if typed != nil {
      typed = nil
      return "\r\n"
    }
    guard canRewrite, !shown.isEmpty else { return "" }
    shown = ""
    return "\r\u{1B}[K"
  }

  /// Shows what is typed on a terminal that only prints.
  private mutating func echo(_ text: String) -> Bool {
    let before = typed ?? ""
    typed = text
    if text.hasPrefix(before) { return Self.write(String(text.dropFirst(before.count))) }
    let back = String(repeating: "\u{8} \u{8}", count: max(0, before.count - text.count))
    return Self.write(back)
  }

  private static func write(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR || errno == EAGAIN { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
