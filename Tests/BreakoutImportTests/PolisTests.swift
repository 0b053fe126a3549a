import BreakoutCore
import Testing

@testable import BreakoutImport

@Suite struct `A Pol.is export` {
  private static let comments = """
    timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
    1600000002000,x,4,7,1,2,1,"Paint the ""red"" crane, now"
    1600000001000,x,0,2,1,0,1,Buy two
    1600000003000,x,9,2,0,0,-1,Sell all
    1600000004000,x,11,2,0,0,0,

    """
  private static let votes = """
    timestamp,datetime,comment-id,voter-id,vote
    1600000010000,x,0,2,1
    1600000011000,x,4,2,-1
    1600000015000,x,4,5,-1
    1600000012000,x,4,5,1
    1600000013000,x,4,9,0
    1600000014000,x,9,9,1

    """

  private func read(
    comments: String = Self.comments,
    votes: String? = Self.votes,
    others: [SourceFile] = [],
    _ request: ImportRequest = ImportRequest()
  ) throws(ImportTrouble) -> ImportedMeeting {
    let files = [SourceFile(name: "x/comments.csv", text: comments)]
    let more = votes.map { [SourceFile(name: "x/votes.csv", text: $0)] } ?? []
    return try PolisImporter().read(files + more + others, request)
  }

  private func message(comments: String = Self.comments, votes: String? = Self.votes) -> String? {
    do throws(ImportTrouble) {
      _ = try read(comments: comments, votes: votes)
      return nil
    } catch { return error.message }
  }

  @Test func `makes a proposal of each comment and a poll of its votes`() throws {
    let session = try session(try read())
    #expect(
      session.proposals.map(\.text) == [
        "Buy two", "Paint the \"red\" crane, now", "Sell all", "(no text)",
      ]
    )
    #expect(session.proposals.map(\.state) == [.open, .open, .withdrawn, .open])
    let results = session.polls.compactMap(\.result)
    #expect(results.map(\.support) == [1, 1, 0])
    #expect(results.map(\.oppose) == [0, 0, 2])
    #expect(session.polls.map { $0.proposals[0].number } == [1, 3, 2])
  }

  @Test func `counts a voter's last vote by time, not by place`() throws {
    let session = try session(try read())
    let poll = try #require(session.polls.last)
    #expect(poll.ballot(of: "voter-5") == nil)
    #expect(poll.ballots.first { $0.voter == "voter-5" }?.content == .grade("no"))
  }

  @Test func `keeps the comments' numbers and authors`() throws {
    let session = try session(try read())
    #expect(session.proposals.map(\.proposer) == ["voter-2", "voter-7", "voter-2", "voter-2"])
    let sources = session.sources.sorted { $0.key < $1.key }.map(\.value)
    #expect(sources.first == EntrySource(file: "comments.csv", line: 3, id: "0"))
    #expect(sources.contains(EntrySource(file: "votes.csv", line: 3, id: "4")))
  }

  @Test func `says what was moderated, empty, or given again`() throws {
    let report = try read().report
    #expect(
      report.notes == [
        "1 comment was moderated out, and kept as withdrawn proposals.",
        "The totals of 1 comment in comments.csv are not those of the votes.",
      ]
    )
    #expect(report.emptyTexts.map(\.line) == [5])
    #expect(report.leftOut == [.init(what: "votes that their voter gave again later", count: 1)])
  }

  @Test func `knows groups and the title`() throws {
    let meeting = try read(others: [
      SourceFile(
        name: "x/participants-votes.csv",
        text: "participant,group-id,n-votes,n-agree,0,4\n2,1,2,1,1,-1\n5,0,1,0,,-1\n"
      ),
      SourceFile(name: "x/summary.csv", text: "topic,Cranes\nurl,https://pol.is/x\nviews,3\n"),
      SourceFile(name: "x/groups.csv", text: "a,b\n1,2\n"),
    ])
    let session = try session(meeting)
    #expect(session.participant("voter-2")?.person.constituency == "group 1")
    #expect(session.frontMatter.title == "Cranes")
    #expect(
      meeting.report.notes.first
        == "x/groups.csv is none of the tables of an export and was left out."
    )
  }

  @Test func `may have its votes in the table of participants`() throws {
    let table = SourceFile(
      name: "p.csv",
      text: "participant,group-id,n-votes,n-agree,0,4\n2,1,2,1,1,-1\n5,0,1,0,,-1\n"
    )
    let meeting = try read(votes: nil, others: [table])
    let session = try session(meeting)
    #expect(session.polls.compactMap(\.result?.oppose) == [0, 2])
    #expect(meeting.report.notes.contains("There is no votes.csv; the votes are those of p.csv."))
  }

  @Test func `may have no votes`() throws {
    let meeting = try read(votes: nil)
    #expect(meeting.report.notes.contains("There is no votes.csv, so no comment has a poll."))
    #expect(try session(meeting).polls.isEmpty)
  }

  @Test func `may have its times in seconds`() throws {
    let meeting = try read(
      comments: Self.comments.replacing("000,x", with: ",x"),
      votes: Self.votes.replacing("000,x", with: ",x")
    )
    #expect(meeting.steps.first?.time.description == "2020-09-13T12:26:41.000Z")
  }

  @Test func `is refused without its comments`() {
    #expect(
      throws: ImportTrouble(
        "The export has no comments.csv; name it beside votes.csv, or name the folder of the "
          + "export.",
        .missing
      )
    ) {
      _ = try PolisImporter().read(
        [SourceFile(name: "votes.csv", text: Self.votes)],
        ImportRequest()
      )
    }
  }

  @Test(arguments: [
    (
      "1600000016000,x,4",
      "x/votes.csv, line 8, has 3 cells, and the first line has 5; the file may be cut, so export it again."
    ),
    (
      "1600000016000,x,4,5,",
      "x/votes.csv, line 8: “1600000016000,x,4,5,” is not a row of whole numbers; the file may be cut, so export it again."
    ),
    (
      "1600000016000,x,99,5,1",
      "x/votes.csv, line 8: a vote on comment 99, which the comments do not have; export both tables together."
    ),
    (
      "1600000016000,x,4,5,7",
      "x/votes.csv, line 8: a vote is 1 (agree), 0 (pass) or -1 (disagree), not 7."
    ),
    ("1600000016000,x,4,-5,1", "x/votes.csv, line 8: -5 is no number of a voter."),
    (
      "1600000016000,x,4,ben,1",
      "x/votes.csv, line 8: “1600000016000,x,4,ben,1” is not a row of whole numbers; the file may be cut, so export it again."
    ),
  ])
  func `is refused whole for one vote that cannot be`(_ row: String, _ sentence: String) {
    #expect(message(votes: Self.votes + row) == sentence)
  }

  @Test func `is refused for columns that are not known`() throws {
    let votes = Self.votes.replacing("vote\n", with: "vote,mood\n")
      .replacing(",1\n", with: ",1,2\n").replacing(",0\n", with: ",0,2\n")
      .replacing(",-1\n", with: ",-1,2\n")
    #expect(
      message(votes: votes)
        == "x/votes.csv has a column “mood”; known are timestamp, datetime, comment-id, voter-id and "
        + "vote. Leave it out, or pass over it with --ignore-columns."
    )
    var request = ImportRequest()
    request.ignoresColumns = true
    #expect(try read(votes: votes, request).steps.count == (try read().steps.count))
  }

  @Test(arguments: [
    (
      "comment-id,x\n1,2\n",
      "comments.csv has a column “x”; known are timestamp, datetime, comment-id, author-id, agrees, disagrees, moderated and comment-body. Leave it out, or pass over it with --ignore-columns."
    ),
    (
      "comment-id\n1\n", "comments.csv has no column “comment-body”; export the conversation again."
    ),
    ("comment-id,comment-body\n", "comments.csv holds no comment."),
    ("comment-id,comment-body\nx,y\n", "comments.csv, line 2: “x” is no number of a comment."),
    (
      "comment-id,comment-body\n1,y\n1,z\n", "comments.csv, line 3: comment 1 is on line 2 already."
    ),
    (
      "comment-id,comment-body\n1\n",
      "comments.csv, line 2, has 1 cell, and the first line has 2; the file may be cut, so export it again."
    ),
  ])
  func `is refused for comments that cannot be`(_ comments: String, _ sentence: String) {
    #expect(message(comments: comments, votes: nil) == "x/" + sentence)
  }

  @Test func `is refused for votes without a column that is needed`() {
    #expect(
      message(votes: "comment-id,voter-id\n1,2\n")
        == "x/votes.csv has no column “vote”; export the conversation again."
    )
  }

  @Test func `is refused for a participant without a number`() {
    let table = SourceFile(name: "p.csv", text: "participant,n-votes,n-agree,4\nann,1,1,1\n")
    #expect(throws: ImportTrouble("p.csv, line 2: “ann” is no number of a participant.", .damaged))
    {
      _ = try read(others: [table])
    }
  }

  @Test func `may be in UTF-16`() throws {
    var units: [UInt8] = []
    for unit in Self.votes.utf16 { units += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let files = [
      SourceFile(name: "comments.csv", text: Self.comments),
      SourceFile(name: "votes.csv", bytes: [0xFF, 0xFE] + units),
    ]
    #expect(try PolisImporter().read(files, ImportRequest()).people.count == 4)
  }
}
