extension SessionEvent {
  /// Reads the fields of a blank event.
  ///
  /// The reader lives in this module so that the compiler makes one direct reading routine of it
  /// and every `code(_:)`; through the protocol, reading a log takes three times as long.
  ///
  /// - Parameter fields: A reader that stands at the event's first field.
  /// - Throws: `FieldError` at the first field that is missing or wrong.
  package mutating func read(_ fields: inout FieldReader) throws(FieldError) {
    try code(&fields)
  }
}
