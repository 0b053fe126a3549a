import BreakoutCore

/// Annex B: who took part in which room, as far as the attribution level allows.
struct RoomParticipation {
  let context: RoomsContext

  private let members: [Member]

  /// How many times somebody was said to be one with somebody of another room.
  private let merged: Int

  init(context: RoomsContext) {
    self.context = context
    let members = context.rooms.flatMap { room in
      let came = room.session.participants.filter { !$0.presence.isEmpty }
      return (came.isEmpty ? room.session.participants : came).map {
        Member(room: room.room ?? "", participant: $0)
      }
    }
    self.members = members
    let identities = context.consolidation.onePerson
    // Thousands of people are looked through only where somebody was said to be one.
    let here =
      identities.isEmpty ? [] : Set(members.map { RoomPerson($0.room, $0.participant.handle) })
    merged = identities.reduce(0) { $0 + max($1.count(where: here.contains) - 1, 0) }
  }

  private var least: Int { context.consolidation.leastGroup }

  /// A participant of a room.
  private struct Member {
    var room: String
    var participant: Participant
  }

  /// How many people there were in all rooms, those in several once where it was said so.
  var people: Int { members.count - merged }

  /// How many bodies they come from.
  var organisations: Int {
    Set(
      members.compactMap(\.participant.person.affiliation).filter { !$0.isEmpty }
        .map { $0.lowercased() }
    ).count
  }

  /// How many came to a room: those who were there, or the roster where presence was not kept.
  static func came(_ session: Session) -> Int {
    let came = session.participants.count { !$0.presence.isEmpty }
    return came > 0 ? came : session.participants.count
  }

  /// The part of the report.
  var value: ReportObject {
    ["sentences": .texts(sentences), "tables": .list(tables.map(\.value))]
  }

  private var sentences: [String] {
    let people = Phrase.capital(Phrase.count(self.people, "person", "people"))
    let bodies = organisations
    let from =
      bodies > 0 ? translated(" from \(Phrase.count(bodies, "organisation", "organisations"))") : ""
    let rooms = Phrase.count(context.rooms.count, "room", "rooms")
    var sentences = [
      counted(
        self.people,
        "\(people)\(from) took part in \(rooms).",
        "\(people)\(from) took part in \(rooms)."
      )
    ]
    if merged > 0 {
      sentences.append(
        translated(
          "Of those in several rooms, \(Phrase.count(merged, "double entry was", "double entries were"))"
            + " counted once."
        )
      )
    }
    if context.own.voice.level != .named, groups == nil {
      sentences.append(
        translated(
          "The participants are not broken down, because a group would be smaller than \(least) or "
            + "nothing is known about it."
        )
      )
    }
    return sentences
  }

  private var tables: [ReportTable] {
    [rooms] + (context.own.voice.level == .named ? [roster] : [groups].compactMap { $0 })
  }

  private var rooms: ReportTable {
    ReportTable(
      translated("Rooms"),
      columns: [ReportTable.Column(translated("Room")), ReportTable.Column(translated("Sitting"))]
        + [
          translated("On the roster"), translated("Came"), translated("Polls closed"),
          translated("Signed off"),
        ]
        .map { ReportTable.Column($0, numeric: true) },
      rows: context.rooms.map { room in
        let session = room.session
        return [
          .text(RoomsContext.heading(room.room ?? "")),
          .text(session.opening?.kind.word ?? translated("session")),
          .number(session.participants.count),
          .number(session.participants.count { !$0.presence.isEmpty }),
          .number(session.polls.count { $0.state == .closed }),
          .text(signed(room.room ?? "")),
        ]
      }
    )
  }

  /// How many of those asked confirmed what stands about their room.
  private func signed(_ room: String) -> String {
    context.signOff(of: room).map { translated("\($0.confirmed) of \($0.asked)") }
      ?? translated("no", as: "not signed off")
  }

  /// Who was where, of the rooms in which people are named.
  private var roster: ReportTable {
    ReportTable(
      translated("Participants"),
      columns: [
        translated("Room"), translated("Name"), translated("Affiliation"), translated("Country"),
        translated("Constituency"), translated("Role"),
      ]
      .map { ReportTable.Column($0) },
      rows: context.rooms.filter { $0.voice.level == .named }.flatMap { room in
        let heading = ReportValue.text(RoomsContext.heading(room.room ?? ""))
        return room.session.participants.map { participant -> [ReportValue?] in
          let person = participant.person
          return [
            heading, .text(person.name),
            .optional(person.affiliation), .optional(person.country),
            .optional(person.constituency),
            .optional(
              person.observer ? (person.role ?? "") + translated(" (observer)") : person.role
            ),
          ]
        }
      }
    )
  }

  /// How many of each group in all rooms; nothing at all if one group is too small.
  private var groups: ReportTable? {
    let level = context.own.voice.level
    let title =
      level == .affiliation
      ? translated("Affiliation") : level == .role ? translated("Role") : translated("Constituency")
    var counts: [String: Int] = [:]
    for member in members {
      let person = member.participant.person
      let group =
        level == .affiliation
        ? person.affiliation : level == .role ? person.role : person.constituency
      guard let group, !group.isEmpty else { return nil }
      counts[group, default: 0] += 1
    }
    // Bodies are listed at their level even where one person came for them.
    let least = level == .affiliation ? 1 : least
    guard !counts.isEmpty, counts.values.allSatisfy({ $0 >= least }) else { return nil }
    return ReportTable(
      translated("Participants of all rooms"),
      columns: [
        ReportTable.Column(title), ReportTable.Column(translated("People"), numeric: true),
      ],
      rows: counts.keys.sorted().map { [.text($0), .number(counts[$0] ?? 0)] }
    )
  }
}
