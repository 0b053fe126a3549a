import BreakoutCore
import BreakoutTestSupport
import Testing

/// Adding up what rooms have counted.
@Suite struct PoolTests {
  private func room(
    _ name: String,
    _ counts: [Int],
    _ method: MethodName = "fist-to-five",
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.propose("One register")
    try room.count("P1", counts, method, change)
    return room
  }

  private func comparison(_ rooms: [SampleRoom]) throws -> Comparison {
    let como = try SampleRoom.consolidation(rooms, [rooms.map { "\($0.name).P1" }])
    return try #require(como.comparison())
  }

  @Test func `the pool is one box with all ballots, in any order of rooms`() throws {
    var random = SeededGenerator(5)
    for seed in 0..<20 {
      let counts = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        (0..<7).map { _ in Int.random(in: 1...4, using: &random) }
      }
      let rooms = try counts.enumerated().map { try room("room\($0)", $1) }
      let sum = (0..<7).map { answer in counts.reduce(0) { $0 + $1[answer] } }
      let result = try comparison(rooms).pool.vote?.result
      #expect(result == (try Sample.result(FistToFive(), sum)), "seed \(seed)")
      #expect(try comparison(rooms.shuffled(using: &random)).pool.vote?.result == result)
      #expect(
        try comparison(rooms.shuffled(using: &random)).groupInformed
          == comparison(rooms).groupInformed
      )
    }
  }

  @Test func `bases add up, also where more were counted than were there`() throws {
    let lario = try room("lario", [0, 0, 0, 3, 3, 3])
    var volta = try SampleRoom("volta")
    try volta.propose("One register")
    try volta.count("P1", [0, 0, 0, 1, 1, 0], present: 8)
    let pool = try #require(try comparison([lario, volta]).pool.vote)
    #expect(pool.numbers == "11 of 17")
    #expect(pool.result.turnout.cast == 11)
  }

  @Test(arguments: [
    (
      "fist-to-five" as MethodName, Threshold(.atLeast, Rational(2, 3)) as Threshold?, Base.present,
      nil as Quorum?,
      "lario asked “nobody below 3”, volta “nobody blocking and at least 2/3 of those present at 3 "
        + "or more”; their counts are not added up."
    ),
    (
      "show-of-hands", nil, .valid, nil,
      "lario voted by fist to five, volta by show of hands; their counts are not added up."
    ),
    (
      "fist-to-five", nil, .cast, nil,
      "lario took shares of those present, volta shares of all ballots; their counts are not added "
        + "up."
    ),
    (
      "fist-to-five", nil, .present, Quorum(Rational(1, 2), of: .present),
      "lario asked for no quorum, volta for a quorum of 1/2 of present; their counts are not added "
        + "up."
    ),
  ])
  func `counts under different rules are not added up`(
    method: MethodName,
    threshold: Threshold?,
    base: Base,
    quorum: Quorum?,
    reason: String
  ) throws {
    let counts = method == "show-of-hands" ? [5, 3] : [0, 0, 1, 1, 4, 2]
    let volta = try room("volta", counts, method) {
      $0.threshold = threshold
      $0.base = base
      $0.quorum = quorum
    }
    let comparison = try comparison([room("lario", [0, 0, 0, 2, 4, 3]), volta])
    #expect(comparison.pool == .refused(reason))
    #expect(try comparison.graded(by: ladder("parties")) == nil)
    #expect(comparison.groupInformed != nil)
  }

  @Test func `rooms of one rule are named together`() throws {
    let rooms = try [
      room("lario", [0, 0, 0, 2, 4, 3]), room("volta", [4, 4], "show-of-hands"),
      room("bellagio", [0, 0, 0, 2, 4, 3]),
    ]
    #expect(
      try comparison(rooms).pool
        == .refused(
          "lario and bellagio voted by fist to five, volta by show of hands; their counts are not "
            + "added up."
        )
    )
  }

  @Test func `a majority in every room is no consensus together`() throws {
    let rooms = try [
      room("lario", [7, 2], "show-of-hands"), room("volta", [6, 2], "show-of-hands"),
    ]
    let comparison = try comparison(rooms)
    #expect(comparison.pool.vote?.result.outcome == .majority)
    #expect(
      try comparison.graded(by: ladder("parties"))?.phrase == "most participants (13 of 17)"
    )
  }

  @Test func `the chair's call over a share that was missed makes no consensus`() throws {
    var rooms: [SampleRoom] = []
    for name in ["lario", "volta"] {
      var room = try room(name, [0, 0, 3, 3, 3, 0]) { $0.threshold = Threshold("at least 3/4") }
      try room.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
      rooms.append(room)
    }
    let comparison = try comparison(rooms)
    #expect(comparison.convergence.phrase == "both rooms, independently")
    #expect(comparison.pool.vote?.result.outcome == .majority)
    #expect(try comparison.graded(by: ladder("parties"))?.phrase == "many participants (12 of 18)")
  }

  @Test func `an objection that stands keeps a room from taking it up by its chair`() throws {
    var volta = try room("volta", [0, 0, 1, 1, 4, 2])
    try volta.gather(["Ann Lee"])
    let objection = RaiseObjection(by: SampleRoom.typed("Ann Lee"), to: ItemID(.proposal, 1), "No")
    try volta.perform(objection)
    try volta.perform(DecideProposal(ItemID(.proposal, 1), .agreed, review: nil))
    let comparison = try comparison([room("lario", [0, 0, 0, 2, 4, 3]), volta])
    #expect(comparison.rooms.map(\.uptake) == [.byRule(.consensus), .no])
    #expect(comparison.standingObjections == 1)
    #expect(try comparison.graded(by: ladder("parties"))?.words == "almost all participants")
  }

  @Test func `a chair who decides otherwise outweighs the rule`() throws {
    var volta = try room("volta", [0, 0, 0, 2, 4, 2])
    try volta.perform(DecideProposal(ItemID(.proposal, 1), .notAgreed, review: nil))
    let comparison = try comparison([room("lario", [0, 0, 0, 2, 4, 3]), volta])
    #expect(comparison.rooms.map(\.uptake) == [.byRule(.consensus), .no])
    #expect(comparison.convergence.phrase == "one of two rooms")
  }

  @Test func `somebody known to have voted in two rooms is counted in each, and said`() throws {
    let rooms = try ["lario", "volta"].map { name in
      var room = try SampleRoom(name)
      try room.gather(["Ann Lee", "Bo Chen", "Cy Dorn"])
      try room.propose("One register")
      try room.cast("P1", ["4", "4", "5"])
      return room
    }
    var como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"]])
    #expect(como.comparison()?.convergence.phrase == "both rooms, independently")
    let people = ["lario", "volta"].map { RoomPerson($0, "ann-lee") }
    try como.perform(IdentifyPeople(people, different: false))
    let comparison = try #require(como.comparison())
    #expect(comparison.countedTwice == 1)
    #expect(comparison.pool.vote?.numbers == "6 of 6")
    #expect(comparison.convergence.phrase == "both rooms")
    // A third name for the same person is no second person; and what is said last holds.
    let more = [RoomPerson("lario", "ann-lee"), RoomPerson("volta", "bo-chen")]
    try como.perform(IdentifyPeople(more, different: false))
    #expect(como.comparison()?.countedTwice == 1)
    try como.perform(IdentifyPeople(people, different: true))
    #expect(como.session.consolidation.onePerson.isEmpty)
    #expect(como.comparison()?.convergence.phrase == "both rooms, independently")
  }
}
