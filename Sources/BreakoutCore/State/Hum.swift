/// How loud a hum was to the chair's ears.
package enum Loudness: String, CaseIterable, Sendable {
  case none
  case faint
  case medium
  case loud
}

/// What the chair heard of a hum.
package struct Hum: Coded {
  /// How loud the hum in favour was.
  package var inFavour = Loudness.none

  /// How loud the hum against was.
  package var against = Loudness.none

  /// Creates a blank hum.
  package init() {}

  /// Creates what was heard.
  package init(inFavour: Loudness, against: Loudness) {
    self.inFavour = inFavour
    self.against = against
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("in_favour", &inFavour)
    try fields.name("against", &against)
  }
}
