import BreakoutCore

extension ItemColumn {
  /// The columns with which the table of an item begins: its names, its room and where it is from.
  static func item(
    _ id: @escaping @Sendable (Item) -> ItemID,
    entry: @escaping @Sendable (Item) -> Int
  ) -> [ItemColumn] {
    [
      ItemColumn("id") { .text($1.id(id($0))) },
      ItemColumn("item") { item, _ in .text(id(item).description) },
    ] + origin(entry)
  }

  /// The room, the identifier in the file it was imported from, and the entry.
  static func origin(_ entry: @escaping @Sendable (Item) -> Int) -> [ItemColumn] {
    [
      ItemColumn("room") { .text($1.room) },
      ItemColumn("source_id") { $1.source(entry($0)) },
      ItemColumn("entry", .number) { item, _ in .number(entry(item)) },
    ]
  }

  /// A moment, if there is one.
  static func moment(
    _ name: String,
    _ moment: @escaping @Sendable (Item) -> Timestamp?
  ) -> ItemColumn {
    ItemColumn(name) { item, _ in .optional(moment(item)?.description) }
  }
}
