import BreakoutCore
import BreakoutReport

/// Who waits to speak.
///
/// Who had the floor, and from when, would tell how long people spoke; that is
/// the facilitator's alone.
enum QueueTable {
  static let queue = ItemTable<SpeakingRequest>(
    "queue",
    [ItemColumn("id") { .text($1.id(entry: $0.entry)) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("participant") { .text($1.who($0.who)) },
        ItemColumn("kind") { request, _ in .text(request.kind.rawValue) },
        ItemColumn("reason") { request, export in
          .optional(request.reason.map { export.voice.text($0, in: "#\(request.entry)") })
        },
      ]
  )
}
