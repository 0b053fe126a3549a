package import BreakoutCore

/// What is asked of the floor that the log alone cannot tell.
///
/// The log says who was given the floor and when; when they stopped, and so who speaks now, is
/// measured beside it.
package enum FloorRequest: Sendable {
  /// Put somebody into the queue.
  case join(JoinQueue)
  /// Give somebody the floor.
  case give(GiveFloor)
  /// End the turn that goes on, without a word in the log.
  case thanks
  /// Show who speaks and who waits, or the order in which those not yet heard come first.
  case queue(fair: Bool)
  /// Show turns and times, privately.
  case times
  /// Delete what was measured.
  case forget
}
