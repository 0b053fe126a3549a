package import BreakoutCore

/// A line that is not typed as its command wants it.
package struct UsageError: Error, Equatable, Sendable {
  /// One sentence that says what is missing or wrong.
  package var message: String

  /// Creates a usage error in the language being spoken.
  package init(_ message: Sentence) {
    self.init(verbatim: translated(message))
  }

  /// Creates a usage error whose words were chosen elsewhere.
  package init(verbatim message: String) {
    self.message = message
  }
}
