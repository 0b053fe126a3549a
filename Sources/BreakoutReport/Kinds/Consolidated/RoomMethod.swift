import BreakoutCore

/// How the consolidated results came about: what the ACCORD guideline (2024) asks a report on a
/// consensus exercise to say.
struct RoomMethod {
  let context: RoomsContext
  let participation: RoomParticipation

  private var polls: [Poll] { context.all.flatMap(\.session.polls) }

  var sentences: [String] {
    let notes = context.all.map { MethodNote(context: $0) }
    return [how, sealed, MethodNote.channels(polls, context.ladder)].compactMap { $0 } + responses
      + notes.flatMap(\.voided) + notes.flatMap(\.rounds) + notes.flatMap(\.uncounted)
      + recounts + [changes, leftOut, identities].compactMap { $0 }
      + [
        small,
        translated("People appear at the level “\(context.own.voice.level.word)” in all parts."),
      ]
  }

  private var how: String {
    let rooms = Phrase.count(context.rooms.count, "room was", "rooms were")
    return translated(
      "\(Phrase.capital(rooms)) recorded apart, and their logs were only read. A finding is "
        + "drawn from the rooms' items that are named with it; counts are added up where method, "
        + "rule and base are the same in all rooms, and each room is counted once."
    )
  }

  private var sealed: String? {
    let count = polls.count
    guard count > 0 else { return nil }
    var rules: [String] = []
    for poll in polls where poll.state == .closed {
      let rule = "\(PollWords.method(poll.terms)) (\(PollWords.rule(poll.terms)))"
      if !rules.contains(rule) { rules.append(rule) }
    }
    let said =
      rules.isEmpty
      ? ""
      : translated(
        " Consensus was defined beforehand: \(rules.joined(separator: translated("; ")))."
      )
    let given = RoomPolls(context: context)
    return "\(MethodNote.sealed(given.sealed, of: count)) (\(given.words)).\(said)"
  }

  /// How many of those present voted, by round.
  private var responses: [String] {
    var rounds: [Int: (polls: Int, cast: Int, present: Int)] = [:]
    for poll in polls where poll.state == .closed {
      guard let result = poll.result, !result.uncounted else { continue }
      var round = rounds[poll.round] ?? (0, 0, 0)
      round.polls += 1
      round.cast += result.turnout.cast
      round.present += result.turnout.size(of: .present)
      rounds[poll.round] = round
    }
    return rounds.keys.sorted().compactMap { number in
      guard let round = rounds[number], round.present > 0 else { return nil }
      let share =
        context.ladder.percent(round.cast, of: round.present).map { " (\($0))" } ?? ""
      return
        translated(
          "In round \(number) (\(Phrase.count(round.polls, "counted poll", "counted polls"))) \(round.cast) of "
            + "\(round.present) possible votes were given\(share)."
        )
    }
  }

  /// Whether counting again gives what the rooms were told.
  private var recounts: [String] {
    let closed = polls.count { $0.state == .closed }
    let differences = context.all.flatMap { room in
      Recount.differences(in: room.session)
        .map { difference in (room.room.map { translated("In \($0), ") } ?? "") + difference }
    }
    guard closed > 0 else { return [] }
    return differences.isEmpty
      ? [
        translated(
          "\(Phrase.capital(Phrase.count(closed, "closed poll was", "closed polls were"))) counted again "
            + "for this report, with the result that was told at the time."
        )
      ] : differences
  }

  /// What was changed between versions of texts.
  private var changes: String? {
    let findings = context.consolidation.ordered.filter { $0.statement.versions.count > 1 }
      .map { translated("\($0.id) (\($0.statement.versions.count) versions)") }
    let proposals = context.rooms.reduce(0) { sum, room in
      sum + room.session.proposals.count { $0.versions.count > 1 && $0.state != .struck }
    }
    var parts: [String] = []
    if !findings.isEmpty { parts.append(translated("the wording of \(Phrase.list(findings))")) }
    if proposals > 0 {
      parts.append(Phrase.count(proposals, "proposal of the rooms", "proposals of the rooms"))
    }
    guard !parts.isEmpty else { return nil }
    return translated("Changed on the way: \(Phrase.list(parts)); Annex C has the versions.")
  }

  private var leftOut: String? {
    let count = context.consolidation.ordered.reduce(0) { $0 + $1.leftOut.count }
    guard count > 0 else { return nil }
    return translated(
      "\(Phrase.capital(Phrase.count(count, "dissenting text was", "dissenting texts were")))"
        + " left out of findings, and printed with the reason."
    )
  }

  private var identities: String? {
    let same = context.consolidation.onePerson.count
    guard same > 0 else { return nil }
    return translated(
      "The rapporteur said of \(Phrase.count(same, "group", "groups")) of names on several "
        + "rosters that they are one person."
    )
  }

  private var small: String {
    translated(
      "No count of a room or a constituency is printed apart of fewer than "
        + "\(context.consolidation.leastGroup) people; a reason given with a vote is printed as it was "
        + "given, without the answer where fewer than that gave it in the room and people are not "
        + "named. No percentage is given of fewer than \(context.ladder.percentFrom)."
    )
  }
}
