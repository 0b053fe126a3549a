/// A paragraph, a bullet or a quote that may run over several lines.
struct MarkdownParagraph {
  /// The form of its first line.
  let form: MarkdownLine

  /// Where it begins.
  let place: SourcePlace

  private var lines: [String]

  /// Begins with a line; nil if it is of a form that ends with its line.
  init?(_ form: MarkdownLine, _ place: SourcePlace) {
    switch form {
    case .bullet(_, let text), .text(_, let text), .task(_, let text), .quote(let text):
      self.form = form
      self.place = place
      lines = [text]
    default: return nil
    }
  }

  /// The whole text, on one line.
  var text: String { lines.joined(separator: " ") }

  /// Whether it is neither a bullet nor a quote.
  var isBare: Bool { if case .text = form { true } else { false } }

  /// Takes in the next line, if that goes on with it.
  ///
  /// A bullet goes on with indented lines only: what stands below it at the margin may be somebody
  /// else's, and nobody is to have said what they did not say.
  ///
  /// - Parameters:
  ///   - line: The next line.
  ///   - isLabelled: Whether a text begins with a label and so is an entry of its own.
  /// - Returns: Whether the line was taken in.
  mutating func goesOn(with line: MarkdownLine, _ isLabelled: (String) -> Bool) -> Bool {
    switch (form, line) {
    case (.quote, .quote(let text)):
      lines.append(text)
      return true
    case (.text, .text(_, let text)) where !isLabelled(text):
      lines.append(text)
      return true
    case (.bullet, .text(let indent, let text)), (.task, .text(let indent, let text)):
      guard indent > 1, !isLabelled(text) else { return false }
      lines.append(text)
      return true
    default: return false
    }
  }
}
