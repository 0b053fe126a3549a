/// How loud a hum was to the chair's ears.
package enum Loudness: String, CaseIterable, Sendable {
  case none
  case faint
  case medium
  case loud
}

/// What the chair heard of a hum.
package struct Hum: Equatable, Sendable {
  /// How loud the hum in favour was.
  package var inFavour: Loudness

  /// How loud the hum against was.
  package var against: Loudness
}
