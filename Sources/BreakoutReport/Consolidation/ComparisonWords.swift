package import BreakoutCore

/// The sentences that a comparison needs besides its numbers.
package enum ComparisonWords {
  /// What is not counted, not added up or kept back, and why: one sentence each.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - ladder: The consolidation's ladder.
  ///   - text: Takes out of what somebody of a room typed what may not be printed.
  /// - Returns: The sentences, rooms in the order pulled.
  package static func notes(
    _ comparison: Comparison,
    ladder: WordingLadder,
    text: (String, RoomItem) -> String = { typed, _ in typed }
  ) -> [String] {
    var notes: [String] = []
    for room in comparison.rooms {
      switch room.tally {
      case .none(let reason): notes.append(sentence(reason, room, text))
      case .uncounted(let passes):
        notes.append(
          translated("In \(room.name) a majority was seen and not counted")
            + (passes ? "." : translated(", and its rule asks for a count."))
        )
      case .heard(let outcome):
        notes.append(translated("In \(room.name) the room hummed: \(heard(outcome))."))
      case .counted(let vote) where vote.result.outcome == .inconclusive:
        let ground = vote.result.ground.map { " (\($0.word))" } ?? ""
        notes.append(
          translated(
            "By its own rule the count in \(room.name) was inconclusive\(ground); its ballots are in "
              + "the counts."
          )
        )
      case .counted, .withheld: break
      }
      notes += room.notCounted.map {
        translated(
          "\($0) is linked as well; a room is counted once, so its tally is not in the counts."
        )
      }
    }
    return notes + whole(comparison, ladder)
  }

  /// What a chair called after a hum, such as `rough consensus by the chair's call`.
  package static func heard(_ outcome: Outcome) -> String {
    translated("\(outcome.word) by the chair's call")
  }

  /// The sentence on hums, one or several.
  static func called(_ outcome: Outcome, _ comparison: Comparison, _ tail: String) -> String {
    hums(comparison) > 1
      ? translated("The chairs called \(outcome.word) after hums \(tail)")
      : translated("The chair called \(outcome.word) after a hum \(tail)")
  }

  /// In how many rooms the chair called it after a hum.
  static func hums(_ comparison: Comparison) -> Int {
    comparison.rooms.count { if case .heard = $0.tally { true } else { false } }
  }

  /// What concerns several rooms.
  private static func whole(_ comparison: Comparison, _ ladder: WordingLadder) -> [String] {
    var notes: [String] = []
    let hidden = comparison.rooms.filter { $0.tally == .withheld }.map(\.name)
    if !hidden.isEmpty {
      notes.append(
        translated(
          "The counts of \(Phrase.list(hidden)) are kept back, so that nothing is told of fewer than "
            + "\(comparison.least) people."
        )
      )
    }
    switch comparison.pool {
    case .refused(let reason): notes.append(Phrase.capital(reason))
    case .withheld:
      notes.append(
        translated(
          "All counts together are of fewer than \(comparison.least) people, so they are kept back."
        )
      )
    case .counted, .nothing: break
    }
    if !comparison.silent.isEmpty {
      notes.append(translated("Nothing of \(Phrase.list(comparison.silent)) is linked."))
    }
    for room in comparison.rooms where room.ladder != ladder.name {
      notes.append(
        translated(
          "\(Phrase.capital(room.name)) words its own report by the ladder \(room.ladder); the words "
            + "here are those of \(ladder.title)."
        )
      )
    }
    if comparison.countedTwice > 0 {
      let people = Phrase.count(comparison.countedTwice, "person", "people")
      notes.append(
        translated("\(Phrase.capital(people)) voted in more than one room, counted in each.")
      )
    }
    return notes
  }

  /// Why a room has no count, in one sentence.
  private static func sentence(
    _ reason: NoCount,
    _ room: RoomComparison,
    _ text: (String, RoomItem) -> String
  ) -> String {
    let spoken = room.spokenBy.map(\.description) ?? room.name
    switch reason {
    case .mentioned:
      return translated("\(Phrase.capital(room.name)) spoke of it and proposed nothing.")
    case .neverPolled: return translated("\(spoken) was not put to a poll.")
    case .fallen:
      return translated(
        "What is linked of \(room.name) was withdrawn, joined to another proposal or struck."
      )
    case .open(let poll): return translated("The poll \(room.item(poll)) is still open.")
    case .void(let poll, let why):
      let item = room.item(poll)
      let because = why.isEmpty ? "" : " (\(text(why, item)))"
      return translated("The poll \(item) is void\(because); its count is not used.")
    case .olderText(let poll, let version, let now):
      return
        translated(
          "The poll \(room.item(poll)) was on version \(version) of \(spoken), and version \(now) "
            + "stands; its count is not used."
        )
    case .options(let poll):
      return
        translated(
          "In the poll \(room.item(poll)) \(spoken) was one of several options, which is no count "
            + "for or against it."
        )
    case .noBallots(let poll): return translated("Nobody voted in the poll \(room.item(poll)).")
    case .noSides(let poll):
      return translated("The poll \(room.item(poll)) does not say how many are in favour.")
    }
  }

  /// The numbers of a vote, and of whom they are taken where that is not everybody present, such as
  /// `20 of 22 who voted yes or no, 5 abstained`; nil without numbers.
  package static func numbers(_ vote: CountedVote) -> String? {
    guard let numbers = vote.numbers else { return nil }
    let turnout = vote.result.turnout
    switch vote.base {
    case .valid where turnout.abstain > 0:
      let side =
        vote.method == "show-of-hands"
        ? translated("voted yes or no") : translated("did not abstain")
      return translated("\(numbers) who \(side), \(turnout.abstain) abstained")
    case .valid where turnout.silent > 0, .cast where turnout.silent > 0:
      return translated("\(numbers) who voted, \(turnout.silent) did not")
    default: return numbers
    }
  }
}
