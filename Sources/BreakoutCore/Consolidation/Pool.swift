/// The counts of several rooms added up, or why they are not.
package enum Pool: Equatable, Sendable {
  /// The counts of these rooms, as if all their ballots were in one box.
  case counted(CountedVote, rooms: [String])
  /// The counts are below the limit for small numbers even together.
  case withheld
  /// The rooms' counts cannot be added up; one sentence says why.
  case refused(String)
  /// No room has a count.
  case nothing

  /// The vote, where there is one to show.
  package var vote: CountedVote? {
    if case .counted(let vote, _) = self { return vote }
    return nil
  }
}

extension Pool {
  /// A poll of a room, to be added up with those of other rooms.
  struct Part {
    let room: String
    let poll: Poll
  }

  /// Adds up polls, if their terms agree.
  init(_ parts: [Part]) {
    guard let first = parts.first, let method = ConsensusMethods.named(first.poll.terms.method)
    else {
      self = parts.isEmpty ? .nothing : .refused(Self.unknown(parts))
      return
    }
    if let difference = Self.difference(parts) {
      self = .refused(translated("\(difference); their counts are not added up."))
      return
    }
    let box = Self.box(parts, first.poll.terms)
    var result = method.result(of: box)
    result.leads = []
    let vote = CountedVote(
      poll: nil,
      entries: nil,
      method: method.name,
      rule: method.rule(first.poll.terms),
      base: first.poll.terms.base,
      secret: parts.contains { $0.poll.terms.secret },
      result: result
    )
    self = .counted(vote, rooms: parts.map(\.room))
  }

  /// One box with all ballots, each voter under the name of the room.
  private static func box(_ parts: [Part], _ common: PollTerms) -> BallotBox {
    var terms = common
    terms.voters = []
    terms.unnamed = 0
    terms.eligible = 0
    var box = BallotBox(terms: terms)
    for part in parts {
      let poll = part.poll
      let here = poll.box(openObjections: poll.openObjectionsAtClose)
      let turnout = poll.result?.turnout ?? Turnout(poll.terms, cast: 0, abstain: 0)
      // Where more were counted than were known to be there, those counted are the room.
      let more = turnout.size(of: .present) - turnout.present - turnout.represented
      box.terms.voters += poll.terms.voters.map { renamed($0, part.room) }
      box.terms.unnamed += poll.terms.unnamed + more
      box.terms.eligible += turnout.size(of: .eligible)
      box.ballots += here.ballots.map { ballot in
        var ballot = ballot
        ballot.voter = renamed(ballot.voter, part.room)
        return ballot
      }
      while box.counted.count < here.counted.count { box.counted.append(0) }
      for (place, count) in here.counted.enumerated() { box.counted[place] += count }
      box.openObjections += here.openObjections
    }
    // What every chair called alike is what was called of all.
    let calls = parts.map { $0.poll.box(openObjections: 0).called }
    box.called = calls.dropFirst().allSatisfy { $0 == calls[0] } ? calls.first ?? nil : nil
    return box
  }

  private static func renamed(_ voter: Handle, _ room: String) -> Handle {
    Handle("\(room).\(voter.text)")
  }
}

extension Pool {
  private static func unknown(_ parts: [Part]) -> String {
    let names = parts.map { translated("\($0.room) by “\($0.poll.terms.method.text)”") }
    return translated("This program does not know how \(listed(names, "and")) was counted.")
  }

  /// What differs between the polls, as the beginning of a sentence; nil if nothing does.
  private static func difference(_ parts: [Part]) -> String? {
    func terms(_ part: Part) -> PollTerms { part.poll.terms }
    if let methods = groups(parts, { translated("by \(title($0))") }) {
      return said(methods, translated("voted "))
    }
    if let rules = groups(parts, { method($0)?.rule($0) ?? "" }) {
      return said(rules.map { (translated("“\($0.0)”"), $0.1) }, translated("asked "))
    }
    if let settings = groups(
      parts,
      { terms in
        terms.settings.sorted { $0.name < $1.name }.map {
          "\(worded($0.name, as: "setting")) \($0.value)"
        }
        .joined(separator: ", ")
      }
    ) {
      return said(
        settings.map { ($0.0.isEmpty ? translated("nothing") : $0.0, $0.1) },
        translated("set ")
      )
    }
    if let bases = groups(parts, { translated("shares \($0.base.phrase)") }) {
      return said(bases, translated("took "))
    }
    if let quorums = groups(
      parts,
      { $0.quorum.map { translated("for a quorum of \($0.words)") } ?? translated("for no quorum") }
    ) {
      return said(quorums, translated("asked "))
    }
    return nil
  }

  private static func title(_ terms: PollTerms) -> String {
    method(terms).map { worded($0.title, as: "method") } ?? terms.method.text
  }

  private static func method(_ terms: PollTerms) -> (any ConsensusMethod)? {
    ConsensusMethods.named(terms.method)
  }

  /// The rooms by what they have, if they have different things; in the order of the rooms.
  private static func groups(
    _ parts: [Part],
    _ key: (PollTerms) -> String
  ) -> [(String, [String])]? {
    var groups: [(String, [String])] = []
    for part in parts {
      let value = key(part.poll.terms)
      if let place = groups.firstIndex(where: { $0.0 == value }) {
        groups[place].1.append(part.room)
      } else {
        groups.append((value, [part.room]))
      }
    }
    return groups.count > 1 ? groups : nil
  }

  private static func said(_ groups: [(String, [String])], _ verb: String) -> String {
    groups.enumerated()
      .map { place, group in
        "\(listed(group.1, "and")) \(place == 0 ? verb : "")\(group.0)"
      }
      .joined(separator: ", ")
  }
}
