import BreakoutCore
import BreakoutReport

/// What was sealed before the first ballot, and what the room was told at the end.
extension PollTables {
  static let sealed: [ItemColumn<Poll>] = [
    ItemColumn("state") { poll, _ in .text(poll.state.rawValue) },
    ItemColumn("proposal") { $1.reference($0.proposals.count == 1 ? $0.proposals.first : nil) },
    ItemColumn("method") { poll, _ in .text(poll.terms.method.text) },
    ItemColumn("round", .number) { poll, _ in .number(poll.round) },
    ItemColumn("rule") { poll, _ in .text(PollWords.rule(poll.terms)) },
    ItemColumn("threshold") { poll, _ in .optional(poll.terms.threshold?.description) },
    ItemColumn("against", .number) { poll, _ in .optional(poll.terms.against) },
    ItemColumn("base") { poll, _ in .text(poll.terms.base.rawValue) },
    ItemColumn("quorum") { poll, _ in .optional(poll.terms.quorum?.description) },
    ItemColumn("settings", .list) { poll, _ in
      .list(poll.terms.settings.map { "\($0.name)=\($0.value)" })
    },
    ItemColumn("hidden", .flag) { poll, _ in .flag(poll.terms.hidden) },
    ItemColumn("secret", .flag) { poll, _ in .flag(poll.terms.secret) },
    ItemColumn("eligible", .number) { poll, _ in .number(poll.terms.eligible) },
    ItemColumn("present", .number) { poll, _ in .number(poll.terms.present) },
  ]

  static let told: [ItemColumn<Poll>] = [
    ItemColumn("closed", .number) { poll, _ in .optional(poll.closed) },
    ItemColumn("outcome") { poll, _ in .optional(told(poll)?.outcome.rawValue) },
    ItemColumn("ground") { poll, _ in .optional(told(poll)?.ground?.rawValue) },
    ItemColumn("uncounted", .flag) { poll, _ in .flag(told(poll)?.uncounted ?? false) },
    ItemColumn("called", .flag) { poll, _ in .flag(told(poll)?.called ?? false) },
    ItemColumn("heard_in_favour") { poll, _ in .optional(told(poll)?.hum?.inFavour.rawValue) },
    ItemColumn("heard_against") { poll, _ in .optional(told(poll)?.hum?.against.rawValue) },
    number("support") { $0.support },
    number("oppose") { $0.oppose },
    number("blocks") { $0.blocks },
    number("of_base") { $0.base },
    number("ballots_cast") { $0.turnout.cast },
    number("abstained") { $0.turnout.abstain },
    ItemColumn("winners", .list) { poll, _ in
      .list(told(poll)?.winners.map(String.init) ?? [])
    },
    ItemColumn("places", .number) { poll, _ in .optional(told(poll)?.places) },
    ItemColumn("tied", .list) { poll, _ in .list(told(poll)?.tied.map(String.init) ?? []) },
    ItemColumn("ranking") { poll, _ in .optional(told(poll)?.order?.description) },
    ItemColumn("pattern") { poll, _ in .optional(told(poll)?.pattern) },
    ItemColumn("void_reason") { $1.text($0.voidReason, $0.id) },
  ]

  /// The result, once the room was told; an open poll has none.
  static func told(_ poll: Poll) -> PollResult? { poll.state == .open ? nil : poll.result }

  /// A number of the result; none where a majority was only seen.
  private static func number(
    _ name: String,
    _ number: @escaping @Sendable (PollResult) -> Int?
  ) -> ItemColumn<Poll> {
    ItemColumn(name, .number) { poll, _ in
      guard let result = told(poll), !result.uncounted else { return .none }
      return .optional(number(result))
    }
  }
}
