/// JSON: the whole report for other programs.
package struct JSONFormat: ReportFormat {
  /// Creates the format.
  package init() {}

  package var name: String { "json" }
  package var summary: String { "The whole report for other programs." }

  package func templateNames(for kind: String) -> [String] { [] }

  package func render(
    _ report: Report,
    with templates: ReportTemplates
  ) throws(ReportError) -> String {
    var bytes: [UInt8] = []
    var whole: ReportObject = ["report": .text(report.kind), "version": .number(1)]
    whole.merge(report.body)
    append(.object(whole), indent: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ value: ReportValue, indent: Int, to bytes: inout [UInt8]) {
    switch value {
    case .text, .verbatim, .missing, .laidOut:
      JSONEscaping.append(value.plain ?? "", to: &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let list):
      appendAll(list, "[", "]", indent, to: &bytes) { value, bytes in
        append(value, indent: indent + 1, to: &bytes)
      }
    case .object(let object):
      appendAll(object.fields, "{", "}", indent, to: &bytes) { field, bytes in
        JSONEscaping.append(field.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        append(field.value, indent: indent + 1, to: &bytes)
      }
    }
  }

  private func appendAll<Part>(
    _ parts: [Part],
    _ opening: Unicode.Scalar,
    _ closing: Unicode.Scalar,
    _ indent: Int,
    to bytes: inout [UInt8],
    _ append: (Part, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(indent + 1, &bytes)
      append(part, &bytes)
    }
    if !parts.isEmpty { breakLine(indent, &bytes) }
    bytes.append(UInt8(ascii: closing))
  }

  private func breakLine(_ indent: Int, _ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }
}
