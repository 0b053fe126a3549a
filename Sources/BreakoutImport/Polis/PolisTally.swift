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
    let (starts, rows) = sorted(votes, comments)
    var seenIn = [Int32](repeating: -1, count: people.count)
    var lastRow = [Int32](repeating: 0, count: people.count)
    var order: [Int32] = []
    return (0..<comments).map { comment in
      var tally = PolisTally()
      order.removeAll(keepingCapacity: true)
      for row in rows[starts[comment]..<starts[comment + 1]] {
        tally.see(votes, Int(row))
        let person = people.places[votes.voters[Int(row)]]
        let place = Int(person)
        if seenIn[place] != Int32(comment) {
          seenIn[place] = Int32(comment)
          lastRow[place] = row
          order.append(person)
        } else if votes.times[Int(row)] >= votes.times[Int(lastRow[place])] {
          lastRow[place] = row
        }
      }
      for person in order {
        switch votes.votes[Int(lastRow[Int(person)])] {
        case 1: tally.yes.append(person)
        case -1: tally.no.append(person)
        default: tally.pass.append(person)
        }
      }
      return tally
    }
  }

  private mutating func see(_ votes: PolisVotes, _ row: Int) {
    if firstRow == nil { firstRow = row }
    last = max(last, votes.times[row])
    if votes.votes[row] == 1 { rows.agree += 1 }
    if votes.votes[row] == -1 { rows.disagree += 1 }
  }

  /// The rows in the order of their comments, and where each comment's begin.
  private static func sorted(_ votes: PolisVotes, _ comments: Int) -> ([Int], [Int32]) {
    var starts = [Int](repeating: 0, count: comments + 1)
    for comment in votes.comments { starts[Int(comment) + 1] += 1 }
    for comment in 0..<comments { starts[comment + 1] += starts[comment] }
    var next = starts
    var rows = [Int32](repeating: 0, count: votes.count)
    for (row, comment) in votes.comments.enumerated() {
      rows[next[Int(comment)]] = Int32(row)
      next[Int(comment)] += 1
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
