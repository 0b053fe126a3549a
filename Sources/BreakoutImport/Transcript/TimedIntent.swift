package import BreakoutCore

/// Something to be recorded, with its time and where it came from.
package struct TimedIntent: Sendable {
  /// What is to be recorded.
  package var intent: any Intent

  /// When it happened.
  package var time: Timestamp

  /// Whether guards are overridden: what happened elsewhere has happened.
  package var really = true

  /// Where the files say so.
  package var source: EntrySource?
}
