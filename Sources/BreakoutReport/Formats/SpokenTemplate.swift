import BreakoutCore

/// Puts the words of a template into the language being spoken, before the template is read.
///
/// What stands between `{{#say}}` and `{{/say}}` is looked up in the catalogue as it is, with the
/// tags in it. What stands between `{{#heading}}` and `{{/heading}}` is written in capitals with a
/// line under it.
enum SpokenTemplate {
  /// The marks, each with the tag that ends it.
  private static let marks = [("{{#say}}", "{{/say}}"), ("{{#heading}}", "{{/heading}}")]

  /// The template without marks.
  static func text(_ template: String, format: String) -> String {
    var text = template
    for (place, mark) in marks.enumerated() where text.contains(mark.0) {
      text = replacing(mark, in: text) { words in
        let said = spoken(words, format)
        return place == 0 ? said : heading(said)
      }
    }
    return text
  }

  private static func replacing(
    _ mark: (begin: String, end: String),
    in text: String,
    with words: (Substring) -> String
  ) -> String {
    var result = ""
    var rest = text[...]
    while let begin = rest.firstRange(of: mark.begin),
      let end = rest[begin.upperBound...].firstRange(of: mark.end)
    {
      result += rest[..<begin.lowerBound]
      result += words(rest[begin.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private static func spoken(_ words: Substring, _ format: String) -> String {
    guard let catalogue = Catalogue.current, let said = catalogue.text(marked: String(words)) else {
      return String(words)
    }
    guard format == "html" else { return said }
    // The tags in it are the template's own, the words are a translator's.
    return said.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }

  private static func heading(_ words: String) -> String {
    words.uppercased() + "\n" + String(repeating: "=", count: DisplayWidth.of(words))
  }
}
