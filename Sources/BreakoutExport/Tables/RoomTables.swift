import BreakoutCore
import BreakoutReport

/// In a consolidation: the rooms it reads, and what of them was left out.
enum RoomTables {
  static let rooms = ItemTable<RoomRecord>(
    "rooms",
    [ItemColumn("id") { .text($1.id(name: $1.voice.openText($0.name, in: "#\($0.entry)"))) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("workshop") { room, export in
          .optional(room.workshop.map { export.voice.openText($0, in: "#\(room.entry)") })
        },
        ItemColumn("log") { .text($1.voice.openText($0.log, in: "#\($0.entry)")) },
        ItemColumn("entries", .number) { room, _ in .number(room.count) },
        ItemColumn("head") { room, _ in .text(room.hash) },
        signOff("confirmed", .number) { signOff, _ in .number(signOff.confirmed) },
        signOff("asked", .number) { signOff, _ in .number(signOff.asked) },
        signOff("remark", .text) { signOff, export in
          .optional(signOff.remark.map { export.voice.text($0, in: "#\(signOff.entry)") })
        },
      ]
  )

  static let leftOut = ItemTable<(finding: ItemID, item: LeftOut)>(
    "left_out",
    of: "findings",
    [
      ItemColumn("finding") { .text($1.id($0.finding)) },
      ItemColumn("origin") { part, _ in .text(part.item.item.description) },
      ItemColumn("entry", .number) { part, _ in .number(part.item.entry) },
      ItemColumn("reason") { $1.text($0.item.reason, $0.finding) },
    ]
  )

  /// A part of the sign-off that stands, if one does.
  private static func signOff(
    _ name: String,
    _ type: ExportType,
    _ value: @escaping @Sendable (SignOff, ExportSession) -> ExportValue
  ) -> ItemColumn<RoomRecord> {
    ItemColumn(name, type) { room, export in
      export.session.consolidation.signOff(of: room.name).map { value($0, export) } ?? .none
    }
  }
}
