extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The text with one space for each stretch of white space.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a text without letters is recorded as, since an entry needs one.
  var orNoText: String {
    let text = trimmed
    return text.isEmpty ? "(no text)" : text
  }

  /// The text with all its white space, where it has anything else.
  var verbatimOrNoText: String { allSatisfy(\.isWhitespace) ? "(no text)" : String(self) }

  /// The text without a beginning, in whatever case it is written; nil if it begins otherwise.
  func after(_ beginning: String) -> SubSequence? {
    guard prefix(beginning.count).lowercased() == beginning else { return nil }
    return dropFirst(beginning.count)
  }
}

/// The names in a list such as `Ann, Ben and Cleo`, as IRC commands give them: commas only.
func names(in list: some StringProtocol) -> [String] {
  list.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
}
