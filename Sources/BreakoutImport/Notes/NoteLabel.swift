/// What stands before a colon at the beginning of an entry.
enum NoteLabel: Equatable {
  /// A word that says what the entry is, and the entry.
  case kind(NoteKind, String)
  /// Somebody's name, and what they said.
  case person(String, String)

  /// Reads an entry; nil if nothing stands before a colon that is either.
  ///
  /// - Parameters:
  ///   - text: The entry.
  ///   - known: The names of those who take part, in lower case.
  init?(_ text: String, _ known: Set<String>) {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
    let label = String(text[..<colon]).trimmed
    let rest = text[colon...].dropFirst()
    guard !rest.hasPrefix("//"), label.count <= 60,
      !label.contains(where: { "\"“”?!.".contains($0) })
    else { return nil }
    if let kind = NoteKind(label) {
      self = .kind(kind, rest.trimmed)
    } else if Self.isName(label, known), rest.first?.isWhitespace == true {
      self = .person(label, rest.trimmed)
    } else {
      return nil
    }
  }

  /// A name is known, or made of one to four words of which the first and the last are capitalised.
  private static func isName(_ text: String, _ known: Set<String>) -> Bool {
    if known.contains(text.lowercased()) { return true }
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    return first.first?.isUppercase == true && last.first?.isUppercase == true
      && words.allSatisfy { $0.allSatisfy { $0.isLetter || "-'’".contains($0) } }
  }

  /// The people of a list such as `Ann Brown (ETH Zürich), Ben; Cleo – IAEA`.
  static func people(_ list: String) -> [ImportedPerson] {
    var parts = [""]
    var depth = 0
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth <= 0, character == "," || character == ";" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.compactMap { part in
      let text = part.trimmed.drop { $0 == "@" }
      guard let open = text.firstIndex(of: "(") else {
        return text.isEmpty ? nil : ImportedPerson(String(text))
      }
      let name = text[..<open].trimmed
      let body = text[open...].dropFirst().prefix { $0 != ")" }.trimmed
      return name.isEmpty ? nil : ImportedPerson(name, affiliation: body.isEmpty ? nil : body)
    }
  }
}
