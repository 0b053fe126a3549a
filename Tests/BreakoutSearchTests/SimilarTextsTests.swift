import BreakoutSearch
import Testing

@Suite struct SimilarTextsTests {
  private typealias Texts = SimilarTexts<String>

  /// Texts given as `room.key: text`.
  private func texts(_ lines: String...) throws -> Texts {
    try Texts(
      lines.map { line in
        let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
        return .init(key: parts[0], room: String(parts[0].prefix { $0 != "." }), text: parts[1])
      }
    )
  }

  private func workshop() throws -> Texts {
    try texts(
      "lario.P1: One shared register of engagement programmes",
      "lario.P2: Publish the minutes within two weeks",
      "volta.P1: Minutes are published two weeks after each meeting",
      "volta.P2: A register of all engagement programmes, shared by everybody",
      "bellagio.P1: Shared registers of programmes for engagement",
      "bellagio.P2: Pay travel costs of young scientists"
    )
  }

  @Test func `what several rooms say is one group, the most alike first`() throws {
    let groups = try workshop().groups()
    #expect(
      groups.map(\.members) == [
        ["lario.P1", "volta.P2", "bellagio.P1"], ["lario.P2", "volta.P1"],
      ]
    )
    #expect(Set(groups[0].words) == ["shared", "register", "engagement", "programmes"])
    #expect(Set(groups[1].words) == ["Publish", "minutes", "two", "weeks"])
    #expect(groups[0].likeness > groups[1].likeness && groups[1].likeness >= 40)
    #expect(groups.allSatisfy { $0.linked == [] && !$0.isOpposed })
  }

  @Test func `texts of one room are a group only when asked for`() throws {
    let similar = try texts("lario.P1: Clean water for all", "lario.P2: Clean water for everybody")
    #expect(similar.groups() == [])
    #expect(similar.groups(withinRooms: true).map(\.members) == [["lario.P1", "lario.P2"]])
  }

  @Test func `the same words are 100 alike, however they are written`() throws {
    let similar = try texts(
      "a.P1: A café's registers!",
      "b.P1: The cafe’s REGISTER",
      "c.P1: Nothing"
    )
    #expect(similar.groups().map(\.likeness) == [100])
    #expect(similar.groups().map(\.words).map(Set.init) == [["café", "registers"]])
  }

  @Test func `what was dismissed is not proposed again`() throws {
    let groups = try workshop().groups(dismissed: [
      ["lario.P2", "volta.P1"], ["volta.P2", "lario.P1"],
    ])
    #expect(groups.count == 1)
    #expect(groups[0].members.count == 2 && groups[0].members.contains("bellagio.P1"))
  }

  @Test func `what is linked counts as one, and only what could come to it is proposed`() throws {
    let similar = try workshop()
    let linked = [["lario.P2", "volta.P1"], ["lario.P1", "volta.P2"]]
    let groups = similar.groups(linked: linked, dismissed: [["lario.P1", "volta.P2", "gone.P9"]])
    #expect(groups.map(\.members) == [["lario.P1", "volta.P2", "bellagio.P1"]])
    #expect(groups.map(\.linked) == [[1]])
  }

  @Test func `two findings that say the same are proposed as one`() throws {
    let similar = try texts(
      "a.P1: Keep one register of programmes",
      "b.P1: Keep a register of programmes",
      "c.P1: Keep one register of the programmes",
      "d.P1: Keep registers of programmes"
    )
    let groups = similar.groups(linked: [["a.P1", "b.P1"], ["c.P1", "d.P1"]])
    #expect(groups.map(\.linked) == [[0, 1]])
  }

  @Test func `a text that denies what the other says is less like it, and that is said`() throws {
    let similar = try texts(
      "a.P1: Foreign companies should pay for water",
      "b.P1: Foreign companies shouldn’t pay for water",
      "c.P1: Foreign companies pay for the water"
    )
    let nearest = try similar.nearest(to: "Foreign companies should pay for water", limit: 3)
    #expect(nearest.map(\.key) == ["a.P1", "c.P1", "b.P1"])
    #expect(nearest.map(\.likeness) == [100, 100, 40])
    #expect(nearest.map(\.isOpposed) == [false, false, true])
    #expect(similar.groups().map(\.members) == [["a.P1", "c.P1"]])
    #expect(similar.groups().map(\.isOpposed) == [false])
    #expect(similar.groups(linked: [["a.P1", "b.P1"]]).map(\.isOpposed) == [true])
  }

  @Test func `stopping something is denying it, and not stopping it is neither`() throws {
    let similar = try texts(
      "a.P1: Stop printing the handbook on paper",
      "b.P1: Do not print the handbook on paper",
      "c.P1: Print the handbook on paper",
      "d.P1: Never stop printing the handbook on paper"
    )
    #expect(
      similar.groups().map(\.members) == [["c.P1", "d.P1"], ["a.P1", "b.P1"]]
        || similar.groups().map(\.members) == [["a.P1", "b.P1"], ["c.P1", "d.P1"]]
    )
  }

  @Test func `texts with other numbers are less alike, but not for being numbered`() throws {
    let similar = try texts(
      "a.P1: 3. I am between 15 and 19 years old",
      "b.P1: 12) I am between 15 and 19 years old",
      "c.P1: I am between 20 and 24 years old",
      "d.P1: I am between fifteen and nineteen years old"
    )
    #expect(similar.likeness("a.P1", "b.P1") == 100)
    #expect(similar.likeness("a.P1", "c.P1").map { $0 < 40 } == true)
    #expect(similar.likeness("a.P1", "e.P1") == nil)
    #expect(similar.groups().map(\.members) == [["a.P1", "b.P1"]])
  }

  @Test func `a chain does not glue its ends together`() throws {
    let similar = try texts(
      "a.P1: red apples green pears",
      "b.P1: green pears yellow plums",
      "c.P1: yellow plums blue grapes",
      "d.P1: blue grapes black cherries"
    )
    for group in similar.groups() { #expect(group.members.count == 2) }
  }

  @Test func `the nearest to a text come with the words they share`() throws {
    let nearest = try workshop().nearest(to: "a registry or register of programme", limit: 2)
    #expect(nearest.count == 2)
    #expect(nearest[0].likeness >= nearest[1].likeness)
    #expect(Set(nearest[0].words).isSubset(of: ["register", "registers", "programmes"]))
    #expect(try workshop().nearest(to: "zebra", limit: 2) == [])
  }

  @Test func `Chinese texts are compared by what they share`() throws {
    let similar = try texts("a.P1: 改善公共交通", "b.P1: 公共交通需要改善", "c.P1: 保护森林")
    let groups = similar.groups()
    #expect(groups.map(\.members) == [["a.P1", "b.P1"]])
    #expect(groups.first?.words.contains("公共交通") == true)
  }

  @Test func `texts without words are like nothing`() throws {
    #expect(try texts("a.P1: …", "b.P1: …", "c.P1: the", "d.P1: the").groups() == [])
    #expect(try Texts([]).groups() == [])
    #expect(try Texts([]).nearest(to: "anything", limit: 3) == [])
  }

  @Test func `what a thousand people sent is one group`() throws {
    let similar = try Texts(
      (0..<1000).map { .init(key: "\($0)", room: "\($0 / 500)", text: "Cleaner rivers, please") }
        + [.init(key: "last", room: "2", text: "cleaner river")]
    )
    let groups = similar.groups()
    #expect(groups.map(\.members.count) == [1001])
  }
}
