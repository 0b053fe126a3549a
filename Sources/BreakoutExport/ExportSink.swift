/// Something that takes the tables of an export, row by row.
///
/// A table begins, takes its rows and ends; the parts of a row come as tables of their own before
/// the row is over.
package protocol ExportSink: AnyObject {
  /// A table begins.
  ///
  /// - Throws: What keeps it from being written.
  func begin(_ table: ExportTable) throws

  /// A row of the table that began last, with what belongs to it.
  ///
  /// - Throws: What keeps it from being written.
  func row(_ values: [ExportValue], in table: ExportTable, parts: () throws -> Void) throws

  /// The table that began last ends.
  ///
  /// - Throws: What keeps it from being written.
  func end(_ table: ExportTable) throws
}
