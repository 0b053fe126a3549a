internal import BreakoutReport

/// Answers of the prompt as a terminal shows them: broken between words, never inside one.
package enum AnswerWrapping {
  /// An answer for a terminal, with the indentation of each line kept.
  ///
  /// - Parameters:
  ///   - text: Whole lines.
  ///   - columns: How wide the terminal is; one that does not say, or is hardly a line wide, gets the
  ///     text as it is.
  /// - Returns: The lines to print.
  package static func wrap(_ text: String, columns: Int) -> String {
    columns < 20 ? text : TextWrapping.wrap(text, columns: columns)
  }
}
