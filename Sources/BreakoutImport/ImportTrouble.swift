/// Why files cannot be imported.
package struct ImportTrouble: Error, Equatable, Sendable {
  /// What kind of trouble it is; the surface gives each its exit code.
  package enum Kind: Equatable, Sendable {
    /// The files are not what they should be.
    case damaged
    /// What was asked for makes no sense.
    case wrongArguments
    /// A file that is needed is not there.
    case missing
  }

  /// One sentence.
  package var message: String

  /// What kind of trouble it is.
  package var kind: Kind

  /// Creates a trouble.
  package init(_ message: String, _ kind: Kind) {
    self.message = message
    self.kind = kind
  }
}
