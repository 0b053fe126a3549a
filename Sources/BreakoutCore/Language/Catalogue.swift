/// The sentences of the program in one language.
///
/// The form is that of GNU gettext's PO files; `Documentation/languages.md` says what is used of it.
package final class Catalogue: Sendable {
  /// The catalogue of the language being spoken; nil in English, whose sentences are the program's own.
  @TaskLocal package static var current: Catalogue?

  /// What the catalogue says for the sentences of the program.
  package let entries: [Message: Entry]

  /// The language, such as `fr`.
  package let language: String

  private let plural: PluralRule
  private let missed: (@Sendable (Message) -> Void)?

  /// What a catalogue is asked for.
  package struct Message: Hashable, Sendable {
    /// Tells apart what is one word in English and several elsewhere; nil where nothing needs it.
    package var context: String?

    /// The English text with numbered placeholders such as `{1}`; on one, where there are two forms.
    package var text: String

    /// Creates a message.
    package init(_ text: String, context: String? = nil) {
      self.text = text
      self.context = context
    }
  }

  /// What a catalogue says for a message.
  package struct Entry: Sendable {
    /// The English text on several; nil where the message does not count anything.
    package var several: String?

    /// The translations, one for each form that the language has; empty if there is none yet.
    package var forms: [CatalogueText]
  }

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - entries: What it says.
  ///   - language: The language, such as `fr`.
  ///   - plural: Which form a number asks for.
  ///   - missed: Is told of each message that it was asked for in vain.
  package init(
    _ entries: [Message: Entry],
    language: String,
    plural: PluralRule,
    missed: (@Sendable (Message) -> Void)? = nil
  ) {
    self.entries = entries
    self.language = language
    self.plural = plural
    self.missed = missed
  }

  /// The same catalogue, which tells of each message that it is asked for in vain.
  package func reporting(_ missed: @escaping @Sendable (Message) -> Void) -> Catalogue {
    Catalogue(entries, language: language, plural: plural, missed: missed)
  }

  /// A text of the program that holds no placeholders, such as one marked in a template.
  package func text(marked text: String) -> String? { find(Message(text))?.forms.first?.source }

  func text(_ sentence: Sentence, _ context: String?) -> String {
    let message = Message(sentence.key, context: context)
    // What is made of arguments alone has nothing to translate.
    guard message.text != "{1}", !message.text.isEmpty else { return sentence.english }
    guard let form = find(message)?.forms.first else { return sentence.english }
    return form.filled(with: sentence.arguments)
  }

  func text(_ count: Int, _ one: Sentence, _ several: Sentence, _ context: String?) -> String {
    let forms = find(Message(one.key, context: context))?.forms ?? []
    let form = plural.form(for: count)
    guard forms.indices.contains(form) else { return (count == 1 ? one : several).english }
    return forms[form].filled(with: several.arguments)
  }

  private func find(_ message: Message) -> Entry? {
    guard let entry = entries[message], !entry.forms.isEmpty else {
      missed?(message)
      return nil
    }
    return entry
  }
}

/// A text with placeholders, taken apart once so that it can be filled often.
package struct CatalogueText: Equatable, Sendable {
  /// The text as it is written.
  package let source: String

  /// The placeholders that stand in it, counted from 1, in their order.
  package let placeholders: [Int]

  private let words: [Substring]

  /// Creates a text.
  package init(_ source: String) {
    self.source = source
    var words: [Substring] = []
    var placeholders: [Int] = []
    var rest = source[...]
    var start = rest.startIndex
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      guard let number = Int(digits), rest.dropFirst(digits.count).first == "}" else { continue }
      words.append(source[start..<open])
      placeholders.append(number)
      rest = rest.dropFirst(digits.count + 1)
      start = rest.startIndex
    }
    words.append(source[start...])
    self.words = words
    self.placeholders = placeholders
  }

  /// The text with arguments in the place of its placeholders.
  func filled(with arguments: [String]) -> String {
    var text = String(words[0])
    for (number, words) in zip(placeholders, words.dropFirst()) {
      if arguments.indices.contains(number - 1) { text += arguments[number - 1] }
      text += words
    }
    return text
  }
}
