import BreakoutReport

/// JSON: one object with a list for each table, and in each row a list for each of its parts.
package final class JSONSink: ExportSink {
  private let output: BufferedBytes
  private var depth = 0
  private var isFirst = true

  /// Creates a sink; the object is open until `close`.
  ///
  /// - Parameter output: Where the bytes go.
  /// - Throws: What the output throws.
  package init(_ output: BufferedBytes) throws {
    self.output = output
    try output.add { bytes in
      bytes += "{\n\"format\": \"breakout-export\",\n\"version\": \(ExportSchema.version)".utf8
    }
  }

  package func begin(_ table: ExportTable) throws {
    depth += 1
    isFirst = true
    try output.add { bytes in
      bytes += (depth > 1 ? ", " : ",\n").utf8
      JSONEscaping.append(table.name, to: &bytes)
      bytes += ": [".utf8
    }
  }

  package func row(
    _ values: [ExportValue],
    in table: ExportTable,
    parts: () throws -> Void
  ) throws {
    try output.add { bytes in
      bytes += (isFirst ? "\n" : ",\n").utf8
      bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
      bytes.append(UInt8(ascii: "{"))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes += ", ".utf8 }
        bytes.append(UInt8(ascii: "\""))
        bytes += table.columns[place].name.utf8
        bytes += "\": ".utf8
        Self.append(value, to: &bytes)
      }
    }
    try parts()
    isFirst = false
    try output.add { $0.append(UInt8(ascii: "}")) }
  }

  package func end(_ table: ExportTable) throws {
    depth -= 1
    isFirst = false
    try output.add { $0.append(UInt8(ascii: "]")) }
  }

  /// Closes the object and hands on what is left.
  ///
  /// - Throws: What the output throws.
  package func close() throws {
    try output.add { $0 += "\n}\n".utf8 }
    try output.flush()
  }

  private static func append(_ value: ExportValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): JSONEscaping.append(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .none: bytes += "null".utf8
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      for (place, text) in list.enumerated() {
        if place > 0 { bytes += ", ".utf8 }
        JSONEscaping.append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }
}
