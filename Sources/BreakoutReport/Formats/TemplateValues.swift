internal import Mustache

/// How the values of a report are written into a template.
struct TemplateStyle: Sendable {
  /// Makes a text safe for the format.
  var escape: @Sendable (String) -> String

  /// Lays a table out in lines, where the format has no tables of its own.
  var layOut: (@Sendable (ReportObject) -> [String])?

  func node(_ value: ReportValue) -> Any {
    switch value {
    case .text(let text): EscapedText(text: text, escape: escape)
    case .number(let number): EscapedText(text: String(number), escape: escape)
    case .flag(let flag): flag
    case .list(let list): list.map { node($0) }
    case .object(let object): TemplateObject(object: object, style: self)
    }
  }
}

/// Named parts as a template sees them.
struct TemplateObject: MustacheParent {
  let object: ReportObject
  let style: TemplateStyle

  func child(named name: String) -> Any? {
    if name == "lines", let layOut = style.layOut, object["columns"] != nil {
      return layOut(object).map { EscapedText(text: $0, escape: { $0 }) }
    }
    return object[name].map { style.node($0) }
  }
}

/// A text as a template sees it: escaped also between three braces, so that no template can
/// print it raw.
struct EscapedText: MustacheCustomRenderable {
  let text: String
  let escape: @Sendable (String) -> String

  var renderText: String { escape(text) }
  var isNull: Bool { text.isEmpty }
}
