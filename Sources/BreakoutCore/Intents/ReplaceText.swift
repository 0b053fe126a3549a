/// Corrects a few words, in the most recent text that holds them.
///
/// The words are taken as they are, as scribe.perl takes `s/old/new/`.
package struct ReplaceText: Intent {
  private let old: String
  private let new: String
  private let everywhere: Bool
  private let item: ItemID?
  private let paragraph: Int?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - old: The words to be replaced, never empty.
  ///   - new: The words in their place; empty to leave them out.
  ///   - everywhere: Whether every place in the text is meant, or only the first.
  ///   - item: The item whose text is meant; nil for the most recent one that holds the words.
  ///   - paragraph: Which paragraph of a contribution, counted from 1; nil for any.
  package init(
    _ old: String,
    with new: String,
    everywhere: Bool = false,
    in item: ItemID? = nil,
    paragraph: Int? = nil
  ) {
    self.old = old
    self.new = new
    self.everywhere = everywhere
    self.item = item
    self.paragraph = paragraph
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let item { _ = try session.standing(item, item.kind) }
    let texts = session.texts.filter { text in
      (item == nil || text.id == item) && (paragraph == nil || text.paragraph == paragraph)
    }
    guard let found = texts.last(where: { $0.text.contains(old) }) else {
      throw notFound(among: texts)
    }
    let text = replaced(in: found.text)
    guard text != found.text else { throw Refusal("That changes nothing.") }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(
        "That would leave nothing of \(found.id).",
        remedy: .choose(["strike \(found.id): REASON"])
      )
    }
    let isOneOfSeveral = (session.contribution(found.id)?.paragraphs.count ?? 1) > 1
    let fix = FixText(found.id, paragraph: isOneOfSeveral ? found.paragraph : nil, text)
    return try fix.decide(session, moment)
  }

  private func replaced(in text: String) -> String {
    let replaced = text.replacing(old, with: new, maxReplacements: everywhere ? .max : 1)
    // What was typed as it stands keeps its spaces; else none is left at either end.
    guard new.isEmpty, !replaced.contains("\n") else { return replaced }
    let start = replaced.drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }

  private func notFound(among texts: [RecordedText]) -> Refusal {
    guard let last = texts.last else {
      if let item, let paragraph { return Refusal("\(item) has no paragraph \(paragraph).") }
      return Refusal("Nothing has been recorded yet.")
    }
    if let item {
      return Refusal("\(item) does not hold “\(old)”; it reads “\(last.text.prefix(200))”.")
    }
    let count =
      texts.count == 1 ? translated("the one text") : translated("the \(texts.count) texts")
    return Refusal(
      "“\(old)” stands in none of \(count) from \(texts[0].id) to \(last.id); it is looked for "
        + "letter by letter."
    )
  }
}
