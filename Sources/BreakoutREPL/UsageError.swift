/// A line that is not typed as its command wants it.
package struct UsageError: Error, Equatable, Sendable {
  /// One sentence that says what is missing or wrong.
  package var message: String

  /// Creates a usage error.
  package init(_ message: String) {
    self.message = message
  }
}
