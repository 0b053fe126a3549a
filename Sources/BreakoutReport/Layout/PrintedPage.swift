/// Fits a web page for programs that print pages but do not know all of style sheets.
enum PrintedPage {
  /// The page with the value of each custom property (CSS Variables Level 1) in the place of its use,
  /// and charts of a fixed width that have their colour from attributes.
  static func fit(_ page: String) -> String {
    guard let end = page.firstRange(of: "</style>")?.lowerBound else { return page }
    var style = String(page[..<end])
    var body = String(page[end...])
    for (name, value) in properties(of: style) {
      style = style.replacing("var(\(name))", with: value)
      switch name {
      case "--bar": body = body.replacing("<rect x=", with: "<rect fill=\"\(value)\" x=")
      case "--mark":
        let against = "<rect class=\"against\""
        body = body.replacing(against, with: against + " fill=\"#fff\" stroke=\"\(value)\"")
      default: break
      }
    }
    return style + "figure svg { width: 10cm; }\n" + body
  }

  /// The custom properties that the first rule for the whole page declares.
  private static func properties(of style: String) -> [(name: String, value: String)] {
    guard let root = style.firstRange(of: ":root {")?.upperBound else { return [] }
    let declarations = style[root...].prefix { $0 != "}" }.split(separator: ";")
    return declarations.compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1).map {
        $0.drop { $0.isWhitespace }
      }
      guard parts.count == 2, parts[0].hasPrefix("--") else { return nil }
      return (String(parts[0]), String(parts[1]))
    }
  }
}
