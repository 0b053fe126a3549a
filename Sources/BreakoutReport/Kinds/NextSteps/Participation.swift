import BreakoutCore

/// Annex B: who took part, as far as the attribution level allows.
struct Participation {
  let context: ReportContext

  private var session: Session { context.session }

  /// The part of the report.
  var value: ReportObject {
    ["sentences": .texts(sentences), "table": table.map(\.value)]
  }

  private var sentences: [String] {
    let people = session.participants
    let observers = people.count { $0.person.observer }
    let came = people.count { !$0.presence.isEmpty }
    guard !people.isEmpty else { return [translated("No roster was kept.")] }
    var roster = Phrase.capital(Phrase.count(people.count, "person was", "people were"))
    roster += translated(" on the roster")
    if came > 0 {
      roster += translated(
        "; \(came == people.count ? translated("all", as: "people who came") : String(came)) of them came"
      )
    }
    let excused = people.count { $0.isExcused && $0.presence.isEmpty }
    if excused > 0 { roster += translated("; \(excused) sent regrets") }
    if observers > 0 { roster += translated("; \(observers) had no vote") }
    var sentences = [roster + "."]
    if context.voice.level != .named, table == nil, !people.isEmpty {
      sentences.append(
        translated(
          "The participants are not broken down, because a group would be smaller than "
            + "\(Breakdown.least) or nothing is known about it."
        )
      )
    }
    return sentences
  }

  private var table: ReportTable? {
    switch context.voice.level {
    case .named: roster
    case .affiliation: counts(translated("Affiliation")) { $0.affiliation }
    case .role: counts(translated("Role")) { $0.role }
    case .none: counts(translated("Constituency")) { $0.constituency }
    }
  }

  private var roster: ReportTable? {
    guard !session.participants.isEmpty else { return nil }
    return ReportTable(
      translated("Participants"),
      columns: [
        translated("Name"), translated("Affiliation"), translated("Country"),
        translated("Constituency"), translated("Role"), translated("Present"),
      ]
      .map { ReportTable.Column($0) },
      rows: session.participants.map { participant in
        let person = participant.person
        return [
          .text(person.name), .optional(person.affiliation), .optional(person.country),
          .optional(person.constituency), .optional(person.role),
          .text(presence(participant) + (person.observer ? translated(" (observer)") : "")),
        ]
      }
    )
  }

  private func presence(_ participant: Participant) -> String {
    participant.presence.map { stretch in
      let from = stretch.from.timeOfDay(at: session.zone)
      return from + "–"
        + (stretch.until?.timeOfDay(at: session.zone) ?? translated("end", as: "of a session"))
    }
    .joined(separator: ", ")
  }

  /// How many of each group; nothing at all if one group is too small.
  private func counts(_ title: String, _ group: (Person) -> String?) -> ReportTable? {
    var counts: [String: Int] = [:]
    for participant in session.participants {
      guard let name = group(participant.person), !name.isEmpty else { return nil }
      counts[name, default: 0] += 1
    }
    // Bodies are listed at their level even where one person came for them.
    let least = context.voice.level == .affiliation ? 1 : Breakdown.least
    guard !counts.isEmpty, counts.values.allSatisfy({ $0 >= least }) else { return nil }
    return ReportTable(
      translated("Participants"),
      columns: [
        ReportTable.Column(title), ReportTable.Column(translated("People"), numeric: true),
      ],
      rows: counts.keys.sorted().map { [.text($0), .number(counts[$0] ?? 0)] }
    )
  }
}
