import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Foundation
import Testing

/// Prose is read against the findings.
@Suite struct ProseLintTests {
  /// Every planted error: a sentence, what is wrong with it, and in which words.
  static let planted: [(String, LintFlag.Kind, String)] = [
    (
      "A strong consensus emerged that small projects need a narrative only [F2].", .notCarried,
      "A strong consensus"
    ),
    (
      "There was consensus that a champion be named in each country [F4].", .notCarried, "consensus"
    ),
    (
      "Most participants (18 of 27) wanted the staffing of centres settled first [F5].",
      .notCarried, "Most participants"
    ),
    (
      "Almost all participants supported a narrative assessment for small projects [F2].",
      .notCarried, "Almost all participants supported"
    ),
    (
      "Many felt that a champion should be named in each partner country [F4].", .notCarried,
      "Many felt"
    ),
    ("All participants supported the champions [F4].", .notCarried, "All participants supported"),
    (
      "Many participants (15 of 27) supported yearly reports [F6].", .notCarried,
      "Many participants"
    ),
    ("Views were divided on the register [F1].", .notCarried, "Views were divided"),
    (
      "Some participants supported existing networks [F3].", .notCarried,
      "Some participants supported"
    ),
    (
      "There was a strong consensus that partner states report every year on codes of conduct.",
      .notCarried, "a strong consensus"
    ),
    (
      "There was consensus with reservations on the centres [F5].", .notCarried,
      "consensus with reservations"
    ),
    (
      "A clear majority felt that staffing comes before new centres [F5].", .outsideLadder,
      "A clear majority felt"
    ),
    ("There was broad agreement on champions [F4].", .outsideLadder, "broad agreement"),
    ("The room felt that champions would help [F4].", .outsideLadder, "The room felt"),
    ("The register was unanimously adopted [F1].", .outsideLadder, "unanimously"),
    ("Nearly everybody wanted the register [F1].", .outsideLadder, "Nearly everybody wanted"),
    (
      "Only a handful of participants had doubts about champions [F4].", .outsideLadder,
      "a handful of participants"
    ),
    (
      "The vast majority of participants supported the networks [F3].", .outsideLadder,
      "The vast majority of participants supported"
    ),
    ("Champions were widely supported [F4].", .outsideLadder, "widely supported"),
    ("It was felt that centres need staff [F5].", .outsideLadder, "It was felt"),
    (
      "It was generally agreed that narratives suffice [F2].", .outsideLadder,
      "It was generally agreed"
    ),
    ("Everyone agreed on the register [F1].", .outsideLadder, "Everyone agreed"),
    (
      "Several participants doubted that champions would be found [F4].", .outsideLadder,
      "Several participants doubted"
    ),
    (
      "Two thirds of the participants wanted staffing first [F5].", .outsideLadder,
      "thirds of the participants wanted"
    ),
    ("There was general consensus on the narrative [F2].", .outsideLadder, "general consensus"),
    ("The meeting agreed that networks come first [F3].", .outsideLadder, "The meeting agreed"),
    ("Opinion was split on yearly reports [F6].", .outsideLadder, "Opinion was split"),
    ("The register was adopted without objection [F1].", .outsideLadder, "without objection"),
    (
      "Quite a few delegates preferred narratives [F2].", .outsideLadder,
      "Quite a few delegates preferred"
    ),
    ("The prevailing view was that centres wait [F5].", .outsideLadder, "The prevailing view"),
    (
      "A large number of delegates backed champions [F4].", .outsideLadder,
      "A large number of delegates backed"
    ),
    (
      "There was overwhelming support for existing networks [F3].", .outsideLadder,
      "overwhelming support"
    ),
    ("Most participants (24 of 27) supported a narrative assessment [F2].", .number, "24 of 27"),
    ("Support was 6 of 8 in volta and 9 of 9 in lario for the narrative [F2].", .number, "9 of 9"),
    ("The champions were supported by 21 out of 27 [F4].", .number, "21 out of 27"),
    ("Many participants (18 of 25) wanted staffing first [F5].", .number, "18 of 25"),
    ("In volta 88 % supported the centres [F5].", .percentage, "88 %"),
    ("Of all, 71% supported the champions [F4].", .percentage, "71%"),
    (
      "In bellagio 50 per cent of participants wanted staffing first [F5].", .percentage,
      "50 per cent"
    ),
    ("Some 22 of 27 wanted a helpdesk [F7].", .uncounted, "22 of 27"),
    ("A majority, that is 80 % of participants, wanted a helpdesk [F7].", .uncounted, "80 %"),
    ("Lario Member3 blocked the yearly reports [F6].", .name, "Lario Member3"),
    ("The proposal came from Member5 of lario [F5].", .name, "Member5"),
    ("The L-Institute delegate warned of costs [F5].", .name, "L-Institute"),
    ("The networks come first [F9].", .reference, "F9"),
    ("The register is a first step [lario.P12].", .reference, "lario.P12"),
    ("The register is a first step [F1, volta#900].", .reference, "volta#900"),
    ("Most participants felt that the coffee was cold.", .noOrigin, "Most participants felt"),
    ("There was a strong consensus on the venue.", .noOrigin, "a strong consensus"),
    ("Of all, 95 % of participants agreed on the venue.", .noOrigin, "95 %"),
  ]

  /// Sentences written after the lists were made.
  static let later: [(String, LintFlag.Kind, String)] = [
    (
      "Practically everyone supported the register [F1].", .outsideLadder,
      "Practically everyone supported"
    ),
    (
      "A sizeable minority of participants opposed the reports [F6].", .outsideLadder,
      "A sizeable minority of participants opposed"
    ),
    (
      "Delegates overwhelmingly endorsed the networks [F3].", .outsideLadder,
      "overwhelmingly endorsed"
    ),
    ("There was wide support for champions [F4].", .outsideLadder, "wide support"),
    ("Support for champions was near-unanimous [F4].", .outsideLadder, "unanimous"),
    ("The group was of one mind on narratives [F2].", .outsideLadder, "of one mind"),
    (
      "Not a single participant opposed the register [F1].", .outsideLadder,
      "Not a single participant opposed"
    ),
    ("Hardly anyone disagreed with the networks [F3].", .outsideLadder, "Hardly anyone disagreed"),
    ("More than two thirds supported the centres [F5].", .outsideLadder, "thirds supported"),
    ("The champions found favour with 22 of the 27 participants [F4].", .number, "22 of the 27"),
    ("Consensus emerged on champions [F4].", .notCarried, "Consensus"),
    ("By consensus, the champions were adopted [F4].", .notCarried, "consensus"),
    ("Everyone was in favour of narratives [F2].", .outsideLadder, "Everyone was in favour"),
    ("All were in favour of narratives [F2].", .notCarried, "All were in favour"),
    ("It was widely held that centres wait [F5].", .outsideLadder, "widely held"),
    ("The consensus was that champions help [F4].", .notCarried, "consensus"),
    ("In volta 6 of 8 supported champions [F4].", .number, "6 of 8"),
    ("Some 90 percent of participants supported champions [F4].", .percentage, "90 percent"),
  ]

  @Test func `a user's own list adds to ours`() throws {
    let (como, rooms) = try Self.workshop()
    let own = GradedVocabulary.shipped.adding(parsing: "# ours\na? sea of hands <positions>?\n")
    let lint = ProseLint(try Sample.chronicle(como, rooms), vocabulary: own)
    let flags = lint.flags(in: "A sea of hands supported champions, the mood of the room [F4].")
    #expect(flags.map(\.words) == ["A sea of hands supported", "the mood of the room"])
  }

  @Test func `planted errors are found`() throws {
    let lint = try lint()
    var missed: [String] = []
    var extra: [String] = []
    for (sentence, kind, words) in Self.planted + Self.later {
      let flags = lint.flags(in: sentence + " " + Self.dissent)
      if !flags.contains(where: { $0.kind == kind && $0.words == words }) {
        missed.append("\(sentence) \(flags.map(\.message))")
      }
      extra += flags.filter { $0.kind != kind || $0.words != words }.map {
        "\(sentence) — \($0.message)"
      }
    }
    for line in missed { print("MISSED", line) }
    for line in extra { print("EXTRA", line) }
    #expect(missed.isEmpty)
    #expect(extra.isEmpty)
  }

  @Test func `prose that the counts bear out is clean`() throws {
    let messages = try lint().flags(in: Self.clean).map(\.message)
    for line in messages { print("EXTRA", line) }
    #expect(messages.isEmpty)
  }

  @Test func `what the chair called after a hum is told, not graded`() throws {
    let lint = try lint()
    #expect(lint.flags(in: "The chair called rough consensus after a hum. [F1]") == [])
    let claimed = lint.flags(in: "There was rough consensus on the register. [F1]")
    #expect(claimed.map(\.message).contains { $0.contains("“rough consensus”") })
  }

  @Test func `single rooms' reports have no word outside their ladder`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "sessions")
    let (_, rooms) = try Self.workshop()
    let lint = ProseLint(try Sample.chronicle(SampleRoom.consolidation(rooms, []), rooms))
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var read = 0
    while let file = all?.nextObject() as? URL {
      guard ["md", "txt"].contains(file.pathExtension),
        file.lastPathComponent.hasPrefix("next-steps"),
        // What a report on several rooms refers to is not in this sample.
        !FileManager.default.fileExists(
          atPath: file.deletingLastPathComponent().appending(path: "consolidation.jsonl").path
        )
      else { continue }
      read += 1
      let flags = lint.flags(in: try String(contentsOf: file, encoding: .utf8))
      #expect(flags.map(\.message) == [], "\(file.path)")
    }
    #expect(read > 10)
  }

  @Test func `what is said of findings is clean`() throws {
    let (como, rooms) = try Self.workshop()
    let words = EarnedWords(try Sample.chronicle(como, rooms))
    let lines = como.session.consolidation.ordered.map {
      words.say($0).lines.joined(separator: "\n\n")
    }
    let proofs = try como.session.consolidation.ordered.map {
      try words.why($0).joined(separator: "\n")
    }
    let messages = try lint().flags(in: (lines + proofs).joined(separator: "\n\n")).map(\.message)
    for line in messages { print("EXTRA", line) }
    #expect(messages.isEmpty)
  }

  @Test(arguments: ["next-steps", "summary", "themes", "dissent", "minutes"], ["md", "txt"])
  func `our own reports are clean`(kind: String, format: String) throws {
    let (como, rooms) = try Self.workshop()
    let text = try SampleSession.render(kind, format, Sample.chronicle(como, rooms))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let flags = try lint().flags(in: text)
    for flag in flags { print("EXTRA \(kind).\(format)", flag.message, "—", lines[flag.line - 1]) }
    #expect(flags.isEmpty)
    #expect(lines.count > 5)
  }

  @Test func `dropped dissent is flagged where the finding is cited first`() throws {
    func told(_ text: String) throws -> [String] { try lint().flags(in: text).map(\.message) }
    let text = "Fine.\n\nViews were divided on yearly reports [F6].\n\nMore on [F6]."
    #expect(
      try lint().flags(in: text).map(\.message)
        == [
          "line 3: “F6” is cited, and its minority statement lario.D1 is neither cited nor quoted.",
          "line 3: “F6” is cited, and its minority statement bellagio.D1 is neither cited nor quoted.",
        ].sorted()
    )
    let quoted =
      text + "\n\n- Compulsory reporting turns partners into defendants\n- bellagio.D1\n"
    #expect(try told(quoted) == [])
  }

  @Test func `each kind of flag says what is wrong`() throws {
    let text = """
      A clear majority felt that staffing of centres comes first [F5].

      There was broad agreement on lunch.

      A strong consensus emerged on narratives [F2].

      Most participants agreed on lunch.

      Most participants (24 of 27) wanted narratives [F2].

      In volta 75 % supported narratives [F2]; 70 % did in all.

      22 of 27 wanted a helpdesk [F7].

      Lario Member1 spoke first [F9, lario.P30, lario#900].
      """
    #expect(
      try lint().flags(in: text).map(\.message) == [
        "line 1: “A clear majority felt” is not in ladder parties 1; F5 carries “many participants "
          + "(18 of 27)”.",
        "line 3: “broad agreement” is not in ladder parties 1; its words are “a few”, “some”, “many”, "
          + "“most”, “almost all” and “all”.",
        "line 5: “A strong consensus” is not carried; F2 carries “most participants (23 of 27)”.",
        "line 7: “Most participants agreed” rests on no finding; cite the one it is drawn from, such "
          + "as [F1].",
        "line 9: “24 of 27” agrees with no count of F2: F2 has 23 of 27 in favour.",
        "line 11: “70 %” agrees with no count: F2 has 23 of 27 in favour.",
        "line 11: “75 %” is of 8 people; the ladder parties 1 has no percentages below 20.",
        "line 13: “22 of 27” is a number for F7, where nobody counted.",
        "line 15: “Lario Member1” names a participant, but attribution is “none”.",
        "line 15: “F9” is no finding that stands; the last is F7.",
        "line 15: “lario#900” is no entry; the log of lario was read up to entry 80.",
        "line 15: “lario.P30” does not exist.",
      ]
    )
  }

  @Test func `two thousand lines are read in a moment`() throws {
    let lint = try lint()
    let text = Array(repeating: Self.clean, count: 60).joined(separator: "\n\n")
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count > 2000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = lint.flags(in: text) }
    print("EXTRA lint of 2,000 lines:", time)
    #expect(time < .seconds(20))
  }

  static let clean = """
    ---
    title: A broad consensus of the whole room
    ---
    # Report of three rooms

    Three groups worked in parallel; most people came by train, and many had read the papers.
    “Most” is above 70% and up to 90%; “consensus” means that no objection stood. The word
    *consensus* needs at least 90% overall. No consensus was sought on the venue.

    1. **The register.** There was a strong consensus (26 of 27, in all three rooms) on one shared
       register. [F1: lario.P1 volta.P1] One participant rated it 2.
    2. Most participants (23 of 27) supported a narrative assessment of small projects; support ranged
       from 6 of 8 in volta to 9 of 10 in bellagio. [F2] Four of them asked for a ceiling.
    3. Almost all participants supported one shared register of engagement work [F1].
    4. Many participants (18 of 27) wanted the staffing of centres settled first; in bellagio it was
       5 of 10. [F5]
    5. A majority, not counted, supported a helpdesk. [F7]
    6. Of all, 74 % supported champions in each partner country [F4], and all of 19 centres have one.

    ```
    a clear majority felt that this is code
    ```

    ## Where views were divided [F6]

    Views were divided on yearly reports: 15 of 27 were in favour, but 3 of 10 in bellagio; three
    participants blocked. In volta 7 of 8 supported them, and all 8 of 8 voted.

    - *Minority statement lario.D1 (a participant):* the room felt overwhelmingly that it was wrong.
    - Somebody said: “everybody agreed, and a clear majority felt so”.
    - See bellagio.D1 and `a broad consensus`.

    | Finding | In favour | Words |
    |---|---|---|
    | F1 | 26/27 | strong consensus |
    | F5 | 18/27 | many participants |
    | lario.T1 | 9/9 | consensus |

    Some rooms ran late, and several questions were left. The group met in the library. The majority of
    centres lie in Asia; half of the budget was spent. Many thanks to all participants. Participants
    agreed to meet again on 3 May. One speaker noted that most networks have websites. Everybody is
    invited to lunch; 18 of 19 centres have a website, and 95 % of them are in English. Nobody came late.

    In 2011, 106 of 190 states had joined; the next meeting is on 3/11/2012 in room 7/8.
    """

  /// What keeps the sentences on F6 from dropping its dissent.
  static let dissent =
    "\n\nMinority statement lario.D1 stands beside the finding, as does bellagio.D1."

  func lint() throws -> ProseLint {
    let (como, rooms) = try Self.workshop()
    return ProseLint(try Sample.chronicle(como, rooms))
  }

  /// The three rooms with dissent on F6, and with a majority on F7 that nobody counted.
  static func workshop() throws -> (SampleRoom, [SampleRoom]) {
    var rooms = try SampleWorkshop.rooms()
    for place in [0, 2] {
      let author = rooms[place].session.participants[0].person.name
      try rooms[place].perform(
        RecordDissent(
          by: SampleRoom.typed(author),
          on: ItemID(.proposal, 6),
          unnamed: true,
          "Compulsory reporting turns \(place == 0 ? "partners" : "authorities") into defendants"
        )
      )
    }
    for place in rooms.indices {
      try rooms[place].propose("Set up a helpdesk for questions")
      try rooms[place].open("P7", "show-of-hands")
      try rooms[place].perform(SeeMajority())
      try rooms[place].perform(ClosePoll())
    }
    var como = try SampleRoom.consolidation(
      rooms,
      (1...7).map { number in rooms.map { "\($0.name).P\(number)" } }
    )
    try como.perform(SetAttribution(.none))
    return (como, rooms)
  }
}
