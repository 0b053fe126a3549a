import BreakoutCore

/// How the results came about, and what a reader should know before trusting them.
struct MethodNote {
  let context: ReportContext

  private var session: Session { context.session }
  private var ladder: WordingLadder { context.chronicle.ladder }

  var sentences: [String] {
    [sitting, sealed, channels].compactMap { $0 } + voided + rounds + uncounted
      + [corrections, small].compactMap { $0 }
  }

  private var sitting: String? {
    guard let begin = session.begin, let end = session.latest else { return nil }
    let clock =
      session.opening?.scriptedClock ?? false ? translated(" The clock was scripted.") : ""
    return translated(
      "The session was recorded from \(Phrase.moment(begin, in: session.zone)) to "
        + "\(Phrase.moment(end, in: session.zone)) (UTC\(session.zone)).\(clock)"
    )
  }

  private var sealed: String? {
    let count = session.polls.count
    return count == 0 ? nil : Self.sealed(session.sealedPolls, of: count) + "."
  }

  /// In how many polls the rule was sealed, and what is true of the others.
  static func sealed(_ sealed: Int, of count: Int) -> String {
    let said = translated("The rule was sealed before voting in \(sealed) of \(count) polls")
    if sealed == count { return said }
    return said
      + (sealed == 0
        ? translated(
          "; they were taken over from another record, which alone says what the rule was and when"
        )
        : translated(
          "; the others were taken over from another record, which alone says what the rule was and "
            + "when"
        ))
  }

  private var channels: String? {
    Self.channels(session.polls, ladder)
  }

  /// How the votes of polls came in; nil without votes.
  static func channels(_ polls: [Poll], _ ladder: WordingLadder) -> String? {
    var counts: [Channel: Int] = [:]
    for poll in polls where poll.state == .closed {
      for ballot in poll.ballots { counts[ballot.channel, default: 0] += 1 }
      for count in poll.counts { counts[count.channel, default: 0] += poll.ballots(in: count) }
    }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let parts = Channel.allCases.compactMap { channel -> String? in
      guard let count = counts[channel], count > 0 else { return nil }
      let share = ladder.percent(count, of: total).map { " (\($0))" } ?? ""
      return "\(channel.word) \(count)\(share)"
    }
    return translated("Votes came in by these channels: \(parts.joined(separator: ", ")).")
  }

  var voided: [String] {
    session.polls.filter { $0.state == .void }.map { poll in
      let reason = poll.voidReason.map { " (\(context.text($0, in: poll.id)))" } ?? ""
      let repeated = session.polls.first { $0.id > poll.id && $0.proposals == poll.proposals }
      return translated(
        "\(context.name(poll.id)) on \(context.subject(poll.terms)) was declared void\(reason)"
      )
        + (repeated.map { translated(" and repeated as \(context.name($0.id))") } ?? "")
        + translated("; its votes stay in the log.")
    }
  }

  var rounds: [String] {
    session.polls.filter { $0.state == .closed && $0.round > 1 }.compactMap { poll in
      guard poll.terms.options.count == 1 else { return nil }
      return translated(
        "\(context.name(poll.id)) was round \(poll.round) on \(context.subject(poll.terms))"
      )
        + (changes(poll) ?? "") + "."
    }
  }

  /// How many changed their vote since the round before, where both rounds had named ballots.
  private func changes(_ poll: Poll) -> String? {
    guard let change = RoundChange(since: poll, in: session), change.both > 0 else { return nil }
    let amended = change.textChanged ? translated(", on an amended text") : ""
    let changed = translated(
      "; \(change.changed.count) of \(change.both) changed their vote since "
        + "\(context.name(change.before.id))"
    )
    return amended + changed + middles(change)
  }

  private func middles(_ change: RoundChange) -> String {
    func words(_ poll: Poll) -> String? {
      poll.result.flatMap { RoundWords.middle($0, poll.terms) }
    }
    guard let before = words(change.before), let after = words(change.after) else { return "" }
    return translated("; before: \(before); after: \(after)")
  }

  var uncounted: [String] {
    let polls = session.polls.filter { $0.result?.uncounted ?? false }
    let seen = polls.filter { !$0.isHum }.map { context.name($0.id) }
    let hums = polls.filter(\.isHum).map { context.name($0.id) }
    var sentences: [String] = []
    if !seen.isEmpty {
      sentences.append(
        translated(
          "In \(Phrase.list(seen)) a majority was seen and not counted, so no number is given."
        )
      )
    }
    guard !hums.isEmpty else { return sentences }
    let hummed = translated(
      "In \(Phrase.list(hums)) the room hummed and the chair called the outcome; a hum gives no "
        + "number."
    )
    return sentences + [hummed]
  }

  private var corrections: String? {
    let undone = session.corrections.undone.count
    guard undone > 0 else { return nil }
    return translated(
      "\(Phrase.capital(Phrase.count(undone, "entry was", "entries were"))) undone; "
        + "the log keeps what was undone."
    )
  }

  private var small: String {
    translated(
      "Nothing is broken down into groups of fewer than \(Breakdown.least) people, and no percentage "
        + "is given of fewer than \(ladder.percentFrom)."
    )
  }
}
