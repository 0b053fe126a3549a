import BreakoutCore
import BreakoutLog
import Foundation
import Testing

/// The figures of the three rooms and of the report on them, worked out by hand beforehand.
@Suite struct ThreeRoomsTests {
  private static let folder = GoldenSession.repository
    .appending(path: "sessions/examples/three-rooms")

  private static let rooms = ["lario", "volta", "bellagio"]

  /// Per finding: the counts of 0 to 5 in each room, in the order of `rooms`.
  private static let counts: [(finding: String, rooms: [[Int]])] = [
    ("F1", [[0, 0, 0, 2, 4, 3], [0, 0, 1, 1, 4, 2], [0, 0, 0, 2, 5, 3]]),
    ("F2", [[0, 0, 1, 3, 4, 1], [0, 1, 1, 3, 2, 1], [0, 0, 1, 3, 4, 2]]),
    ("F3", [[0, 0, 0, 1, 3, 5], [0, 0, 0, 2, 3, 3], [0, 0, 0, 1, 4, 5]]),
    ("F4", [[0, 0, 2, 3, 3, 1], [0, 1, 2, 3, 2, 0], [0, 1, 1, 4, 3, 1]]),
    ("F5", [[0, 1, 2, 2, 3, 1], [0, 0, 1, 2, 3, 2], [0, 2, 3, 3, 2, 0]]),
    ("F6", [[1, 2, 1, 2, 2, 1], [0, 0, 1, 2, 3, 2], [2, 3, 2, 2, 1, 0]]),
  ]

  private func session(_ name: String) throws -> Session {
    let log = Self.folder.appending(path: name + ".jsonl").path
    return try LogReplay(FileLogStore(path: log, access: .reading)).session
  }

  @Test(arguments: counts.indices)
  func `the rooms counted what they are said to have counted`(_ place: Int) throws {
    let (id, expected) = Self.counts[place]
    let consolidation = try session("consolidation").consolidation
    let finding = try #require(consolidation.findings.first { $0.id.description == id })
    for (room, counts) in zip(Self.rooms, expected) {
      let log = try session(room)
      let origin = try #require(finding.origins.first { $0.room == room })
      let proposal = try #require(log.proposal(origin.item))
      let result = try #require(log.standingPoll(on: proposal)?.result)
      #expect(result.counts.prefix(6).map(\.count) == counts, "\(id) in \(room)")
      #expect(result.base == counts.reduce(0, +))
    }
  }

  @Test func `27 people of 14 organisations voted, with numbers of proposals of their own`() throws
  {
    let sessions = try Self.rooms.map(session)
    let present = sessions.flatMap { $0.participants.filter { $0.isPresent } }
    #expect(sessions.map { $0.participants.count { $0.isPresent } } == [9, 8, 10])
    #expect(present.count == 27 && Set(present.map(\.person.handle)).count == 27)
    #expect(Set(present.compactMap(\.person.affiliation)).count == 14)
    let linked = try session("consolidation").consolidation.findings.filter(\.statement.stands)
    #expect(
      linked.map { $0.origins.first { $0.room == "volta" }?.item.number } == [2, 3, 1, 6, 4, 5]
    )
  }

  @Test func `18 polls count, one more was void, and every ballot has its channel`() throws {
    let polls = try Self.rooms.flatMap { try session($0).polls }
    let closed = polls.filter { $0.state == .closed }
    #expect(closed.count == 18 && polls.count == 19)
    #expect(polls.allSatisfy { $0.terms.hidden })
    var channels: [Channel: Int] = [:]
    for poll in closed {
      for ballot in poll.ballots { channels[ballot.channel, default: 0] += 1 }
      for count in poll.counts { channels[count.channel, default: 0] += count.counts.reduce(0, +) }
    }
    #expect(channels == [.phones: 120, .slips: 36, .proxy: 6])
  }

  @Test func `the rooms' twelve next steps are eleven, and every room was asked to sign`() throws {
    let steps = try Self.rooms.map { try session($0).nextSteps.count }
    let log = try session("consolidation")
    #expect(steps == [4, 3, 5] && log.nextSteps.count == 11)
    #expect(Set(log.nextSteps.flatMap(\.origins)).count == 12)
    #expect(log.nextSteps.allSatisfy { $0.champion != nil && $0.follows?.kind == .finding })
    #expect(log.nextSteps.count { $0.due == nil } == 3)
    #expect(log.nextSteps.count { $0.state != .accepted } == 1)
    let signed = Self.rooms.compactMap { log.consolidation.signOff(of: $0) }
    #expect(signed.map { [$0.confirmed, $0.asked] } == [[9, 9], [8, 8], [9, 10]])
  }

  private func kept(_ report: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: report), encoding: .utf8)
  }

  @Test func `Annex A is the table that was worked out beforehand`() throws {
    let rows = try kept("next-steps.md").split(separator: "\n").map(String.init)
    let head = try #require(
      rows.firstIndex { $0.hasPrefix("| Item | 0 | 1 | 2 | 3 | 4 | 5 | Lario |") }
    )
    #expect(
      rows[(head + 2)...].prefix { $0.hasPrefix("| F") } == [
        "| F3 | 0 | 0 | 0 | 4 | 10 | 13 | 9/9 | 8/8 | 10/10 | 27/27 | 4 (4–5) | 0.73 | 0.750 |",
        "| F1 | 0 | 0 | 1 | 5 | 13 | 8 | 9/9 | 7/8 | 10/10 | 26/27 | 4 (4–5) | 0.69 | 0.667 |",
        "| F2 | 0 | 1 | 3 | 9 | 10 | 4 | 8/9 | 6/8 | 9/10 | 23/27 | 4 (3–4) | 0.56 | 0.477 |",
        "| F4 | 0 | 2 | 5 | 10 | 8 | 2 | 7/9 | 5/8 | 8/10 | 20/27 | 3 (2.5–4) | 0.53 | 0.327 |",
        "| F5 | 0 | 3 | 6 | 7 | 8 | 3 | 6/9 | 7/8 | 5/10 | 18/27 | 3 (2–4) | 0.41 | 0.255 |",
        "| F6 | 3 | 5 | 4 | 6 | 6 | 3 | 5/9 | 7/8 | 3/10 | 15/27 | 3 (1–4) | 0.15 | 0.145 |",
      ]
    )
  }

  @Test func `each finding has the words that its counts have earned`() throws {
    let report = try kept("summary.md")
    for words in [
      "strong consensus on F3", "(27 of 27)", "(26 of 27)",
      "Most participants (23 of 27) supported F2",
      "Most participants (20 of 27) supported F4", "Many participants (18 of 27) supported F5",
      "Views were divided on F6", "(15 of 27)", "*Minority statement lario.D1:*",
      "*Minority statement bellagio.D1:*", "11 next steps", "three lack a date",
    ] { #expect(report.contains(words), "\(words)") }
  }

  @Test func `no report of a nameless record has a name or an affiliation of those who spoke`()
    throws
  {
    let people = try Self.rooms.flatMap { try session($0).participants.map(\.person) }
    // The secretariat is named on the title page and as the owner of steps, as a body.
    let bodies = Set(people.compactMap(\.affiliation)).subtracting(["Executive Secretariat"])
    for report in GoldenWorkshop.reports {
      let text = try kept(report)
      for name in people.map(\.name) + bodies {
        #expect(!text.contains(name), "\(report): \(name)")
      }
    }
  }

  @Test func `what a room decided beside the vote is told with the vote`() throws {
    #expect(
      try kept("next-steps.md").contains("decided “not agreed”, on bellagio.P7 decided “agreed”")
    )
  }

  @Test func `themes of rooms stand under the theme they were put under, whatever their names`()
    throws
  {
    let themes = try kept("themes.md")
    #expect(themes.contains("Theme H4, lario.H4, volta.H3, bellagio.H3"))
    #expect(!themes.contains("## National champions"))
  }
}
