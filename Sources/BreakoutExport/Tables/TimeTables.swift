import BreakoutCore
import BreakoutReport

/// The times of a session: what was taken up when, time-boxes and pauses.
///
/// How long somebody spoke is not among them: that is measured beside the log, and private.
enum TimeTables {
  static let takingsUp = ItemTable<TakingUp>(
    "takings_up",
    [ItemColumn("id") { .text($1.id(entry: $0.entry)) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("about") { .text($1.id($0.item)) },
        .moment("taken_up") { $0.time },
      ]
  )

  static let timeBoxes = ItemTable<Timetable.SetBox>(
    "time_boxes",
    [ItemColumn("id") { .text($1.id(entry: $0.entry)) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("about") { .text($1.id($0.item)) },
        ItemColumn("minutes", .number) { box, _ in .number(box.minutes) },
        ItemColumn("extended_by", .number) { box, _ in .optional(box.by) },
        .moment("set_at") { $0.time },
      ]
  )

  static let pauses = ItemTable<Pause>(
    "pauses",
    [
      ItemColumn("room") { .text($1.room) },
      .moment("began_at") { $0.begin },
      .moment("ended_at") { $0.end },
      ItemColumn("minutes", .number) { pause, _ in .optional(pause.minutes) },
      ItemColumn("reason") { pause, export in
        .optional(pause.reason.map { export.voice.text($0, in: "pause") })
      },
    ]
  )

  /// What an agenda item or a question took, and whether it was left out.
  static func spent<Item>(
    on id: @escaping @Sendable (Item) -> ItemID
  ) -> [ItemColumn<Item>] {
    [
      ItemColumn("seconds_spent", .number) { item, export in
        guard let latest = export.session.latest else { return .none }
        let spent = export.session.timeSpent(on: id(item))
        return spent.begin == nil ? .none : .number(Int(spent.milliseconds(at: latest) / 1_000))
      },
      ItemColumn("skipped", .flag) { item, export in
        .flag(export.session.timetable.skipped.contains(id(item)))
      },
    ]
  }
}
