internal import BreakoutCore
package import BreakoutREPL

/// How fast a session is played.
package struct Pace: Equatable, Sendable {
  /// Hundredths of the speed of the room: 100 is as fast as it was.
  package private(set) var percent: Int

  /// The longest silence that is played, in milliseconds of the session; nil plays all of it.
  package var idle: Int64?

  /// Whether silences are cut for now.
  package var cutsSilence = true

  /// The speeds that keys go through.
  private static let steps = [
    10, 25, 50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200, 100_000,
  ]

  /// The longest silence that is played unless another is asked for.
  package static let usualIdle: Int64 = 5_000

  /// Creates a pace.
  package init(percent: Int = 100, idle: Int64? = Self.usualIdle) {
    self.percent = percent
    self.idle = idle
  }

  /// How much of a silence is played.
  package func played(_ wait: Int64) -> Int64 {
    guard cutsSilence, let idle else { return wait }
    return min(wait, idle)
  }

  /// Milliseconds of the session that pass in real milliseconds.
  package func session(_ real: Int64) -> Int64 { real * Int64(percent) / 100 }

  /// Real milliseconds, rounded up, in which milliseconds of the session pass.
  package func real(_ session: Int64) -> Int64 {
    (session * 100 + Int64(percent) - 1) / Int64(percent)
  }

  /// Goes to the next speed that is faster, or slower.
  package mutating func change(faster: Bool) {
    let next =
      faster ? Self.steps.first { $0 > percent } : Self.steps.last { $0 < percent }
    percent = next ?? percent
  }

  /// The speed as it is typed, such as `2x` or `0.25x`.
  package var text: String {
    let fraction = percent % 100
    if fraction == 0 { return "\(percent / 100)x" }
    let digits =
      fraction % 10 == 0 ? String(fraction / 10) : (fraction < 10 ? "0" : "") + "\(fraction)"
    return "\(percent / 100).\(digits)x"
  }

  /// Reads a speed such as `2`, `8x` or `0.5`.
  ///
  /// - Throws: `UsageError` if it is none from 0.1 to 1000.
  package static func percent(_ typed: String) throws(UsageError) -> Int {
    let number = typed.hasSuffix("x") ? typed.dropLast() : typed[...]
    guard let hundredths = hundredths(number), (10...100_000).contains(hundredths) else {
      throw UsageError("“\(typed)” is no speed; use a number from 0.1 to 1000, such as 2 or 0.5.")
    }
    return hundredths
  }

  /// Reads the longest silence in seconds, such as `3`, `0.5` or `3s`; `none` plays all of it.
  ///
  /// - Throws: `UsageError` if it is none.
  package static func idle(_ typed: String) throws(UsageError) -> Int64? {
    if typed.lowercased() == "none" { return nil }
    let number = typed.hasSuffix("s") ? typed.dropLast() : typed[...]
    guard let hundredths = hundredths(number), (1...360_000_000).contains(hundredths) else {
      throw UsageError(
        "“\(typed)” is no length of a silence; use seconds such as 3 or 0.5, or none to play it all."
      )
    }
    return Int64(hundredths) * 10
  }

  /// A number with at most two decimals, times a hundred; nil for anything else.
  private static func hundredths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 7,
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      parts.count == 1 || (1...2).contains(fraction.count),
      let whole = Int(parts[0]), let rest = Int(fraction + String("00".dropFirst(fraction.count)))
    else { return nil }
    return whole * 100 + rest
  }
}
