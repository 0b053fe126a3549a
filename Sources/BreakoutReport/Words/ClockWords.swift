package import BreakoutCore

/// What is left of a time-box, to the second.
package enum ClockWords {
  /// What is left, or by how much the time is over, such as `12:30 left`.
  package static func left(_ box: TimeBox, at time: Timestamp) -> String {
    let seconds = box.remaining(at: time) / 1_000
    let size = abs(seconds)
    let text = "\(size / 60):" + (size % 60 < 10 ? "0" : "") + "\(size % 60)"
    return seconds < 0 ? translated("\(text) over") : translated("\(text) left")
  }
}
