internal import BreakoutCore

/// Comments with their tallies, brought into the order of time.
struct PolisRecord {
  let comments: [PolisComment]
  let tallies: [PolisTally]
  let electorate: Int
  let commentsFile: String
  let votesFile: String

  /// When the first comment was made.
  var begin: Timestamp { comments.first?.time ?? Timestamp(milliseconds: 0) }

  /// Adds a proposal for each comment when it was made, and its poll when the last vote was cast.
  func add(to meeting: inout ImportedMeeting) {
    var polls = comments.indices.filter { tallies[$0].count > 0 }
    polls.sort { (closing($0), $0) < (closing($1), $1) }
    var next = 0
    for (number, comment) in comments.enumerated() {
      while next < polls.count, polls[next] < number, closing(polls[next]) < comment.time {
        addPoll(polls[next], to: &meeting)
        next += 1
      }
      let text = comment.text.verbatimOrNoText
      let author = comment.author.map { "Voter \($0)" }
      meeting.add(.proposal(number, by: author, text), at: comment.time, source(comment))
    }
    for poll in polls[next...] { addPoll(poll, to: &meeting) }
    for (number, comment) in comments.enumerated() where comment.moderated < 0 {
      let end = meeting.steps.last?.time ?? begin
      meeting.add(.withdrawn(number, "moderated out in Pol.is"), at: end, source(comment))
    }
  }

  private func closing(_ number: Int) -> Timestamp {
    max(PolisComment.time(tallies[number].last), comments[number].time)
  }

  private func source(_ comment: PolisComment) -> SourcePlace {
    SourcePlace(file: commentsFile, line: comment.line, id: String(comment.id))
  }

  private func addPoll(_ number: Int, to meeting: inout ImportedMeeting) {
    let tally = tallies[number]
    let answers = [("yes", tally.yes), ("no", tally.no), ("abstain", tally.pass)]
    let votes = ImportedVotes(
      proposal: number,
      voters: answers.filter { !$0.1.isEmpty }.map { .init(label: $0.0, people: $0.1) },
      electorate: electorate
    )
    let source = SourcePlace(
      file: votesFile,
      line: (tally.firstRow ?? 0) + 2,
      id: String(comments[number].id)
    )
    let earliest = meeting.steps.last?.time ?? begin
    meeting.add(.votes(votes), at: max(closing(number), earliest), source)
  }
}
