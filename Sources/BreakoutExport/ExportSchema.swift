/// The tables there are.
package enum ExportSchema {
  /// Every table, each after the one it is a part of, in the order of the export.
  package static let tables: [ExportTable] = [
    SessionTables.sessions.table, SessionTables.titlePage.table,
    PeopleTables.participants.table, PeopleTables.presence.table,
    TalkTables.agenda.table, TalkTables.questions.table,
    TalkTables.contributions.table, TalkTables.paragraphs.table, TalkTables.themes.table,
    ProposalTables.proposals.table, ProposalTables.versions.table,
    ProposalTables.findings.table, ProposalTables.findingVersions.table,
    RoomTables.leftOut.table, RoomTables.rooms.table,
    PollTables.polls.table, PollTables.options.table, PollTables.tallies.table,
    PollTables.cells.table,
    PollTables.ballots.table,
    ProposalTables.objections.table, ProposalTables.dissents.table, ProposalTables.decisions.table,
    StepTables.nextSteps.table, TalkTables.parked.table, TalkTables.markers.table,
  ]

  /// The version of the tables; it rises when a column changes its meaning or goes.
  package static let version = 1
}
