import BreakoutCore
import BreakoutTestSupport
import Foundation
import GRDB
import Testing

@testable import BreakoutExport

/// What is exported, in every format.
@Suite struct ExportTests {
  /// A room with a named poll, a secret one, a hidden one that is open, an unnamed minority statement
  /// and a proposal that was imported.
  static func room(_ name: String = "lario") throws -> Session {
    var room = try SampleRoom(name)
    try room.gather(["Ann Lee", "Bob Ray", "Cid Fox", "Dee Kay"])
    try room.propose("=Ann Lee keeps one register")
    try room.propose("Meet again")
    try room.propose("Write a paper")
    try room.cast("P1", ["4", "5", "2", "4"])
    try room.count("P2", [1, 0, 0, 0, 2, 1]) { $0.secret = true }
    try room.perform(
      RecordDissent(
        by: SampleRoom.typed("Bob Ray"),
        on: ItemID(.proposal, 1),
        unnamed: true,
        "Bob Ray says no"
      )
    )
    try room.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
    try room.open("P3") { $0.hidden = true }
    let ballot = CastBallot(
      by: SampleRoom.typed("Cid Fox"),
      ["0"],
      channel: .slips,
      holder: nil,
      reason: "Cid Fox would rather not"
    )
    try room.perform(ballot)
    var session = Session()
    for var entry in room.entries {
      if case .proposalMade(let made) = entry.event, made.id.number == 1 {
        entry.source = EntrySource(file: "comments.csv", line: 8, id: "c7")
      }
      session.apply(entry)
    }
    return session
  }

  static func exported(
    _ names: [String] = ["lario"],
    _ level: AttributionLevel = .named
  ) throws -> [ExportSession] {
    try names.map {
      ExportSession(
        try room($0),
        room: $0,
        prefixed: names.count > 1,
        level: level,
        head: (9, String(repeating: "9f", count: 32))
      )
    }
  }

  static func json(_ sessions: [ExportSession]) throws -> String {
    var bytes: [UInt8] = []
    let sink = try JSONSink(BufferedBytes { bytes += $0 })
    try ExportWalk(sessions, into: sink).run()
    try sink.close()
    return String(decoding: bytes, as: UTF8.self)
  }

  static func csv(_ sessions: [ExportSession]) throws -> [String: String] {
    var texts: [String: String] = [:]
    var outputs: [String: BufferedBytes] = [:]
    for table in ExportSchema.tables {
      outputs[table.name] = BufferedBytes {
        texts[table.name, default: ""] += String(decoding: $0, as: UTF8.self)
      }
    }
    let sink = try CSVSink(outputs)
    try ExportWalk(sessions, into: sink).run()
    try sink.close()
    return texts
  }

  private func rows(_ text: String, _ table: String) throws -> [[String: Any]] {
    let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(whole?[table] as? [[String: Any]])
  }

  @Test func `one log has the room's own identifiers, several have the room before them`() throws {
    let one = try rows(Self.json(Self.exported()), "proposals")
    #expect(one[0]["id"] as? String == "P1")
    #expect(one[0]["source_id"] as? String == "c7")
    #expect(one[1]["source_id"] is NSNull)
    let text = try Self.json(Self.exported(["lario", "volta"]))
    let two = try rows(text, "proposals")
    #expect(
      two.map { $0["id"] as? String ?? "" }.prefix(4) == [
        "lario.P1", "lario.P2", "lario.P3", "volta.P1",
      ]
    )
    #expect(two[3]["item"] as? String == "P1")
    let ids = Set(
      try ["participants", "proposals", "polls", "decisions"].flatMap { try rows(text, $0) }
        .compactMap { $0["id"] as? String }
    )
    for poll in try rows(text, "polls") {
      #expect(ids.contains(try #require(poll["proposal"] as? String)))
      for ballot in try #require(poll["ballots"] as? [[String: Any]]) {
        #expect(ids.contains(try #require(ballot["voter"] as? String)))
        #expect(ballot["poll"] as? String == poll["id"] as? String)
      }
    }
  }

  @Test func `every answer has its count, also where nobody gave it`() throws {
    let lines = try #require(Self.csv(Self.exported())["tallies"]).split(separator: "\r\n")
    #expect(lines[0] == "room,poll,proposal,source_id,method,answer,count")
    #expect(
      lines[1...7].map(String.init) == [
        "lario,T1,P1,c7,fist-to-five,0,0", "lario,T1,P1,c7,fist-to-five,1,0",
        "lario,T1,P1,c7,fist-to-five,2,1", "lario,T1,P1,c7,fist-to-five,3,0",
        "lario,T1,P1,c7,fist-to-five,4,2", "lario,T1,P1,c7,fist-to-five,5,1",
        "lario,T1,P1,c7,fist-to-five,abstain,0",
      ]
    )
    #expect(lines[8] == "lario,T2,P2,,fist-to-five,0,1")
    // T3 is hidden and open.
    #expect(!lines.contains { $0.contains(",T3,") })
  }

  @Test func `no ballot of a secret poll or of a hidden one that is open is told`() throws {
    let text = try Self.json(Self.exported())
    let polls = try rows(text, "polls")
    let counts = polls.map { ($0["ballots"] as? [Any])?.count }
    #expect(counts == [4, 0, 0])
    #expect(polls[2]["ballots_cast"] is NSNull)
    #expect(polls[2]["outcome"] is NSNull)
    #expect(!text.contains("rather not"))
  }

  @Test(arguments: [AttributionLevel.affiliation, .role, .none])
  func `no name is in any format where people are not named`(_ level: AttributionLevel) throws {
    let sessions = try Self.exported(["lario", "volta"], level)
    let text = try Self.json(sessions)
    let all = try text + Self.csv(sessions).values.joined()
    for name in ["ann", "bob", "cid", "dee"] { #expect(!all.lowercased().contains(name + " ")) }
    #expect(!all.contains("ann-lee"))
    #expect(all.contains("[name withheld] keeps one register"))
    #expect(
      try rows(text, "participants").map { $0["id"] as? String }[..<2] == ["lario.p1", "lario.p2"]
    )
    #expect(try rows(text, "polls").allSatisfy { ($0["ballots"] as? [Any])?.isEmpty == true })
    let affiliation = try rows(text, "participants")[0]["affiliation"] as? String
    #expect(affiliation == (level == .affiliation ? "A-Institute" : nil))
  }

  @Test func `an unnamed statement has no author, and its text not the author's name`() throws {
    let dissent = try #require(rows(Self.json(Self.exported()), "dissents").first)
    #expect(dissent["author"] is NSNull)
    #expect(dissent["text"] as? String == "[name withheld] says no")
  }

  @Test func `no cell of a table is taken for a formula`() throws {
    let proposals = try #require(Self.csv(Self.exported())["proposals"])
    #expect(proposals.contains("\"'=Ann Lee keeps one register\""))
  }

  @Test func `a database holds what the tables hold, with the heads of the logs`() throws {
    let sessions = try Self.exported(["lario", "volta"])
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try SQLiteSink.write(sessions, to: path)
    let tables = try Self.csv(sessions)
    try DatabaseQueue(path: path).read { database in
      for table in ExportSchema.tables {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table.name)\"")
        let lines = try #require(tables[table.name]).components(separatedBy: "\r\n")
        #expect(count == lines.count - 2, "\(table.name)")
      }
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      let heads = try String.fetchAll(database, sql: "SELECT value FROM meta WHERE name = 'head'")
      #expect(heads == Array(repeating: "9:" + String(repeating: "9f", count: 32), count: 2))
      let sum = try Int.fetchOne(
        database,
        sql: """
          SELECT sum(count) FROM tallies JOIN polls ON polls.room = tallies.room AND polls.item = tallies.poll
          WHERE polls.id = 'volta.T1'
          """
      )
      #expect(sum == 4)
    }
  }

  @Test func `a consolidation has its findings with what they are drawn from`() throws {
    var rooms: [SampleRoom] = []
    for name in ["lario", "volta"] {
      var room = try SampleRoom(name)
      try room.propose("One register")
      rooms.append(room)
    }
    let como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"]])
    let export = ExportSession(
      como.session,
      room: "report",
      prefixed: false,
      level: .named,
      head: (1, "")
    )
    let finding = try #require(rows(Self.json([export]), "findings").first)
    #expect(finding["id"] as? String == "F1")
    #expect(finding["origins"] as? [String] == ["lario.P1", "volta.P1"])
    #expect((finding["finding_versions"] as? [Any])?.count == 1)
    let read = try rows(Self.json([export]), "rooms")
    #expect(read.map { $0["id"] as? String } == ["lario", "volta"])
    #expect(read[0]["entries"] as? Int == rooms[0].entries.count)
    #expect(read[0]["confirmed"] is NSNull)
  }

  @Test func `bytes are handed on in pieces, and all of them`() throws {
    var pieces: [Int] = []
    let output = BufferedBytes { pieces.append($0.count) }
    for _ in 0..<3 { try output.add { $0 += Array(repeating: 1, count: 700_000) } }
    try output.flush()
    try output.flush()
    #expect(pieces == [1_400_000, 700_000])
  }
}
