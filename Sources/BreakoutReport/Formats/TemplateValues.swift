internal import Mustache

extension TemplateStyle {
  /// A value as the template engine sees it.
  func node(_ value: ReportValue) -> Any {
    switch value {
    case .text(let text): EscapedText(text: text, style: self)
    case .missing: EscapedText(text: value.plain ?? "", style: self)
    case .number(let number): WrittenText(text: String(number))
    case .flag(let flag): flag
    case .verbatim(let text): WrittenText(text: VerbatimLines.marked(verbatim(text)))
    case .laidOut(let line): WrittenText(text: line)
    case .list(let list): list.map { node($0) }
    case .object(let object): TemplateObject(object: object, style: self)
    }
  }

  /// A text made safe for the format.
  func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    append(text, &bytes)
    // Most texts are safe as they stand.
    let isUnchanged = text.utf8.withContiguousStorageIfAvailable { text in
      bytes.withUnsafeBufferPointer { $0.count == text.count && $0.elementsEqual(text) }
    }
    return isUnchanged ?? false ? text : String(decoding: bytes, as: UTF8.self)
  }
}

/// Named parts as a template sees them.
struct TemplateObject: MustacheParent {
  let object: ReportObject
  let style: TemplateStyle

  func child(named name: String) -> Any? {
    if name == "lines", let layOut = style.layOut, object["columns"] != nil {
      return layOut(object).map { WrittenText(text: $0) }
    }
    return object[name].map { style.node($0) }
  }
}

/// A text as a template sees it: escaped also between three braces, so that no template can
/// print it raw.
struct EscapedText: MustacheCustomRenderable {
  let text: String
  let style: TemplateStyle

  var renderText: String { style.escape(text) }
  var isNull: Bool { text.isEmpty }
}

/// A text that is safe in the format as it stands.
struct WrittenText: MustacheCustomRenderable {
  let text: String

  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
}
