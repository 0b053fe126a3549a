import BreakoutCore

/// A poll's support by constituency, where no group is so small that it gives its members away.
enum Breakdown {
  /// The least number of people of which a group is shown.
  static let least = 3

  /// The table; nil without named ballots, with one group only, or with a group that is too small.
  ///
  /// One small group hides all: what is missing could else be found by subtraction.
  static func table(_ poll: Poll, in session: Session) -> ReportTable? {
    guard !poll.terms.secret, poll.counts.isEmpty, let support = supportingAnswers(poll.terms)
    else { return nil }
    var groups: [(name: String, support: Int, cast: Int)] = []
    for ballot in poll.ballots {
      guard let name = session.participant(ballot.voter)?.person.constituency, !name.isEmpty else {
        return nil
      }
      let place = groups.firstIndex { $0.name == name } ?? groups.count
      if place == groups.count { groups.append((name, 0, 0)) }
      groups[place].cast += 1
      if case .grade(let label) = ballot.content, support.contains(label) {
        groups[place].support += 1
      }
    }
    guard groups.count > 1, groups.allSatisfy({ $0.cast >= least }) else { return nil }
    return ReportTable(
      translated("\(poll.id) by constituency"),
      columns: [
        ReportTable.Column(translated("Constituency")),
        ReportTable.Column(translated("In favour"), numeric: true),
        ReportTable.Column(translated("Ballots"), numeric: true),
      ],
      rows: groups.sorted { $0.name < $1.name }
        .map { [.text($0.name), .number($0.support), .number($0.cast)] }
    )
  }

  private static func supportingAnswers(_ terms: PollTerms) -> Set<String>? {
    guard let method = ConsensusMethods.named(terms.method),
      case .grades(let answers, _) = method.form(terms)
    else { return nil }
    return Set(answers.filter { $0.side == .support }.map(\.label))
  }
}
