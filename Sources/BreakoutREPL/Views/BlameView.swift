internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutReport

/// Who recorded what about an item, and when.
enum BlameView {
  /// The entries about an item and about the polls on it, and for a finding what it is drawn from.
  static func text(
    _ id: ItemID,
    _ record: RecordedSession,
    _ rooms: RoomSessions
  ) throws -> String {
    try record.session.requireItem(id)
    var session = Session()
    let undone = record.session.corrections.undone
    var lines: [String] = []
    for entry in record.entries {
      guard !undone.contains(entry.number) else {
        session.skip(entry)
        continue
      }
      session.apply(entry)
      guard concerns(entry, id, record.session) else { continue }
      let time = entry.time.timeOfDayWithSeconds(at: session.zone)
      let source = entry.source.map { translated(" (from \($0.words))") } ?? ""
      lines.append(
        translated("\(time) #\(entry.number) \(entry.author.text): ")
          + EntryWording.sentence(for: entry, in: session) + source
      )
    }
    lines += record.session.consolidation.finding(id).map { origins($0, rooms) } ?? []
    return lines.map(visible).joined(separator: "\n")
  }

  /// Whether an entry is about the item or a poll on it; ballots of a hidden poll that was never
  /// closed, and of a secret one, stay where they are.
  private static func concerns(_ entry: Entry, _ id: ItemID, _ session: Session) -> Bool {
    let polls = session.proposal(id)?.polls ?? []
    let about = [id] + polls + related(to: id, session)
    switch entry.event {
    case .ballotCast(let event):
      guard polls.contains(event.poll) || event.poll == id || event.objection == id,
        let poll = session.poll(event.poll)
      else { return false }
      return !poll.terms.secret && !poll.isCovered
    case .contributionRecorded(let event) where [.question, .agendaItem].contains(id.kind):
      return event.id == id
    case .proposalMade(let event) where id.kind == .question: return event.id == id
    default:
      return about.contains { item in
        var finder = ItemFinder(item)
        var event = entry.event
        try? event.code(&finder)
        return finder.found
      }
    }
  }

  /// What was said against a proposal, and the steps that follow from it.
  private static func related(to id: ItemID, _ session: Session) -> [ItemID] {
    guard [.proposal, .finding].contains(id.kind) else { return [] }
    return session.objections(to: id).map(\.id)
      + session.dissents.filter { $0.proposal == id }.map(\.id)
      + session.nextSteps.filter { $0.follows == id }.map(\.id)
  }

  private static func origins(_ finding: Finding, _ rooms: RoomSessions) -> [String] {
    finding.origins.flatMap { origin in
      guard let session = rooms[origin.room] else {
        return [translated("\(origin) is not at hand.")]
      }
      guard let proposal = session.proposal(origin.item) else {
        let entry = session.contribution(origin.item)?.entry ?? 0
        return [
          translated("\(origin): in entry #\(entry) of \(origin.room): \(rooms.text(of: origin))")
        ]
      }
      let versions = proposal.versions.enumerated().map { place, version in
        translated(
          "\(origin): text \(place + 1) in entry #\(version.entry) of \(origin.room): \(version.text)"
        )
      }
      let polls = proposal.polls.compactMap { session.poll($0) }.map { poll in
        translated("\(origin): \(PollView.line(poll)), opened in entry #\(poll.opened)")
      }
      return versions + polls
    }
  }
}
