/// Finds the sentences of the program in its source, for the template of its catalogues.
///
/// A sentence is a literal in the first place of a call that takes sentences, in the second and third
/// of `counted`.
package struct MessageScanner {
  /// The calls whose literals are sentences.
  static let callees: Set<String> = [
    "translated", "counted", "count", "number", "Refusal", "UsageError", "DeskError",
    "FileTrouble", "ReportError", "say",
  ]

  /// The sentences that were found, in the order of the source.
  package private(set) var messages: [SourceMessage] = []

  /// The other literals, whose words nobody translates.
  package private(set) var others: [SourceMessage] = []

  private let source: [Character]
  private let file: String
  private var place = 0

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - text: The source.
  ///   - file: Its path, as catalogues name it.
  package init(_ text: String, file: String) {
    source = Array(text)
    self.file = file
    leave(arguments(), to: "")
  }

  private enum Piece {
    case words(String)
    case code(String)
  }

  private struct Argument {
    var label: String?
    var sentences: [[Piece]] = []
    /// Whether a literal that follows belongs to the sentence before it.
    var joins = false
    /// Whether the sign before was half of an operator that compares.
    var compares = false
    var isEmpty = true
  }

  private func peek(_ text: String) -> Bool {
    let end = place + text.count
    return end <= source.count && source[place..<end].elementsEqual(text)
  }

  /// Reads up to the bracket that closes, or the end.
  private mutating func arguments() -> [Argument] {
    var all = [Argument()]
    while place < source.count {
      let character = source[place]
      if peek("//") {
        while place < source.count, !source[place].isNewline { place += 1 }
      } else if peek("#\"") {
        skipRaw()
      } else if character == "\"" {
        add(literal(), to: &all[all.count - 1])
      } else if ")]}".contains(character) {
        place += 1
        return all
      } else if "([{".contains(character) {
        place += 1
        leave(arguments(), to: "")
        all[all.count - 1].joins = false
        all[all.count - 1].isEmpty = false
      } else if character == "," {
        place += 1
        all.append(Argument())
      } else if character.isLetter || character == "_" {
        word(&all[all.count - 1])
      } else {
        place += 1
        if !character.isWhitespace { mark(character, &all[all.count - 1]) }
      }
    }
    return all
  }

  /// Passes over a literal such as `#"…"#`, which holds bytes and no sentence.
  private mutating func skipRaw() {
    place += 2
    while place < source.count, !peek("\"#") { place += 1 }
    place += 2
  }

  private func mark(_ character: Character, _ argument: inout Argument) {
    argument.joins = character == "+" && argument.joins
    argument.compares = character == "="
    argument.isEmpty = false
  }

  private mutating func word(_ argument: inout Argument) {
    let start = place
    while place < source.count, source[place].isLetter || source[place].isNumber || peek("_") {
      place += 1
    }
    let word = String(source[start..<place])
    if argument.isEmpty, place < source.count, source[place] == ":" {
      argument.label = word
      place += 1
      return
    }
    argument.isEmpty = false
    argument.joins = false
    guard place < source.count, source[place] == "(" else { return }
    place += 1
    let inner = arguments()
    if Self.callees.contains(word) { gather(word, inner) } else { leave(inner, to: word) }
  }

  /// Notes literals that stand where nobody translates them.
  private mutating func leave(_ arguments: [Argument], to callee: String) {
    others += arguments.flatMap(\.sentences).map { message(callee, $0) }
  }

  private mutating func gather(_ callee: String, _ arguments: [Argument]) {
    let context = arguments.first { $0.label == "as" }?.sentences.first.map(text)
    let later = arguments.dropFirst().prefix(2).compactMap(\.sentences.first)
    switch callee {
    case "counted" where later.count == 2:
      messages.append(message(callee, later[0], later[1], context))
    case "number" where later.count == 2:
      let space = [Piece.code("number"), .words(" ")]
      messages.append(message(callee, space + later[0], space + later[1]))
    case "count" where later.count == 2:
      let space = Piece.words(" ")
      messages.append(message(callee, [.words("no ")] + later[1]))
      messages.append(
        message(callee, [.words("one ")] + later[0], [.code("number"), space] + later[1])
      )
    case "counted", "number", "count": break
    default:
      guard let first = arguments.first, first.label == nil else {
        return leave(arguments, to: callee)
      }
      messages += first.sentences.map { message(callee, $0, nil, context) }
      leave(Array(arguments.dropFirst()), to: callee)
    }
  }

  private func message(
    _ callee: String,
    _ one: [Piece],
    _ several: [Piece]? = nil,
    _ context: String? = nil
  ) -> SourceMessage {
    SourceMessage(
      callee: callee,
      context: context,
      text: text(one),
      several: several.map(text),
      arguments: (several ?? one).compactMap { if case .code(let code) = $0 { code } else { nil } },
      file: file
    )
  }

  /// The text with numbered placeholders.
  private func text(_ pieces: [Piece]) -> String {
    var number = 0
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .code:
        number += 1
        text += "{\(number)}"
      }
    }
  }

  private func add(_ pieces: [Piece], to argument: inout Argument) {
    defer { argument.isEmpty = false }
    guard !argument.compares else { return argument.compares = false }
    if argument.joins {
      argument.sentences[argument.sentences.count - 1] += pieces
    } else {
      argument.sentences.append(pieces)
    }
    argument.joins = true
  }
}

extension MessageScanner {
  /// Reads a literal, whose interpolations are read as source too.
  private mutating func literal() -> [Piece] {
    let isBlock = peek("\"\"\"")
    place += isBlock ? 3 : 1
    var pieces: [Piece] = []
    var words = ""
    while place < source.count {
      if isBlock ? peek("\"\"\"") : peek("\"") { break }
      if source[place] != "\\" {
        words.append(source[place])
        place += 1
      } else if let code = escape(&words) {
        pieces += [.words(words), .code(code)]
        words = ""
      }
    }
    place += isBlock ? 3 : 1
    pieces.append(.words(words))
    return isBlock ? block(pieces) : pieces
  }

  /// Reads what begins with a backslash.
  ///
  /// - Returns: The source of an interpolation; nil if it was a character.
  private mutating func escape(_ words: inout String) -> String? {
    place += 2
    switch source[place - 1] {
    case "(":
      let start = place
      leave(arguments(), to: "")
      return String(source[start..<(place - 1)])
    case "u":
      let digits = source[(place + 1)...].prefix { $0 != "}" }
      if let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) {
        words.unicodeScalars.append(scalar)
      }
      place += digits.count + 2
    case "n": words += "\n"
    case "t": words += "\t"
    // A line of a block that goes on in the next, whose indentation is no part of it.
    case "\n": while place < source.count, source[place] == " " { place += 1 }
    default: words.append(source[place - 1])
    }
    return nil
  }

  /// The pieces of a text between threefold quotation marks, without the last line's indentation.
  private func block(_ pieces: [Piece]) -> [Piece] {
    guard case .words(let last) = pieces.last, let end = last.lastIndex(of: "\n") else {
      return pieces
    }
    let indent = String(last[end...])
    return pieces.enumerated().map { number, piece in
      guard case .words(var words) = piece else { return piece }
      if number == pieces.count - 1 { words = String(words.dropLast(indent.count)) }
      words = words.replacing(indent, with: "\n")
      if number == 0, words.hasPrefix("\n") { words.removeFirst() }
      return .words(words)
    }
  }
}

/// A sentence of the program as its source has it.
package struct SourceMessage: Equatable, Sendable {
  /// The call whose literal it is, such as `translated`.
  package var callee: String

  /// Tells apart what is one word in English and several elsewhere.
  package var context: String?

  /// The text with numbered placeholders; on one, where there are two forms.
  package var text: String

  /// The text on several; nil where nothing is counted.
  package var several: String?

  /// The source of what stands in the place of each placeholder.
  package var arguments: [String]

  /// The file.
  package var file: String
}
