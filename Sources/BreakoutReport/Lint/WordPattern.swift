/// A sequence of words to look for: `a? clear|large majority of?`, where `|` stands between
/// alternatives and `?` marks a word that may be missing.
struct WordPattern: Sendable {
  private var steps: [(words: Set<String>, isOptional: Bool)]

  /// Reads a pattern; `lists` are the words that `<name>` stands for.
  init(_ text: some StringProtocol, lists: [String: Set<String>] = [:]) {
    steps = text.split(separator: " ").map { step in
      let isOptional = step.last == "?"
      let choices = isOptional ? step.dropLast() : step
      var words: Set<String> = []
      for choice in choices.split(separator: "|") {
        if choice.first == "<" {
          words.formUnion(lists[String(choice.dropFirst().dropLast())] ?? [])
        } else {
          words.insert(String(choice))
        }
      }
      return (words, isOptional)
    }
  }

  /// The words with which what is looked for can begin.
  var beginnings: Set<String> {
    var beginnings: Set<String> = []
    for step in steps {
      beginnings.formUnion(step.words)
      if !step.isOptional { break }
    }
    return beginnings
  }

  /// Where the longest match that begins at a place ends; nil without one.
  ///
  /// Words in quotation marks and across the marks of another clause do not match.
  func end(in tokens: [ProseToken], from place: Int) -> Int? {
    end(in: tokens, at: place, step: 0, isFirst: true)
  }

  private func end(in tokens: [ProseToken], at place: Int, step: Int, isFirst: Bool) -> Int? {
    guard step < steps.count else { return place }
    var best: Int?
    if place < tokens.count, !tokens[place].isQuoted,
      steps[step].words.contains(tokens[place].folded),
      isFirst || !tokens[place].gap.contains(where: { ".;:()[]|".contains($0) })
    {
      best = end(in: tokens, at: place + 1, step: step + 1, isFirst: false)
    }
    if steps[step].isOptional,
      let without = end(in: tokens, at: place, step: step + 1, isFirst: isFirst)
    {
      best = max(best ?? without, without)
    }
    return best
  }
}
