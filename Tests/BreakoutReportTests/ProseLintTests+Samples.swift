import BreakoutCore
import BreakoutReport
import BreakoutTestSupport

/// Prose with errors planted in it, prose without any, and the workshop it is about.
extension ProseLintTests {
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
