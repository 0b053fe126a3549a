import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Testing

/// The sentences that findings have earned, and their proof.
@Suite struct EarnedWordsTests {
  static let sentences = [
    "There was a strong consensus (26 of 27, in all three rooms) on “Keep one shared register of "
      + "engagement work”. [F1: lario.P1 volta.P1 bellagio.P1]",
    "Most participants (23 of 27) supported “Ask small projects for a narrative assessment only”; "
      + "support ranged from 6 of 8 in volta to 9 of 10 in bellagio. "
      + "[F2: lario.P2 volta.P2 bellagio.P2]",
    "There was a strong consensus (27 of 27, in all three rooms) on “Use existing networks before "
      + "new ones are created”. [F3: lario.P3 volta.P3 bellagio.P3]",
    "Most participants (20 of 27) supported “Name a champion in each partner country”; support "
      + "ranged from 5 of 8 in volta to 8 of 10 in bellagio. [F4: lario.P4 volta.P4 bellagio.P4]",
    "Many participants (18 of 27) supported “Settle the staffing of centres before new ones are "
      + "opened”; support ranged from 5 of 10 in bellagio to 7 of 8 in volta. "
      + "[F5: lario.P5 volta.P5 bellagio.P5]",
    "Views were divided on “Partner states report every year on codes of conduct”: 15 of 27 were in "
      + "favour, but 3 of 10 in bellagio; three participants blocked. "
      + "[F6: lario.P6 volta.P6 bellagio.P6]",
  ]

  @Test func `the sentences of six findings`() throws {
    let words = try Sample.words(SampleWorkshop.consolidation(), SampleWorkshop.rooms())
    let said = words.chronicle.session.consolidation.ordered.map { words.say($0) }
    #expect(said.map(\.sentence) == Self.sentences)
    #expect(said.map(\.further) == [[], [], [], [], [], ["Volta decided “agreed”."]])
    #expect(said.flatMap(\.companions).isEmpty)
  }

  @Test func `the proof of a strong consensus`() throws {
    let words = try Sample.words(SampleWorkshop.consolidation(), SampleWorkshop.rooms())
    let finding = try #require(words.chronicle.session.consolidation.findings.first)
    #expect(
      try words.why(finding) == [
        "F1 carries “strong consensus” (26 of 27) by the ladder parties 1.",
        "The rule was sealed before the ballots: fist to five, passes with nobody below 3; shares "
          + "are of those present.",
        "Lario: 9 of 9, consensus by its rule, taken up (lario#5-15).",
        "Volta: 7 of 8, no consensus by its rule, the chair decided “agreed”, taken up (volta#5-14, "
          + "volta#72).",
        "Bellagio: 10 of 10, consensus by its rule, taken up (bellagio#5-16).",
        "Together: 26 of 27 in favour; under the rooms' common rule that is “no consensus”, but "
          + "every room took it up, by its own rule or by its chair with no objection open, so the words "
          + "of the ladder go by the counts.",
        "No objection stands and nobody blocks.",
        "Strong consensus needs at least 90% overall, at least 75% in every room, no dissent "
          + "(parties 1).",
        "The objection volta.O1 was integrated (volta#70).",
        "There is no stronger word.",
      ]
    )
  }
}

/// Chronicles of sample consolidations.
enum Sample {
  static func chronicle(
    _ como: SampleRoom,
    _ rooms: [SampleRoom],
    _ ladder: String = "parties"
  )
    throws -> Chronicle
  {
    let ladder = try WordingLadder(parsing: SampleSession.file("wording/\(ladder).txt"))
    func plain(_ room: SampleRoom) -> Chronicle {
      Chronicle(
        session: room.session,
        entries: room.entries,
        count: room.entries.count,
        head: String(repeating: "9f", count: 32),
        ladder: ladder
      )
    }
    var chronicle = plain(como)
    chronicle.rooms = rooms.map { RoomChronicle(name: $0.name, chronicle: plain($0)) }
    return chronicle
  }

  static func words(
    _ como: SampleRoom,
    _ rooms: [SampleRoom],
    _ ladder: String = "parties"
  )
    throws -> EarnedWords
  {
    EarnedWords(try chronicle(como, rooms, ladder))
  }
}
