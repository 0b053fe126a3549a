import BreakoutCore
import BreakoutREPL
import Synchronization

/// Speaking times in memory.
final class MeasuredTimes: Sendable {
  private let kept = Mutex<[MeasuredTurn]>([])
  private let damaged = Mutex(false)

  func turns() throws -> [MeasuredTurn] {
    if damaged.withLock({ $0 }) { throw DeskError("The speaking times cannot be read.") }
    return kept.withLock { $0 }
  }

  func keep(_ turns: [MeasuredTurn]) {
    damaged.withLock { $0 = false }
    kept.withLock { $0 = turns }
  }

  /// Lets the file be one that cannot be read.
  func damage() { damaged.withLock { $0 = true } }
}
