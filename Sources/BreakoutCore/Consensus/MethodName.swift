/// The permanent name of a consensus method, such as `fist-to-five`; never renamed, never reused.
package struct MethodName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as text.
  package var text: String

  /// Creates a name.
  package init(_ text: String) {
    self.text = text
  }

  /// Creates a name from a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension MethodName: LosslessStringConvertible {
  /// The name as it is logged.
  package var description: String { text }
}
