/// The last votes on one comment, by answer.
struct PolisTally: Equatable {
  /// Who agrees, as places among the people.
  var yes: [Int32] = []

  /// Who disagrees.
  var no: [Int32] = []

  /// Who passes.
  var pass: [Int32] = []

  /// The rows that agree and that disagree, earlier votes of a voter included.
  var rows = (agree: 0, disagree: 0)

  /// The first and the last of the comment's rows, counted from 0; nil if there is none.
  var firstRow: Int?

  /// When the last vote was cast, as the table has it.
  var last: Int64 = .min

  /// How many votes count.
  var count: Int { yes.count + no.count + pass.count }

  static func == (left: PolisTally, right: PolisTally) -> Bool {
    left.yes == right.yes && left.no == right.no && left.pass == right.pass
  }

  /// Counts the votes on every comment; of a voter's votes, the latest counts, and of several at the
  /// same time the one further down in the table.
  ///
  /// - Parameters:
  ///   - votes: The table.
  ///   - comments: How many comments there are.
  ///   - people: The place of each voter among the people, by the voter's number.
  /// - Returns: A tally for each comment.
  static func count(_ votes: PolisVotes, comments: Int, people: PolisPeople) -> [PolisTally] {
    let (starts, rows) = sorted(votes, comments, people)
    var seenIn = [Int32](repeating: -1, count: people.count)
    var lastRow = [Int32](repeating: 0, count: people.count)
    var order: [Int32] = []
    return (0..<comments).map { comment in
      var tally = PolisTally()
      order.removeAll(keepingCapacity: true)
      for place in starts[comment]..<starts[comment + 1] {
        let row = rows[place]
        tally.see(row)
        let person = Int(row.person)
        if seenIn[person] != Int32(truncatingIfNeeded: comment) {
          seenIn[person] = Int32(truncatingIfNeeded: comment)
          lastRow[person] = Int32(truncatingIfNeeded: place)
          order.append(row.person)
        } else if row.time >= rows[Int(lastRow[person])].time {
          lastRow[person] = Int32(truncatingIfNeeded: place)
        }
      }
      for person in order {
        switch rows[Int(lastRow[Int(person)])].vote {
        case 1: tally.yes.append(person)
        case -1: tally.no.append(person)
        default: tally.pass.append(person)
        }
      }
      return tally
    }
  }

  /// A row of the table, with all that counting needs beside each other.
  private struct Row {
    var time: Int64
    var person: Int32
    var number: Int32
    var vote: Int8
  }

  private mutating func see(_ row: Row) {
    if firstRow == nil { firstRow = Int(row.number) }
    last = max(last, row.time)
    if row.vote == 1 { rows.agree += 1 }
    if row.vote == -1 { rows.disagree += 1 }
  }

  /// The rows in the order of their comments, and where each comment's begin.
  private static func sorted(
    _ votes: PolisVotes,
    _ comments: Int,
    _ people: PolisPeople
  ) -> ([Int], [Row]) {
    var starts = [Int](repeating: 0, count: comments + 1)
    for comment in votes.comments { starts[Int(comment) + 1] += 1 }
    for comment in 0..<comments { starts[comment + 1] += starts[comment] }
    var next = starts
    let rows = [Row](unsafeUninitializedCapacity: votes.count) { rows, count in
      for number in 0..<votes.count {
        let comment = Int(votes.comments[number])
        let row = Row(
          time: votes.times[number],
          person: people.places[votes.voters[number]],
          number: Int32(truncatingIfNeeded: number),
          vote: votes.votes[number]
        )
        rows.initializeElement(at: next[comment], to: row)
        next[comment] += 1
      }
      count = votes.count
    }
    return (starts, rows)
  }
}

/// The people of a conversation, by the numbers that Pol.is gave them.
struct PolisPeople {
  /// The numbers, ascending.
  private(set) var ids: [Int32] = []

  /// The place of a number among them.
  private(set) var places = PlaceTable()

  /// How many of them voted.
  private(set) var voterCount = 0

  /// How many there are.
  var count: Int { ids.count }

  /// Collects numbers.
  init(_ voters: [Int32], authors: [Int]) {
    let largest = max(voters.max() ?? 0, Int32(clamping: authors.max() ?? 0))
    places = PlaceTable(upTo: largest)
    for voter in voters where places.see(voter) { voterCount += 1 }
    for author in authors { _ = places.see(Int32(clamping: author)) }
    ids = places.number()
  }
}

/// From numbers to places: a list where the numbers are small, a dictionary where they are not.
struct PlaceTable {
  private var list: [Int32] = []
  private var others: [Int32: Int32] = [:]

  /// Creates a table for numbers from 0 to `largest`.
  init(upTo largest: Int32 = 0) {
    list = [Int32](repeating: -1, count: min(Int(largest) + 1, 1 << 24))
  }

  /// The place of a number.
  subscript(number: Int32) -> Int32 {
    Int(number) < list.count ? list[Int(number)] : others[number] ?? -1
  }

  /// Notes that there is a number; answers whether it is new.
  mutating func see(_ number: Int32) -> Bool {
    guard Int(number) < list.count else { return others.updateValue(0, forKey: number) == nil }
    guard list[Int(number)] < 0 else { return false }
    list[Int(number)] = 0
    return true
  }

  /// Gives all numbers their places, in ascending order.
  mutating func number() -> [Int32] {
    var ids: [Int32] = []
    for number in list.indices where list[number] >= 0 {
      list[number] = Int32(ids.count)
      ids.append(Int32(number))
    }
    for number in others.keys.sorted() {
      others[number] = Int32(ids.count)
      ids.append(number)
    }
    return ids
  }
}
