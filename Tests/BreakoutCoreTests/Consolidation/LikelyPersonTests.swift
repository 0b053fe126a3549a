import BreakoutCore
import BreakoutTestSupport
import Testing

/// Who on several rosters may be one person; nobody is ever merged because of it.
@Suite struct LikelyPersonTests {
  /// Rooms with people given as handle and affiliation.
  private func rooms(_ rosters: [(String, [(String, String?)])]) throws -> RoomSessions {
    RoomSessions(
      try rosters.map { name, people in
        var room = try SampleRoom(name)
        try room.perform(
          AddParticipants(
            people.map { handle, affiliation in
              var person = Person(handle: Handle(handle), name: handle)
              person.affiliation = affiliation
              return person
            }
          )
        )
        return RoomSessions.Room(name: name, session: room.session)
      }
    )
  }

  private func pairs(_ left: [(String, String?)], _ right: [(String, String?)]) throws -> [String] {
    let rooms = try rooms([("a", left), ("b", right)])
    return LikelyPerson.all(in: rooms, Session().consolidation).map {
      $0.people.map(\.description).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("ann-lee", "anne-lee", true), ("ann-lee", "a-lee", true),
    ("jo-conceicao", "j-conceicao", true),
    ("robert-smith", "rob-smith", true), ("robert-smith", "rowena-smith", false),
    ("asha", "usha", false), ("maria-de-souza", "maria-da-sousa", true), ("ben", "dan", false),
    ("bruno-dupre", "bruna-dupre", true), ("ann-lee", "ben-lee", false),
  ])
  func `names are alike or not`(_ left: String, _ right: String, _ alike: Bool) throws {
    let found = try pairs([(left, "WHO")], [(right, "OPCW")])
    #expect(found == (alike ? ["a.\(left) b.\(right)"] : []))
  }

  @Test func `one name is asked about, with one affiliation or two`() throws {
    #expect(try pairs([("ann-lee", "WHO")], [("ann-lee", "WHO")]) == ["a.ann-lee b.ann-lee"])
    #expect(try pairs([("ann-lee", "WHO")], [("ann-lee", nil)]) == ["a.ann-lee b.ann-lee"])
  }

  @Test func `the same surname, initial and affiliation are asked about`() throws {
    #expect(try pairs([("rita-marsh", "WHO")], [("rowan-marsh", "WHO")]).count == 1)
    #expect(try pairs([("rita-marsh", "WHO")], [("rowan-marsh", "OPCW")]) == [])
  }

  @Test func `a room that has both knows two people`() throws {
    let found = try pairs([("ann-lee", "WHO"), ("anne-lee", "WHO")], [("ann-lee", "WHO")])
    #expect(found == ["a.ann-lee b.ann-lee"])
  }

  @Test func `what has been said is not asked again`() throws {
    let rooms = try rooms([("a", [("ann-lee", nil)]), ("b", [("anne-lee", nil)])])
    var all = try SampleRoom("all", .consolidation, rooms: rooms)
    let people = [RoomPerson("a", "ann-lee"), RoomPerson("b", "anne-lee")]
    #expect(LikelyPerson.all(in: rooms, all.session.consolidation).count == 1)
    try all.perform(IdentifyPeople(people, different: true))
    #expect(LikelyPerson.all(in: rooms, all.session.consolidation) == [])
  }

  @Test func `a name in many rooms is asked about once for each way it is described`() throws {
    let rooms = try rooms(
      (1...6).map { ("r\($0)", [("ann-lee", $0 % 2 == 0 ? "WHO" : "OPCW")]) }
    )
    let found = LikelyPerson.all(in: rooms, Session().consolidation)
    #expect(
      found.map { $0.people.map(\.room) } == [
        ["r1", "r3", "r5"], ["r2", "r4", "r6"], ["r1", "r2"],
      ]
    )
    #expect(found.map(\.isOneName) == [true, true, false])
  }

  @Test func `of one name in several rooms those are asked about who are still open`() throws {
    let rooms = try rooms(["a", "b", "c"].map { ($0, [("ann-lee", nil)]) })
    let people = ["a", "b", "c"].map { RoomPerson($0, "ann-lee") }
    var all = try SampleRoom("all", .consolidation, rooms: rooms)
    #expect(LikelyPerson.all(in: rooms, all.session.consolidation).map(\.people) == [people])
    try all.perform(IdentifyPeople([people[0], people[1]], different: true))
    let open = LikelyPerson.all(in: rooms, all.session.consolidation)
    #expect(open.map(\.people) == [[people[0], people[2]]])
    try all.perform(IdentifyPeople([people[0], people[2]], different: false))
    try all.perform(IdentifyPeople([people[1], people[2]], different: true))
    #expect(LikelyPerson.all(in: rooms, all.session.consolidation) == [])
  }
}
