/// One value of an export.
package enum ExportValue: Equatable, Sendable {
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A fact that holds or does not.
  case flag(Bool)
  /// References, or other short texts without spaces.
  case list([String])
  /// Nothing is known or said.
  case none

  /// A text, or nothing.
  static func optional(_ text: String?) -> ExportValue { text.map(ExportValue.text) ?? .none }

  /// A number, or nothing.
  static func optional(_ number: Int?) -> ExportValue { number.map(ExportValue.number) ?? .none }
}

/// What a column holds.
package enum ExportType: String, Sendable {
  case text
  case number
  case flag
  case list
}

/// A table as those who write it see it: its name and its columns.
package struct ExportTable: Equatable, Sendable {
  /// A column.
  package struct Column: Equatable, Sendable {
    /// The column's permanent name.
    package var name: String

    /// What it holds.
    package var type: ExportType
  }

  /// The table's permanent name.
  package var name: String

  /// The columns, in order.
  package var columns: [Column]

  /// The table of which each row here is a part, if it is one.
  package var parent: String?

  /// Whether the first column tells every row from all others.
  package var hasKey: Bool { columns.first?.name == "id" }
}

/// A column that knows how it is read from an item.
struct ItemColumn<Item>: Sendable {
  let name: String
  let type: ExportType
  let value: @Sendable (Item, ExportSession) -> ExportValue

  init(
    _ name: String,
    _ type: ExportType = .text,
    _ value: @escaping @Sendable (Item, ExportSession) -> ExportValue
  ) {
    self.name = name
    self.type = type
    self.value = value
  }
}

/// A table that knows how its rows are read from items, so that names and values cannot drift apart.
struct ItemTable<Item>: Sendable {
  let table: ExportTable
  let columns: [ItemColumn<Item>]

  init(_ name: String, of parent: String? = nil, _ columns: [ItemColumn<Item>]) {
    self.columns = columns
    table = ExportTable(
      name: name,
      columns: columns.map { ExportTable.Column(name: $0.name, type: $0.type) },
      parent: parent
    )
  }

  /// The values of an item's row.
  func values(_ item: Item, _ session: ExportSession) -> [ExportValue] {
    columns.map { $0.value(item, session) }
  }
}
