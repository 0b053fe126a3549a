import BreakoutCore
import BreakoutTestSupport
import Testing

/// Small numbers and secret ballots.
@Suite struct SmallNumbersTests {
  private func room(_ name: String, _ counts: [Int], secret: Bool = true) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.propose("One register")
    try room.count("P1", counts) { $0.secret = secret }
    return room
  }

  private func compare(_ rooms: [SampleRoom]) throws -> Comparison {
    try #require(
      try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }]).comparison()
    )
  }

  @Test func `a small secret room is kept back with one more`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 1, 1, 0, 0]),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ])
    #expect(comparison.rooms.map { $0.tally == .withheld } == [false, true, true])
    #expect(comparison.pool.vote?.numbers == "18 of 19")
    #expect(comparison.groupInformed == nil)
    #expect(comparison.breakdown == nil)
  }

  @Test func `two small rooms alone leave nothing to tell`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 1, 0, 0]), room("volta", [0, 0, 1, 0, 0, 0]),
    ])
    #expect(comparison.pool == .withheld)
    #expect(try comparison.graded(by: ladder("parties")) == nil)
  }

  @Test func `a small room that speaks by name is told`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 0, 1, 1, 0], secret: false),
    ])
    #expect(comparison.rooms[1].tally.vote?.numbers == "2 of 2")
  }

  @Test func `a small room is kept back where people are not named`() throws {
    let rooms = try [
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [0, 0, 0, 1, 1, 0], secret: false),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ]
    let como = try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }])
    #expect(como.comparison(attribution: AttributionLevel.none)?.rooms[1].tally == .withheld)
    #expect(como.comparison()?.rooms[1].tally.vote?.numbers == "2 of 2")
  }

  @Test func `what is kept back still earns the words`() throws {
    let comparison = try compare([
      room("lario", [0, 0, 0, 8, 8, 8]), room("volta", [0, 2, 0, 0, 0, 0]),
      room("bellagio", [0, 0, 0, 2, 3, 3]),
    ])
    let graded = try #require(comparison.graded(by: ladder("parties")))
    #expect(graded.grade == .divided)
    #expect(
      graded.proof.last
        == "a room whose count is kept back is on the other side of half from 32 of 34"
    )
  }

  @Test func `constituencies of named ballots, small ones kept back with one more`() throws {
    var named = try SampleRoom("lario")
    try named.gather(
      (1...9).map { "Person Number\($0)" },
      ["state", "state", "academy", "academy", "state", "NGO", "academy", "academy", "state"]
    )
    try named.propose("One register")
    try named.cast("P1", ["3", "4", "5", "2", "4", "1", "5", "5", "3"])
    let comparison = try compare([named, room("volta", [0, 0, 0, 3, 3, 3])])
    let breakdown = try #require(comparison.breakdown)
    #expect(breakdown.groups.map(\.constituency) == ["state"])
    #expect(breakdown.groups.map(\.support) == [4])
    #expect(breakdown.withheld == 2)
    #expect(breakdown.rooms == ["lario"])
  }
}
