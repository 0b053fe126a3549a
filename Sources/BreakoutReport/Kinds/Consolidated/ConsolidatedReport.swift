import BreakoutCore

/// Everything that reports on several rooms say, put together once.
struct ConsolidatedReport {
  let context: RoomsContext
  let findings: RoomFindings
  let participation: RoomParticipation
  let front: RoomFront

  init(_ chronicle: Chronicle) {
    context = RoomsContext(chronicle)
    findings = RoomFindings(context)
    participation = RoomParticipation(context: context)
    front = RoomFront(context: context, participation: participation)
  }

  /// How everything can be checked.
  var check: ReportValue { .object(RoomCheck(context: context).value) }

  /// The findings in a few sentences.
  func summary(_ steps: RoomSteps) -> Summary {
    Summary(findings.entries, steps.steps)
  }

  /// What precedes the findings.
  var remarks: [String] {
    let own = context.session.frontMatter[.remarks]
      .map { context.own.voice.text($0, in: "remarks") }
    return own + inherited + [people, questions, done].compactMap { $0 }
  }

  private var inherited: [String] {
    var seen: Set<String> = []
    return context.rooms.flatMap { room in
      room.session.frontMatter[.remarks].map { room.voice.text($0, in: "remarks") }
    }.filter { seen.insert($0).inserted }
  }

  private var people: String? {
    let count = participation.people
    guard count > 0 else { return nil }
    let people = Phrase.capital(Phrase.count(count, "person", "people"))
    let rooms = Phrase.count(context.rooms.count, "room", "rooms")
    return counted(count, "\(people) took part in \(rooms).", "\(people) took part in \(rooms).")
  }

  /// The key questions, said once where all rooms had the same.
  private var questions: String? {
    var texts: [(text: String, rooms: Int)] = []
    for room in context.rooms {
      for question in room.session.questions where question.struck == nil {
        let text = room.text(question.text, in: question.id)
        if let place = texts.firstIndex(where: { $0.text == text }) {
          texts[place].rooms += 1
        } else {
          texts.append((text, 1))
        }
        // Too many to be said in a sentence.
        guard texts.count <= 6 else { return nil }
      }
    }
    guard !texts.isEmpty else { return nil }
    let listed = texts.map { question in
      translated("“\(question.text)”")
        + (question.rooms == context.rooms.count
          ? "" : translated(" (in \(Phrase.count(question.rooms, "room", "rooms")))"))
    }
    return Phrase.capital(Phrase.count(texts.count, "key question was", "key questions were"))
      + translated(" put: \(Phrase.list(listed)).")
  }

  private var done: String? {
    let proposals = context.rooms.reduce(0) { sum, room in
      sum + room.session.proposals.count { $0.state != .struck }
    }
    let given = RoomPolls(context: context)
    let polls =
      given.count > 0
      ? translated(
        " and \(Phrase.count(given.count, "poll was", "polls were")) opened (\(given.words)), "
      ) + given.sealing : ""
    let drawn = context.consolidation.ordered.count
    guard proposals > 0 else { return nil }
    return Phrase.capital(Phrase.count(proposals, "proposal was", "proposals were"))
      + translated(
        " made in the rooms\(fallen)\(polls); the rapporteurs drew "
          + "\(Phrase.count(drawn, "finding", "findings")) from them."
      )
  }

  /// The proposals among them that no longer stand, such as ` (one withdrawn)`.
  private var fallen: String {
    let all = context.rooms.flatMap(\.session.proposals)
    let withdrawn = all.count { $0.state == .withdrawn }
    let joined = all.count { $0.state == .joined }
    let parts = [
      withdrawn > 0 ? Phrase.count(withdrawn, "withdrawn", "withdrawn") : nil,
      joined > 0 ? Phrase.count(joined, "joined to another", "joined to another") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(Phrase.list(parts)))"
  }
}
