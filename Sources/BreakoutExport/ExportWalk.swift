import BreakoutCore
import BreakoutReport

/// Goes through all tables of an export, and through all sessions in each.
package struct ExportWalk {
  let sessions: [ExportSession]
  let sink: any ExportSink

  /// Creates a walk.
  package init(_ sessions: [ExportSession], into sink: any ExportSink) {
    self.sessions = sessions
    self.sink = sink
  }

  /// Writes every table.
  ///
  /// - Throws: What the sink throws.
  package func run() throws {
    try table(SessionTables.sessions, { [$0] }) { session, export in
      let lines = FrontMatter.Field.allCases.flatMap { field in
        session.frontMatter[field].map { (field: field, text: $0) }
      }
      try part(SessionTables.titlePage, lines, export)
    }
    try table(PeopleTables.participants, \.participants) { participant, export in
      let stays = participant.presence.map { (who: participant.handle, stay: $0) }
      try part(PeopleTables.presence, stays, export)
    }
    try table(TalkTables.agenda, \.agenda)
    try table(TalkTables.questions, \.questions)
    try table(TalkTables.contributions, \.contributions) { item, export in
      let parts = item.paragraphs.enumerated().map { (of: item.id, place: $0 + 1, paragraph: $1) }
      try part(TalkTables.paragraphs, parts, export)
    }
    try table(TalkTables.themes, \.themes)
    try table(ProposalTables.proposals, \.proposals) { proposal, export in
      try part(ProposalTables.versions, Self.versions(proposal), export)
    }
    try table(ProposalTables.findings, \.consolidation.findings) { finding, export in
      try part(ProposalTables.findingVersions, Self.versions(finding.statement), export)
      let leftOut = finding.leftOut.map { (finding: finding.id, item: $0) }
      try part(RoomTables.leftOut, leftOut, export)
    }
    try table(RoomTables.rooms, \.consolidation.rooms)
    try table(PollTables.polls, \.polls, parts: poll)
    try table(ProposalTables.objections, \.objections)
    try table(ProposalTables.dissents, \.dissents)
    try table(ProposalTables.decisions, \.decisions)
    try table(StepTables.nextSteps, \.nextSteps)
    try table(TalkTables.parked, \.parkingLot)
    try table(TalkTables.markers, \.markers)
  }

  private static func versions(
    _ proposal: Proposal
  ) -> [(of: ItemID, place: Int, version: Proposal.Version)] {
    proposal.versions.enumerated().map { (of: proposal.id, place: $0 + 1, version: $1) }
  }

  private func poll(_ poll: Poll, _ export: ExportSession) throws {
    let options = poll.terms.options.indices.map { (poll: poll, place: $0) }
    try part(PollTables.options, options, export)
    try part(PollTables.tallies, PollTables.tallies(of: poll), export)
    try part(PollTables.cells, PollTables.cells(of: poll), export)
    // Beside what else is known of a person, ballots would say who it is.
    let isSaid = export.voice.level == .named && !export.voice.keepsBallots(of: poll.id)
    let ballots = isSaid ? poll.ballots : []
    try part(PollTables.ballots, ballots.lazy.map { (poll: poll.id, ballot: $0) }, export)
  }

  private func table<Item>(
    _ items: ItemTable<Item>,
    _ list: (Session) -> [Item],
    parts: (Item, ExportSession) throws -> Void = { _, _ in }
  ) throws {
    try sink.begin(items.table)
    for export in sessions {
      for item in list(export.session) {
        try sink.row(items.values(item, export), in: items.table) { try parts(item, export) }
      }
    }
    try sink.end(items.table)
  }

  private func part<Item>(
    _ items: ItemTable<Item>,
    _ list: some Sequence<Item>,
    _ export: ExportSession
  ) throws {
    try sink.begin(items.table)
    for item in list { try sink.row(items.values(item, export), in: items.table) {} }
    try sink.end(items.table)
  }
}
