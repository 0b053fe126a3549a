internal import BreakoutCore

/// What a typed line is: nothing, a time for the scripted clock, or something to do.
enum LineReading {
  /// A blank line or a comment.
  case nothing
  /// A time of day for a scripted clock, in seconds since midnight.
  case clock(Int)
  /// Something to do, perhaps against a guard.
  case effect(Effect, really: Bool)

  /// Reads a line.
  ///
  /// - Throws: `UsageError` if it is not typed as its command wants it.
  static func read(_ typed: String) throws(UsageError) -> LineReading {
    if let problem = problem(in: typed) { throw UsageError(verbatim: problem) }
    let line = tidy(typed)
    if line.isEmpty || (line.hasPrefix("#") && !Substitution.begins(line)) { return .nothing }
    if let remark = OffRecordMark.remark(line) {
      return .effect(try parsed(remark[...], by: .offMark), really: false)
    }
    guard case .effect(let effect, let really) = try reading(line) else {
      return .clock(try clock(line))
    }
    return .effect(try OffRecordMark.withheld(effect, line), really: really)
  }

  private static func reading(_ line: String) throws(UsageError) -> LineReading {
    if isSeveral(line) { return .effect(try paste(line), really: false) }
    if line.hasPrefix("@") { return .clock(try clock(line)) }
    if let effect = try special(line) { return .effect(effect, really: false) }
    return try command(line)
  }

  /// A sentence about a character that cannot be recorded; nil if there is none.
  static func problem(in line: String) -> String? {
    if isPlain(line) { return nil }
    for (place, scalar) in line.unicodeScalars.enumerated() where isControl(scalar) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return "Nothing recorded: character \(place + 1) is a control character (U+\(padded)); "
        + "type the line without it."
    }
    return nil
  }

  /// Whether a line is several lines pasted at once.
  private static func isSeveral(_ line: String) -> Bool { line.utf8.contains(UInt8(ascii: "\n")) }

  /// Whether a line is printable ASCII, as most are.
  private static func isPlain(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\n", scalar != "\t" else { return false }
    return scalar.properties.generalCategory == .control || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// The line without spaces at its ends and with tabs as spaces.
  private static func tidy(_ typed: String) -> String {
    let space = UInt8(ascii: " ")
    if isPlain(typed), typed.utf8.first != space, typed.utf8.last != space { return typed }
    var line = typed.replacing("\t", with: " ")[...]
    while line.first?.isWhitespace == true { line.removeFirst() }
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(line)
  }

  /// `...` goes on, a backslash takes the line as it is, three backticks open a block.
  private static func special(_ line: String) throws(UsageError) -> Effect? {
    if line.hasPrefix("\\") {
      let text = String(line.dropFirst())
      guard !text.isEmpty else { throw UsageError("There is nothing after the backslash.") }
      return .record(RecordContribution(.own(text)))
    }
    for mark in ["...", "…"] where line.hasPrefix(mark) {
      let text = tidy(String(line.dropFirst(mark.count)))
      guard !text.isEmpty else { throw UsageError("There is nothing after the dots.") }
      return .record(ContinueContribution(Paragraph(reading: text)))
    }
    if line.hasPrefix("!") { return try parsed(line.dropFirst(), by: .shell) }
    if Substitution.begins(line) { return try parsed(line[...], by: .substitution) }
    if line == "```" { return .verbatim(.own("")) }
    if line.hasSuffix("```"), case .perhaps(let name, let text, _)? = said(line) {
      return .verbatim(.said(name, tidy(String(text.dropLast(3)))))
    }
    return nil
  }

  /// What a command makes of a text that is no line of words.
  private static func parsed(
    _ text: Substring,
    by command: REPLCommand
  ) throws(UsageError) -> Effect {
    var scanner = LineScanner(String(text))
    return try command.parse(&scanner)
  }

  private static func command(_ line: String) throws(UsageError) -> LineReading {
    var scanner = LineScanner(line)
    var really = false
    while true {
      if scanner.keyword("really") {
        really = true
      } else if !scanner.keyword("please") {
        break
      }
    }
    guard !scanner.isAtEnd else { throw UsageError("Really what? Type the command after it.") }
    let rest = String(scanner.rest)
    let word = String(scanner.peek).lowercased()
    if word.hasPrefix("?"), word.count > 1 { scanner = LineScanner("? " + rest.dropFirst()) }
    if LineScanner.isChange(word) { scanner = LineScanner("+5m " + rest) }
    let verb = String(scanner.peek).lowercased()
    if let command = REPLCommand.called(verb) ?? commandWithMark(verb) {
      _ = scanner.keyword(verb)
      do {
        return .effect(try command.parse(&scanner), really: really)
      } catch {
        throw command.completed(error)
      }
    }
    if let said = said(rest), case .perhaps(let name, let text, _) = said {
      return .effect(.record(RecordContribution(.said(name, text))), really: really)
    }
    throw UsageError(verbatim: Suggestions.unknownVerb(word))
  }

  /// Whether a word begins a command.
  static func isVerb(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["really", "please"].contains(word) || REPLCommand.called(word) != nil
      || commandWithMark(word) != nil
  }

  /// `present +asha` and `agenda ?` are typed in a hurry; `q?` needs its mark.
  private static func commandWithMark(_ word: String) -> REPLCommand? {
    word.hasSuffix(",") || word.hasSuffix(".") ? REPLCommand.called(String(word.dropLast())) : nil
  }

  /// Several words before a colon of which the first is a verb, and the text after it.
  static func saidByVerb(_ typed: String) -> (TypedName, String)? {
    // A name before a colon is short and has a space in it.
    let head = typed.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard head.count < min(typed.utf8.count, 200), head.contains(UInt8(ascii: " ")) else {
      return nil
    }
    let line = tidy(typed)
    guard problem(in: line) == nil, !isSeveral(line), !line.hasSuffix("```"),
      let verb = line.split(separator: " ", maxSplits: 1).first,
      REPLCommand.called(verb.lowercased()) != nil,
      case .perhaps(let name, let text, _)? = said(line)
    else { return nil }
    return (name, text)
  }

  private static func said(_ line: String) -> SpokenText? {
    LineScanner.spoken(line, wordsInName: 6)
  }

  /// Several lines pasted at once are one text; they never run as commands.
  private static func paste(_ line: String) throws(UsageError) -> Effect {
    if case .perhaps(let name, let text, _)? = said(line) {
      return .record(RecordContribution(.said(name, text), verbatim: true))
    }
    if line.lowercased().hasPrefix("note ") {
      return .record(RecordContribution(.own(tidy(String(line.dropFirst(5)))), verbatim: true))
    }
    let count = line.split(separator: "\n").count
    throw UsageError(
      "\(count) lines were pasted at once and nothing was recorded; put NAME: or note in front "
        + "to record them as one text, or play them with source FILE."
    )
  }

  /// Reads `@14:32` or `@14:32:10`.
  private static func clock(_ line: String) throws(UsageError) -> Int {
    let parts = line.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
      .map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0...23).contains(parts[0]),
      parts.dropFirst().allSatisfy((0...59).contains)
    else { throw UsageError("“\(line)” is not a time of day such as @14:32.") }
    return parts[0] * 3_600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)
  }
}
