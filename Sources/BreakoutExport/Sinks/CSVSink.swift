import BreakoutReport

/// CSV after RFC 4180: one output for each table, with a line of names first.
package final class CSVSink: ExportSink {
  private let outputs: [String: BufferedBytes]

  /// Creates a sink.
  ///
  /// - Parameter outputs: Where the tables go, by name; the rows of others are passed over.
  /// - Throws: What an output throws.
  package init(_ outputs: [String: BufferedBytes]) throws {
    self.outputs = outputs
    for table in ExportSchema.tables {
      try outputs[table.name]?.add { bytes in
        bytes += table.columns.map(\.name).joined(separator: ",").utf8
        bytes += "\r\n".utf8
      }
    }
  }

  package func begin(_ table: ExportTable) {}

  package func row(
    _ values: [ExportValue],
    in table: ExportTable,
    parts: () throws -> Void
  ) throws {
    try outputs[table.name]?.add { bytes in
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(value, to: &bytes)
      }
      bytes += "\r\n".utf8
    }
    try parts()
  }

  package func end(_ table: ExportTable) {}

  /// Hands on what is left.
  ///
  /// - Throws: What an output throws.
  package func close() throws {
    for table in ExportSchema.tables { try outputs[table.name]?.flush() }
  }

  private static func append(_ value: ExportValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): bytes += CSVEscaping.cell(text).utf8
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let list): bytes += CSVEscaping.cell(list.joined(separator: " ")).utf8
    case .none: break
    }
  }
}
