internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation
internal import Synchronization

/// The one source of time: the machine's clock, or a scripted one for rehearsals and tests.
final class RoomClock: Sendable {
  /// How far the clock is ahead of UTC.
  let zone: ZoneOffset

  /// Whether it is scripted.
  let isScripted: Bool

  private let made = ContinuousClock.now
  private let scripted: Mutex<Scripted>

  /// How far a scripted clock has come.
  private struct Scripted {
    var time: Timestamp
    var set = ContinuousClock.now
    var pace = 0

    /// The moment it shows: it goes on by itself only at a pace.
    var shown: Timestamp {
      guard pace > 0 else { return time }
      let (seconds, attoseconds) = set.duration(to: .now).components
      let passed = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
      return Timestamp(milliseconds: time.milliseconds + passed * Int64(pace))
    }

    mutating func move(by milliseconds: Int64) {
      time = Timestamp(milliseconds: shown.milliseconds + milliseconds)
      set = .now
    }
  }

  /// Takes the machine's clock and zone.
  init() {
    zone = ZoneOffset(minutes: TimeZone.current.secondsFromGMT() / 60)
    isScripted = false
    scripted = Mutex(Scripted(time: Timestamp(milliseconds: 0)))
  }

  /// Starts a scripted clock.
  ///
  /// - Parameters:
  ///   - start: What it shows first.
  ///   - zone: The room's zone.
  ///   - pace: How many times as fast as the machine's clock it goes; with 0 it moves one second
  ///     with every entry and nothing else.
  init(scriptedFrom start: Timestamp, zone: ZoneOffset, pace: Int = 0) {
    self.zone = zone
    isScripted = true
    scripted = Mutex(Scripted(time: start, pace: pace))
  }

  /// The present moment.
  func now() -> Timestamp {
    guard isScripted else { return Self.machine }
    return scripted.withLock { clock in
      defer { if clock.pace == 0 { clock.move(by: 1_000) } }
      return clock.shown
    }
  }

  /// The present moment, without moving a scripted clock.
  var glance: Timestamp { isScripted ? scripted.withLock { $0.shown } : Self.machine }

  /// Microseconds since the clock was made; a scripted clock stands still.
  var stopwatch: Int {
    guard !isScripted else { return 0 }
    let (seconds, attoseconds) = made.duration(to: .now).components
    return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }

  private static var machine: Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
  }

  /// The day and time of day, as people are told since when somebody has been at work.
  var timeOfDay: String { "\(glance.day(at: zone)) \(glance.timeOfDay(at: zone))" }

  /// Moves a scripted clock forward to a time of day; the machine's clock goes its own way, so that
  /// a script with times can be played live.
  ///
  /// - Throws: `DeskError` if the clock would go back.
  func move(to secondOfDay: Int) throws {
    guard isScripted else { return }
    try scripted.withLock { clock in
      let shown = clock.shown
      let gain = Int64(secondOfDay * 1_000 - shown.millisecondOfDay(at: zone))
      guard gain >= 0 else {
        throw DeskError(
          "The clock is at \(shown.timeOfDayWithSeconds(at: zone)) and does not go back."
        )
      }
      clock.move(by: gain)
    }
  }

  /// Keeps a scripted clock from being behind what was recorded.
  func catchUp(with latest: Timestamp?) {
    guard let latest else { return }
    scripted.withLock { clock in
      let gap = latest.milliseconds - clock.shown.milliseconds
      if gap > 0 { clock.move(by: gap + 1_000) }
    }
  }
}
