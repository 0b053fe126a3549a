/// The two options with the highest totals, compared ballot by ballot.
///
/// Whoever scored one higher counts for it; equal scores, and a blank beside a blank, count for
/// neither, and a blank is below every score. Where totals are equal and it is not clear which two
/// meet, all that may meet are compared: an option wins alone if it wins whichever two they are.
struct Runoff {
  /// Two options and how many scored either higher.
  struct Meeting {
    var one: Int
    var other: Int
    var forOne = 0
    var forOther = 0
    var equal = 0

    /// Who wins it; both where as many are for one as for the other.
    var winners: [Int] {
      forOne == forOther ? [one, other] : [forOne > forOther ? one : other]
    }
  }

  /// Every meeting that can come about.
  let meetings: [Meeting]

  init(_ ballots: [[Int?]], _ order: Ranking) {
    meetings = Self.pairs(order).map { pair in
      var meeting = Meeting(one: pair.0, other: pair.1)
      for ballot in ballots {
        let one = Self.score(ballot, pair.0)
        let other = Self.score(ballot, pair.1)
        if one > other { meeting.forOne += 1 }
        if one < other { meeting.forOther += 1 }
        if one == other { meeting.equal += 1 }
      }
      return meeting
    }
  }

  /// The winner, or all that can win.
  var winners: [Int] { Set(meetings.flatMap(\.winners)).sorted() }

  /// The fewest that score a winner higher, over the meetings it is in.
  func support(of winner: Int) -> Int {
    meetings.compactMap { $0.one == winner ? $0.forOne : $0.other == winner ? $0.forOther : nil }
      .min() ?? 0
  }

  /// The meetings as a table.
  var table: ResultTable {
    ResultTable(
      name: "runoff",
      columns: ["scored higher", "against", "scored higher", "equal"],
      rows: meetings.map { meeting in
        ResultRow(
          label: "option \(meeting.one)",
          cells: [
            String(meeting.forOne), "option \(meeting.other)", String(meeting.forOther),
            String(meeting.equal),
          ]
        )
      }
    )
  }

  /// The first two of the order, or all that may be the first two.
  private static func pairs(_ order: Ranking) -> [(Int, Int)] {
    guard let first = order.places.first else { return [] }
    if first.count == 1 {
      return order.places.dropFirst().first.map { $0.map { (first[0], $0) } } ?? []
    }
    return first.indices.flatMap { place in
      first[(place + 1)...].map { (first[place], $0) }
    }
  }

  private static func score(_ ballot: [Int?], _ option: Int) -> Int {
    ballot.indices.contains(option - 1) ? ballot[option - 1] ?? -1 : -1
  }
}
