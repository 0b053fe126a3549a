import BreakoutCore
import BreakoutReport

/// Who took part, as far as may be said, and when they were in the room.
enum PeopleTables {
  static let participants = ItemTable<Participant>(
    "participants",
    [ItemColumn("id") { .text($1.who($0.handle)) }]
      + [
        ItemColumn("room") { .text($1.room) },
        // In other programs a person's identifier is often the name.
        ItemColumn("source_id") { $1.voice.level == .named ? $1.source($0.entry) : .none },
        ItemColumn("entry", .number) { participant, _ in .number(participant.entry) },
        detail("name", [.named], \.name),
        detail("affiliation", [.named, .affiliation], \.affiliation),
        detail("country", [.named, .affiliation], \.country),
        detail("constituency", [.named, .affiliation], \.constituency),
        detail("role", [.named, .role], \.role),
        detail("biography", [.named], \.biography),
        ItemColumn("observer", .flag) { participant, _ in .flag(participant.person.observer) },
        ItemColumn("excused", .flag) { participant, _ in .flag(participant.isExcused) },
        ItemColumn("present", .flag) { participant, _ in .flag(participant.isPresent) },
      ]
  )

  static let presence = ItemTable<(who: Handle, stay: Presence)>(
    "presence",
    of: "participants",
    [
      ItemColumn("participant") { .text($1.who($0.who)) },
      .moment("arrived_at") { $0.stay.from },
      .moment("left_at") { $0.stay.until },
    ]
  )

  /// A detail of a person that is said at some levels only.
  private static func detail(
    _ name: String,
    _ levels: [AttributionLevel],
    _ text: @escaping @Sendable (Person) -> String?
  ) -> ItemColumn<Participant> {
    ItemColumn(name) { participant, export in
      levels.contains(export.voice.level) ? .optional(text(participant.person)) : .none
    }
  }
}
