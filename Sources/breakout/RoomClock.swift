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

  private let scripted: Mutex<Timestamp>

  /// Takes the machine's clock and zone.
  init() {
    zone = ZoneOffset(minutes: TimeZone.current.secondsFromGMT() / 60)
    isScripted = false
    scripted = Mutex(Timestamp(milliseconds: 0))
  }

  /// Starts a clock that moves one second with every look at it.
  init(scriptedFrom start: Timestamp, zone: ZoneOffset) {
    self.zone = zone
    isScripted = true
    scripted = Mutex(start)
  }

  /// The present moment.
  func now() -> Timestamp {
    guard isScripted else {
      return Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
    return scripted.withLock { time in
      defer { time.milliseconds += 1_000 }
      return time
    }
  }

  /// The day and time of day, as people are told since when somebody has been at work.
  var timeOfDay: String {
    let now = isScripted ? scripted.withLock { $0 } : now()
    return "\(now.day(at: zone)) \(now.timeOfDay(at: zone))"
  }

  /// Moves a scripted clock forward to a time of day; the machine's clock goes its own way, so that
  /// a script with times can be played live.
  ///
  /// - Throws: `DeskError` if the clock would go back.
  func move(to secondOfDay: Int) throws {
    guard isScripted else { return }
    try scripted.withLock { time in
      let gain = Int64(secondOfDay * 1_000 - time.millisecondOfDay(at: zone))
      guard gain >= 0 else {
        throw DeskError(
          "The clock is at \(time.timeOfDayWithSeconds(at: zone)) and does not go back."
        )
      }
      time.milliseconds += gain
    }
  }

  /// Keeps a scripted clock from being behind what was recorded.
  func catchUp(with latest: Timestamp?) {
    guard let latest else { return }
    scripted.withLock { time in
      if time < latest { time.milliseconds = latest.milliseconds + 1_000 }
    }
  }
}
