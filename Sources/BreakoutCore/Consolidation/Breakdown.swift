/// How the named ballots of all rooms divide over constituencies.
///
/// Rooms whose ballots carry no names, or were counted by hand in part, are no part of it.
package struct Breakdown: Equatable, Sendable {
  /// One constituency.
  package struct Group: Equatable, Sendable {
    /// The constituency; nil for people of none.
    package let constituency: String?

    /// How many are in favour.
    package let support: Int

    /// How many voted.
    package let ballots: Int
  }

  /// The groups that may be shown, in the order of their names, people of none last.
  package let groups: [Group]

  /// How many groups are withheld.
  package let withheld: Int

  /// The rooms whose ballots are counted, in the order pulled.
  package let rooms: [String]

  /// Divides the ballots; nil where fewer than two groups, or none, could be shown.
  init?(_ parts: [Pool.Part], _ rooms: RoomSessions, least: Int) {
    var all: [String: (support: Int, ballots: Int)] = [:]
    var names: [String] = []
    for part in parts where !part.poll.terms.secret && part.poll.counts.isEmpty {
      guard let session = rooms[part.room], let answers = Self.supporting(part.poll.terms) else {
        continue
      }
      names.append(part.room)
      for ballot in part.poll.ballots {
        let key = session.participant(ballot.voter)?.person.constituency ?? ""
        var isSupport = false
        if case .grade(let label) = ballot.content { isSupport = answers.contains(label) }
        all[key, default: (0, 0)].support += isSupport ? 1 : 0
        all[key, default: (0, 0)].ballots += 1
      }
    }
    let groups = all.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
      .compactMap { key in
        all[key].map {
          Group(constituency: key.isEmpty ? nil : key, support: $0.support, ballots: $0.ballots)
        }
      }
    let hidden = Suppression.hidden(groups.map(\.ballots), least: least)
    guard groups.count > 1, hidden.count < groups.count else { return nil }
    self.groups = groups.indices.filter { !hidden.contains($0) }.map { groups[$0] }
    withheld = hidden.count
    self.rooms = names
  }

  private static func supporting(_ terms: PollTerms) -> [String]? {
    guard let method = ConsensusMethods.named(terms.method),
      case .grades(let answers, _) = method.form(terms)
    else { return nil }
    return answers.filter { $0.side == .support }.map(\.label)
  }
}
