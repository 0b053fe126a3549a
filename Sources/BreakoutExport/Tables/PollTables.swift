import BreakoutCore
import BreakoutReport

/// Polls with what was sealed, what was counted, and who voted how where that may be said.
enum PollTables {
  static let polls = ItemTable<Poll>(
    "polls",
    ItemColumn.item(\.id, entry: \.opened) + sealed + told
  )

  static let options = ItemTable<(poll: Poll, place: Int)>(
    "options",
    of: "polls",
    [
      ItemColumn("poll") { .text($1.id($0.poll.id)) },
      ItemColumn("option", .number) { part, _ in .number(part.place + 1) },
      ItemColumn("proposal") { $1.reference($0.poll.terms.options[$0.place].proposal) },
      ItemColumn("version", .number) { part, _ in
        .optional(part.poll.terms.options[part.place].version)
      },
      ItemColumn("text") { part, export in
        let option = part.poll.terms.options[part.place]
        return export.text(option.text, option.proposal ?? part.poll.id)
      },
      points("points", \.points),
      points("voters", \.voters),
      points("most", \.most),
      points("compared", \.compared),
    ]
  )

  /// One cell of a method's own table.
  struct Cell {
    let poll: Poll
    let table: String
    let row: String
    let column: String
    let value: String
  }

  static let cells = ItemTable<Cell>(
    "result_cells",
    of: "polls",
    [
      ItemColumn("poll") { .text($1.id($0.poll.id)) },
      ItemColumn("table") { cell, _ in .text(cell.table) },
      ItemColumn("row") { cell, _ in .text(cell.row) },
      ItemColumn("column") { cell, _ in .text(cell.column) },
      ItemColumn("value") { cell, _ in .text(cell.value) },
    ]
  )

  /// The cells of a closed poll's tables, row by row; empty ones are left out.
  static func cells(of poll: Poll) -> [Cell] {
    guard poll.state == .closed, let result = poll.result else { return [] }
    return result.tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).filter { !$1.isEmpty }.map {
          Cell(poll: poll, table: table.name, row: row.label, column: $0, value: $1)
        }
      }
    }
  }

  /// One answer of a poll and how often it was given.
  struct Tally {
    let poll: Poll
    let proposal: ItemID?
    let answer: String
    let count: Int
  }

  static let tallies = ItemTable<Tally>(
    "tallies",
    of: "polls",
    [
      ItemColumn("room") { .text($1.room) },
      ItemColumn("poll") { tally, _ in .text(tally.poll.id.description) },
      ItemColumn("proposal") { tally, _ in .optional(tally.proposal?.description) },
      ItemColumn("source_id") { tally, export in
        let proposal = tally.proposal.flatMap { export.session.proposal($0)?.versions.first?.entry }
        let source = proposal.map { export.source($0) } ?? .none
        return source == .none ? export.source(tally.poll.opened) : source
      },
      ItemColumn("method") { tally, _ in .text(tally.poll.terms.method.text) },
      ItemColumn("answer") { $1.text($0.answer, $0.proposal ?? $0.poll.id) },
      ItemColumn("count", .number) { tally, _ in .number(tally.count) },
    ]
  )

  static let ballots = ItemTable<(poll: ItemID, ballot: Ballot)>(
    "ballots",
    of: "polls",
    [
      ItemColumn("poll") { .text($1.id($0.poll)) },
      ItemColumn("voter") { .text($1.who($0.ballot.voter)) },
      ItemColumn("answer") { part, _ in .text(answer(part.ballot.content)) },
      ItemColumn("channel") { part, _ in .text(part.ballot.channel.rawValue) },
      ItemColumn("holder") { $1.who($0.ballot.holder) },
      ItemColumn("reason") { $1.text($0.ballot.reason, $0.poll) },
    ]
  )

  /// The tallies of a closed poll, in the order of its scale or of its options.
  static func tallies(of poll: Poll) -> [Tally] {
    guard poll.state == .closed, let result = poll.result, !result.uncounted else { return [] }
    if poll.terms.options.count > 1 {
      return zip(poll.terms.options, result.options).map {
        Tally(poll: poll, proposal: $0.proposal, answer: $0.text, count: $1.points)
      }
    }
    return result.counts.map {
      Tally(poll: poll, proposal: poll.proposals.first, answer: $0.answer, count: $0.count)
    }
  }

  /// A vote in one word: as it is typed.
  private static func answer(_ content: BallotContent) -> String {
    switch content {
    case .grade(let label): label
    case .choice(let option): String(option)
    case .choices(let options): options.map(String.init).joined(separator: ",")
    case .ranking(let places): Ranking(places: places).description
    case .scores(let scores): ScoreList(scores: scores).description
    case .allocation(let points): points.map(String.init).joined(separator: ",")
    case .pairs(let judgements): judgements.map(\.description).joined(separator: ",")
    }
  }

  private static func points(
    _ name: String,
    _ number: @escaping @Sendable (OptionResult) -> Int?
  ) -> ItemColumn<(poll: Poll, place: Int)> {
    ItemColumn(name, .number) { part, _ in
      guard let result = told(part.poll), result.options.indices.contains(part.place) else {
        return .none
      }
      return .optional(number(result.options[part.place]))
    }
  }
}
