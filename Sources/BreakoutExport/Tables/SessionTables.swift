import BreakoutCore
import BreakoutReport

/// The sessions themselves, and their title pages.
enum SessionTables {
  static let sessions = ItemTable<Session>(
    "sessions",
    [
      ItemColumn("id") { .text($1.room) },
      ItemColumn("room") { .text($1.room) },
      ItemColumn("workshop") { session, export in
        .optional(session.opening?.workshop.map { export.voice.openText($0, in: "#1") })
      },
      ItemColumn("kind") { session, _ in .optional(session.opening?.kind.rawValue) },
      ItemColumn("title") { session, export in
        .text(export.voice.openText(session.frontMatter.title, in: "title"))
      },
      .moment("begun") { $0.begin },
      .moment("latest") { $0.latest },
      ItemColumn("zone") { session, _ in .text(session.zone.description) },
      ItemColumn("ended", .flag) { session, _ in .flag(session.isEnded) },
      ItemColumn("final", .flag) { session, _ in .flag(session.isFinal) },
      ItemColumn("attribution") { .text($1.voice.level.rawValue) },
      ItemColumn("ladder") { session, _ in .text(session.ladder) },
      duty(.facilitator),
      duty(.rapporteur),
      duty(.chair),
      duty(.scribe),
      ItemColumn("entries", .number) { .number($1.head.count) },
      ItemColumn("head") { .text($1.head.hash) },
      ItemColumn("not_understood", .number) { .number($1.notUnderstood) },
      .moment("planned_start") { $0.timetable.plannedStart },
    ]
  )

  static let titlePage = ItemTable<(field: FrontMatter.Field, text: String)>(
    "title_page",
    of: "sessions",
    [
      ItemColumn("room") { .text($1.room) },
      ItemColumn("field") { line, _ in .text(line.field.rawValue) },
      ItemColumn("text") { .text($1.voice.openText($0.text, in: $0.field.rawValue)) },
    ]
  )

  private static func duty(_ duty: Duty) -> ItemColumn<Session> {
    ItemColumn(duty.rawValue) { $1.who($0.duties[duty]) }
  }
}
