internal import BreakoutCore

extension REPLCommand {
  static let set = REPLCommand(
    "set",
    "FIELD TEXT",
    "Fill in the title page, or choose kind, attribution or ladder.",
    in: .session,
    examples: [
      Example("set title Scientist engagement", says: "title: Scientist engagement"),
      Example("set organisers IWG; Landau Network", says: "organisers: IWG; Landau Network"),
      Example("set attribution chatham", says: "attribution: none"),
      Example("set kind panel", says: "kind: panel"),
      Example("set ladder parties", says: "ladder: parties"),
      Example("set colour blue", refuses: "There is no field “colour”"),
    ]
  ) { line throws(UsageError) in
    let name = try line.word("FIELD").lowercased()
    if line.isAtEnd, let choice = choices[name] {
      throw UsageError("\(name) takes a word; type for example “set \(name) \(choice)”.")
    }
    switch name {
    case "kind": return .record(SetSittingKind(try kind(line.word("KIND"))))
    case "attribution": return .record(SetAttribution(try level(line.word("LEVEL"))))
    case "ladder": return .chooseLadder(try line.word("LADDER"))
    default: return try frontMatter(name, &line)
    }
  }

  /// The fields that hold one of a few words, each with one of them.
  private static let choices = ["kind": "panel", "attribution": "none", "ladder": "parties"]

  private static func frontMatter(
    _ name: String,
    _ line: inout LineScanner
  ) throws(UsageError) -> Effect {
    guard let field = FrontMatter.Field(rawValue: name) ?? FrontMatter.Field(rawValue: name + "s")
    else {
      let names = FrontMatter.Field.allCases.map(\.rawValue) + ["kind", "attribution", "ladder"]
      throw UsageError("There is no field “\(name)”; there are \(listed(names, "and")).")
    }
    guard let text = line.optionalText() else {
      return .show { session in
        let texts = session.frontMatter[field]
        return texts.isEmpty
          ? "\(field.rawValue) is not set."
          : "\(field.rawValue): \(texts.joined(separator: "; "))"
      }
    }
    if text == "-" { return .record(SetFrontMatter(field, to: [])) }
    return .record(SetFrontMatter(field, to: field.holdsSeveral ? parts(text) : [text]))
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func kind(_ word: String) throws(UsageError) -> SittingKind {
    guard let kind = SittingKind.ofRooms.first(where: { $0.rawValue == word.lowercased() }) else {
      throw UsageError(
        "A session is a \(listed(SittingKind.ofRooms.map(\.rawValue))), not “\(word)”."
      )
    }
    return kind
  }

  private static func level(_ word: String) throws(UsageError) -> AttributionLevel {
    let word = word.lowercased()
    if word == "chatham" { return .none }
    guard let level = AttributionLevel(rawValue: word) else {
      let names = AttributionLevel.allCases.map(\.rawValue)
      throw UsageError("Attribution is \(listed(names)) (chatham is none), not “\(word)”.")
    }
    return level
  }
}

extension FrontMatter.Field {
  /// Whether `;` separates several texts of the field.
  fileprivate var holdsSeveral: Bool {
    switch self {
    case .organisers, .supporters: true
    case .title, .dates, .venue, .place, .series, .author, .publisher, .convener, .remarks: false
    }
  }
}
