import BreakoutCore
import BreakoutReport

/// The agenda, the questions, what was said, and what it is about.
enum TalkTables {
  static let agenda = ItemTable<AgendaItem>(
    "agenda",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("kind") { item, _ in .text(item.kind.rawValue) },
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("minutes", .number) { item, _ in .optional(item.minutes) },
      .moment("taken_up") { $0.takenUp },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ] + TimeTables.spent(on: \.id)
  )

  static let questions = ItemTable<KeyQuestion>(
    "questions",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("minutes", .number) { item, _ in .optional(item.minutes) },
      .moment("taken_up") { $0.takenUp },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ] + TimeTables.spent(on: \.id)
  )

  static let contributions = ItemTable<Contribution>(
    "contributions",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("kind") { item, _ in .text(item.kind.rawValue) },
      ItemColumn("speaker") { $1.who($0.speaker) },
      ItemColumn("text") { item, export in
        export.text(item.paragraphs.map(\.text).joined(separator: "\n"), item.id)
      },
      ItemColumn("question") { $1.reference($0.question) },
      ItemColumn("agenda_item") { $1.reference($0.agendaItem) },
      ItemColumn("claim") { item, _ in .optional(item.claim?.rawValue) },
      ItemColumn("claim_note") { $1.text($0.claimNote, $0.id) },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ]
  )

  static let paragraphs = ItemTable<(of: ItemID, place: Int, paragraph: Paragraph)>(
    "paragraphs",
    of: "contributions",
    [
      ItemColumn("contribution") { .text($1.id($0.of)) },
      ItemColumn("place", .number) { part, _ in .number(part.place) },
      ItemColumn("number", .number) { part, _ in .optional(part.paragraph.number) },
      ItemColumn("verbatim", .flag) { part, _ in .flag(part.paragraph.verbatim) },
      ItemColumn("text") { $1.text($0.paragraph.text, $0.of) },
    ]
  )

  static let themes = ItemTable<Theme>(
    "themes",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("text") { $1.text($0.name, $0.id) },
      ItemColumn("items", .list) { $1.references($0.items) },
      ItemColumn("origins", .list) { item, _ in .list(item.origins.map(\.description)) },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ]
  )

  static let parked = ItemTable<ParkedItem>(
    "parked",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("speaker") { $1.who($0.speaker) },
      ItemColumn("question") { $1.reference($0.question) },
      ItemColumn("carried_from") { item, export in
        .optional(
          item.carried.map { export.voice.openText($0.description, in: item.id.description) }
        )
      },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ]
  )

  static let markers = ItemTable<Marker>(
    "markers",
    [ItemColumn("id") { .text($1.id(name: ":" + $1.voice.text($0.name, in: ":" + $0.name))) }]
      + ItemColumn.origin(\.entry)
      + [.moment("placed_at") { $0.time }]
  )
}
