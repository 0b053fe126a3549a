package import BreakoutCore
internal import Synchronization

/// A clock that starts at a fixed moment and goes on by one second with every entry.
package final class TickingClock: Sendable {
  private let milliseconds: Mutex<Int64>
  private let step: Int64

  /// Creates a clock.
  ///
  /// - Parameters:
  ///   - start: The moment of the first entry, as the log writes it.
  ///   - step: How far it goes on with every entry, in milliseconds.
  package init(_ start: String = "2011-11-16T14:00:00.000Z", step: Int64 = 1_000) {
    milliseconds = Mutex(Timestamp(start)?.milliseconds ?? 0)
    self.step = step
  }

  /// The moment of an entry; that of the next one is later.
  package func stamp() -> Timestamp {
    milliseconds.withLock { time in
      defer { time += step }
      return Timestamp(milliseconds: time)
    }
  }

  /// The present moment, which is that of the next entry; looking at it moves nothing.
  package var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

  /// Goes on to a second of the day in UTC; never back.
  package func move(to secondOfDay: Int) {
    milliseconds.withLock { time in
      time = max(time, time / 86_400_000 * 86_400_000 + Int64(secondOfDay) * 1_000)
    }
  }
}
