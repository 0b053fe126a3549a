internal import BreakoutCore

/// Takes `by DATE`, `channel TEXT` and `measure TEXT` off the end of a next step.
struct StepClauses {
  /// What is left: the action.
  private(set) var text: String

  private static let keywords = ["by", "channel", "measure"]

  /// Words after which a keyword is an ordinary word: "to measure", "the channel".
  private static let articles: Set<String> = [
    "to", "the", "a", "an", "of", "and", "or", "how", "which",
  ]

  init(_ text: String) {
    self.text = text
  }

  /// Fills in what the clauses say and leaves the action in `text`.
  mutating func fill(_ details: inout AgreeNextStep.Details) throws(UsageError) {
    var seen: Set<String> = []
    var limit = text.endIndex
    while let (keyword, range) = lastClause(before: limit, besides: seen) {
      limit = range.lowerBound
      let clause = LineScanner(String(text[range.upperBound...]))
      guard try take(keyword, clause, &details) else { continue }
      seen.insert(keyword)
      text = String(text[..<range.lowerBound])
    }
    text = text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: " ")
    while text.last == " " || text.last == "," { text.removeLast() }
    guard !text.isEmpty else { throw UsageError("TEXT is missing.") }
  }

  private func take(
    _ keyword: String,
    _ clause: LineScanner,
    _ details: inout AgreeNextStep.Details
  ) throws(UsageError) -> Bool {
    var clause = clause
    switch keyword {
    case "channel": details.channel = try clause.text("TEXT")
    case "measure": details.measure = try clause.measure("TEXT")
    default:
      let words = try clause.text("DATE")
      guard let date = try DateReader.read(words) else {
        if DateReader.looksLikeDate(words) {
          throw UsageError(
            "“\(words)” is not a date; write one such as 15 Jan 2012 or next Friday."
          )
        }
        return false
      }
      details.due = date
    }
    return true
  }

  /// The last clause that begins before a place and whose keyword has not been taken yet.
  private func lastClause(
    before limit: String.Index,
    besides seen: Set<String>
  ) -> (String, Range<String.Index>)? {
    let words = text.split(separator: " ")
    for place in words.indices.reversed() where place > 0 && place + 1 < words.count {
      guard words[place].startIndex < limit else { continue }
      let word = words[place].lowercased()
      let keyword = word.hasSuffix(":") ? String(word.dropLast()) : word
      guard Self.keywords.contains(keyword), !seen.contains(keyword),
        keyword == "by" || !Self.articles.contains(words[place - 1].lowercased())
      else { continue }
      return (keyword, words[place].startIndex..<words[place + 1].startIndex)
    }
    return nil
  }
}
