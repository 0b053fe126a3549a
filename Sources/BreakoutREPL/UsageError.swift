package import BreakoutCore

/// A line that is not typed as its command wants it.
package struct UsageError: Error, Equatable, Sendable {
  /// One sentence that says what is missing or wrong.
  package var message: String

  /// What the line ends before, such as `F1`, where that is all that is wrong with it.
  var missing: String?

  /// Creates a usage error in the language being spoken.
  package init(_ message: Sentence) {
    self.init(verbatim: translated(message))
  }

  /// Creates the error of a line that ends before something.
  static func missing(_ what: String) -> UsageError {
    var error = UsageError("\(what) is missing.")
    error.missing = what
    return error
  }

  /// Creates a usage error whose words were chosen elsewhere.
  package init(verbatim message: String) {
    self.message = message
  }
}
