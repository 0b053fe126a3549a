internal import BreakoutCore

/// The tables of an export, put together.
struct PolisExport {
  var comments: SourceFile?
  var votes: SourceFile?
  var participants: SourceFile?
  var summary: SourceFile?

  /// The conversation as a meeting: comments are proposals, votes a poll on each.
  ///
  /// - Throws: `ImportTrouble` if a table is missing, cut or contradicts another.
  func meeting(
    _ request: ImportRequest,
    _ report: ImportReport
  ) throws(ImportTrouble) -> ImportedMeeting {
    guard let commentsFile = comments else {
      throw ImportTrouble(
        "The export has no comments.csv; name it beside \(votes?.name ?? "votes.csv"), or name "
          + "the folder of the export.",
        .missing
      )
    }
    var meeting = ImportedMeeting()
    meeting.report = report
    let comments = try PolisComment.read(commentsFile, request)
    var places: [Int: Int] = [:]
    for (place, comment) in comments.enumerated() { places[comment.id] = place }
    let details = try participants.map { file throws(ImportTrouble) in
      try PolisParticipants(file, places)
    }
    var votes = details?.votes ?? PolisVotes()
    if let file = self.votes { votes = try PolisVotes(file, places, request) }
    let people = PolisPeople(votes.voters, authors: comments.compactMap(\.author))
    let tallies = PolisTally.count(votes, comments: comments.count, people: people)
    meeting.people = people.ids.map { id in
      ImportedPerson(
        "Voter \(id)",
        handle: Handle("voter-\(id)"),
        constituency: details?.groups[id].map { "group \($0)" }
      )
    }
    let record = PolisRecord(
      comments: comments,
      tallies: tallies,
      electorate: people.voterCount,
      commentsFile: commentsFile.name,
      votesFile: (self.votes ?? participants)?.name ?? commentsFile.name
    )
    try fillTitlePage(&meeting, at: record.begin)
    record.add(to: &meeting)
    explain(&meeting, record, votes)
    return meeting
  }

  private func fillTitlePage(
    _ meeting: inout ImportedMeeting,
    at time: Timestamp
  ) throws(ImportTrouble) {
    guard let summary else { return }
    for row in try TableReader(summary).rows where row.cells.count > 1 {
      let place = SourcePlace(file: summary.name, line: row.line)
      let text = row.cells[1].trimmed
      guard !text.isEmpty else { continue }
      switch row.cells[0] {
      case "topic": meeting.add(.frontMatter(.title, [text]), at: time, place)
      case "url", "conversation-description":
        meeting.add(.frontMatter(.remarks, [text]), at: time, place)
      default: meeting.report.leaveOut("figures of the summary, which the log holds itself")
      }
    }
  }

  private func explain(
    _ meeting: inout ImportedMeeting,
    _ record: PolisRecord,
    _ votes: PolisVotes
  ) {
    let counted = record.tallies.reduce(0) { $0 + $1.count }
    meeting.report.leaveOut("votes that their voter gave again later", votes.count - counted)
    let out = record.comments.count { $0.moderated < 0 }
    if out > 0 {
      let comments = out == 1 ? "1 comment was" : "\(out) comments were"
      meeting.report.note("\(comments) moderated out, and kept as withdrawn proposals.")
    }
    for comment in record.comments {
      let place = SourcePlace(file: record.commentsFile, line: comment.line)
      meeting.report.noteEmpty(comment.text, place)
    }
    guard self.votes != nil else {
      meeting.report.note(
        participants == nil
          ? "There is no votes.csv, so no comment has a poll."
          : "There is no votes.csv; the votes are those of \(record.votesFile)."
      )
      return
    }
    let differing = zip(record.comments, record.tallies).count { comment, tally in
      (comment.agrees ?? tally.rows.agree) != tally.rows.agree
        || (comment.disagrees ?? tally.rows.disagree) != tally.rows.disagree
    }
    if differing > 0 {
      let whose = differing == 1 ? "1 comment" : "\(differing) comments"
      meeting.report.note("The totals of \(whose) in comments.csv are not those of the votes.")
    }
  }
}
