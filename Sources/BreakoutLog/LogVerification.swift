package import BreakoutCore

/// What `verify` says about a log.
package struct LogVerification: Equatable, Sendable {
  /// What the pass over the log has found.
  package private(set) var reading: LogReading

  /// Whether the session was ended and not resumed.
  package private(set) var isEnded = false

  /// How the log compares with the head that was noted earlier; nil if none was given.
  package private(set) var comparison: Comparison?

  /// How a log compares with a head that was noted earlier.
  package enum Comparison: Equatable, Sendable {
    /// It had that head and has grown by this many entries since; 0 if it still has it.
    case grown(by: Int)
    /// This many entries are missing at its end.
    case missing(Int)
    /// It has as many entries, but not the same ones.
    case different
  }

  /// Verifies a log without changing it.
  ///
  /// - Parameters:
  ///   - store: The log.
  ///   - earlier: A head that was noted earlier; nil if there is none, and then nobody can know
  ///     whether entries are missing at the log's end.
  ///   - each: Takes every entry that is understood, undone ones included.
  /// - Throws: As `LogVerifier.read` does.
  package init(
    _ store: any LogStore,
    earlier: Head? = nil,
    each: (Entry) throws -> Void = { _ in }
  ) throws {
    var isEnded = false
    reading = try LogVerifier.read(store, noting: earlier?.count) { entry in
      switch entry.event {
      case .sessionEnded: isEnded = true
      case .sessionResumed: isEnded = false
      default: break
      }
      try each(entry)
    }
    self.isEnded = isEnded
    comparison = earlier.map { Self.compare(reading, $0) }
  }

  /// Whether nothing is wrong: no damage, no torn tail, nothing missing or different.
  package var isSound: Bool {
    guard reading.remainder == .none else { return false }
    switch comparison {
    case nil, .grown: return true
    case .missing, .different: return false
    }
  }

  private static func compare(_ reading: LogReading, _ earlier: Head) -> Comparison {
    let count = reading.end.head.count
    if count < earlier.count { return .missing(earlier.count - count) }
    return reading.noted == earlier ? .grown(by: count - earlier.count) : .different
  }
}
