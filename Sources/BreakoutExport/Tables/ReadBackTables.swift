import BreakoutCore
import BreakoutReport

/// What was read back to the room, and what the room said to it.
enum ReadBackTables {
  static let readBacks = ItemTable<ReadBack>(
    "read_backs",
    [ItemColumn("id") { .text($1.id(entry: $0.entry)) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("items", .list) { $1.references($0.items) },
        ItemColumn("asked", .number) { back, _ in .number(back.asked.count) },
        ItemColumn("confirmed", .number) { back, _ in .number(back.confirmed.count) },
        ItemColumn("changes", .number) { back, _ in .number(back.changes.count) },
        ItemColumn("signed", .number) { back, _ in .optional(back.signed) },
        ItemColumn("changed_since", .list) { $1.references($0.changedSince) },
      ]
  )

  static let answers = ItemTable<(of: ReadBack, answer: ReadBackAnswer)>(
    "read_back_answers",
    of: "read_backs",
    [
      ItemColumn("read_back") { .text($1.id(entry: $0.of.entry)) },
      ItemColumn("participant") { .text($1.who($0.answer.who)) },
      ItemColumn("confirmed", .flag) { part, _ in .flag(part.answer.change == nil) },
      ItemColumn("about") { $1.reference($0.answer.item) },
      ItemColumn("change") { part, export in
        .optional(part.answer.change.map { export.voice.text($0, in: "#\(part.answer.entry)") })
      },
      ItemColumn("entry", .number) { part, _ in .number(part.answer.entry) },
    ]
  )
}
