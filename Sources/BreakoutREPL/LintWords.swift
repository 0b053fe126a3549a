package import BreakoutReport

/// What is told about prose that was read against the findings.
package enum LintWords {
  /// A line per flag, or that there is none.
  ///
  /// - Parameters:
  ///   - text: The prose.
  ///   - name: The file's name; nil for our own report.
  ///   - isOneOfMany: Whether other files are read too, so that the sentence on a clean one names it.
  ///   - chronicle: The consolidation with its rooms.
  /// - Returns: The lines, and whether anything was flagged.
  package static func lines(
    _ text: String,
    name: String?,
    isOneOfMany: Bool = false,
    _ chronicle: Chronicle
  ) -> (lines: [String], isClean: Bool) {
    let flags = ProseLint(chronicle).flags(in: text)
    guard !flags.isEmpty else {
      guard let name, isOneOfMany else { return ([ProseLint.clean], true) }
      return ([visible("\(name): \(ProseLint.clean)")], true)
    }
    let place = name.map { "\($0), " } ?? "the next-steps report, "
    return (flags.map { visible(place + $0.message) }, false)
  }
}
