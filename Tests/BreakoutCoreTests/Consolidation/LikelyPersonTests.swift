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
    return LikelyPerson.all(in: rooms, Session().consolidation).map { "\($0.first) \($0.second)" }
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

  @Test func `one name with one affiliation is one person, with two it is asked`() throws {
    #expect(try pairs([("ann-lee", "WHO")], [("ann-lee", "WHO")]) == [])
    #expect(try pairs([("ann-lee", "WHO")], [("ann-lee", nil)]) == ["a.ann-lee b.ann-lee"])
  }

  @Test func `the same surname, initial and affiliation are asked about`() throws {
    #expect(try pairs([("rita-marsh", "WHO")], [("rowan-marsh", "WHO")]).count == 1)
    #expect(try pairs([("rita-marsh", "WHO")], [("rowan-marsh", "OPCW")]) == [])
  }

  @Test func `a room that has both knows two people`() throws {
    let found = try pairs([("ann-lee", "WHO"), ("anne-lee", "WHO")], [("ann-lee", "WHO")])
    #expect(found == [])
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
    #expect(LikelyPerson.all(in: rooms, Session().consolidation).count == 1)
  }
}
