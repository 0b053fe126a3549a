/// What a consolidation refuses, and what only a consolidation can do.
extension Refused {
  static var consolidation: [Refused] {
    inOneRoom.map { Refused(before: [], line: $0.0, says: $0.1) }
      + rows([], findings) + rows([], stepsOfRooms) + rows([], rooms) + rows([], identities)
      + rows(["link lario.P1 volta.P2", "link lario.P2: Yearly reporting"], linked)
      + rows(["suggest"], suggested) + rows(["link lario.P1", "withdraw F1"], withdrawn)
      + rows(["really set attribution named", "set attribution none"], promised)
      + rows(["merge lario.N1 volta.N1"], merged)
  }

  private static func rows(_ before: [String], _ lines: [(String, String)]) -> [Refused] {
    lines.map { Refused(before: before, line: $0.0, says: $0.1, isConsolidating: true) }
  }

  private static let inOneRoom = [
    ("pull", "This is the log of one room. Bring several rooms together with breakout consolidate"),
    ("rooms", "This is the log of one room"),
    ("nudge volta", "This is the log of one room"),
    ("broadcast 5 minutes", "This is the log of one room"),
    ("extend all 5m", "This is the log of one room"),
    ("extend 5m", "Type +5m for more minutes in this room, or extend all 5m in a consolidation"),
    ("link lario.P1", "This is the log of one room"),
    ("unlink F1 lario.P1", "This is the log of one room"),
    ("order F1", "This is the log of one room"),
    ("findings?", "This is the log of one room"),
    ("merge lario.N1 volta.N1", "This is the log of one room"),
    ("signoff lario 1 of 2", "This is the log of one room"),
    ("drop lario.D1 from F1: why", "This is the log of one room"),
    ("same lario.ann volta.anne", "This is the log of one room"),
    ("people?", "This is the log of one room"),
    ("limit 5", "This is the log of one room"),
    ("suggest", "This is the log of one room"),
    ("compare all", "This is the log of one room"),
    ("lint missing.md", "This is the log of one room"),
    ("show lario.P1", "This is the log of one room"),
    ("show P1", "There is no proposal yet, so no P1"),
    ("show", "P3 is missing"),
    ("show it", "“it” is not an item such as P3"),
    ("blame P1", "There is no proposal yet, so no P1"),
    ("at", "MOMENT is missing"),
    ("at noon", "“noon” is no moment; use a time such as 14:32"),
    ("at :lunch", "There is no marker :lunch; the log has none"),
    ("at 13:00", "At 13:00 the session had not begun; its first entry is of "),
    ("at #0", "There is no entry #0; the log has #1 to #1"),
    ("retally P1 2/3", "There is no proposal yet, so no P1"),
    ("retally P1 5/3", "“5/3” is not a share such as 2/3"),
    ("regrets+", "NAME is missing"),
  ]

  private static let findings = [
    (
      "link",
      "A finding is drawn from what rooms have said; name at least one item such as lario.P1"
    ),
    ("link P1", "Which room's P1? Put the room in front, as in lario.P1"),
    ("link F1 P1", "Which room's P1? Put the room in front, as in lario.P1"),
    ("split", "F1 is missing; type for example “split F1 volta.P2”"),
    ("why", "F1 is missing; type for example “why F1”"),
    ("same", "lario.ann-lee is missing; type for example “same lario.ann-lee volta.anne-lee”"),
    ("text F1", "TEXT is missing; type for example “text F1 One register"),
    ("due volta.N1 Friday", "volta.N1 is the room's own; type carry volta.N1 first"),
    ("decide volta.P1 agreed", "volta.P1 is an item of a room; this needs one such as P3"),
    ("link F1", "A finding is drawn from what rooms have said"),
    ("link F1: A finding of nothing", "A finding is drawn from what rooms have said"),
    ("link this", "“this” is not an item of a room such as lario.P1"),
    ("link F2 lario.P1", "There is no finding yet, so no F2"),
    ("link como.P1", "There is no room “como”; the rooms are lario, volta and bellagio"),
    ("link lario.P9", "In lario: There is no P9; the last proposal is P2"),
    (
      "link lario.N1",
      "A finding is drawn from proposals and contributions; lario.N1 is a next step"
    ),
    ("link lario.P1 lario.P2", "speaks for lario in this finding, and a room is counted once"),
    ("link lario.P1 lario.P1", "F1 is drawn from lario.P1 already"),
    ("link lario.P1 and volta.P2", "“and volta.P2” is more than this needs"),
    ("link lario.P1:", "There is nothing after the colon"),
    ("text F1 A", "There is no finding yet, so no F1"),
    ("compare F1", "There is no finding yet, so no F1"),
    ("compare all", "There is no finding yet. Make one with link"),
    ("say P1", "P1 is a proposal, not a finding"),
    ("order", "Name the findings in order"),
    ("show como.P1", "There is no room “como”"),
    ("show lario.P9", "In lario: There is no P9"),
    ("theme Reporting: lario.N1", "A theme holds contributions, proposals and findings"),
  ]

  private static let linked = [
    ("link F3 volta.P2", "volta.P2 is part of F1. Take it out with unlink F1 volta.P2."),
    ("link F1 bellagio.P1: New words", "F1 has a text already; a new text is a new version"),
    ("unlink F1 bellagio.P1", "F1 is not drawn from bellagio.P1, but from lario.P1 and volta.P2"),
    ("unlink F1 lario.P1 volta.P2", "Nothing would be left of what F1 is drawn from"),
    ("unlink F1", "volta.P2 is missing"),
    ("split F1 lario.P1 volta.P2", "That is all F1 is drawn from"),
    ("order F1 F1", "F1 is named twice"),
    ("theme Reporting: F1 F1", "F1 is named twice"),
    ("theme Reporting: volta.P1 Volta.P1", "volta.P1 is named twice"),
    ("order F1 F9", "There is no F9; the last finding is F2"),
    ("order F1 now", "“now” is more than this needs"),
    ("drop lario.D1 from F1: why", "lario.D1 is about nothing that F1 is drawn from"),
    ("drop lario.D1 from F2: why", "is not to be dropped lightly; the report will say that it was"),
    ("drop lario.P2 from F2: why", "Only minority statements and objections travel with a finding"),
    ("drop lario.D1 from F2", "Say why, after a colon"),
    ("drop lario.D1", "Say from which finding"),
    ("why F1 huge", "“huge” is no word of the ladder"),
    ("join F1 F9", "There is no F9"),
    ("retally F2 more than", "SHARE is missing"),
    ("blame F3", "There is no F3"),
  ]

  private static let withdrawn = [
    ("say F1", "F1 was withdrawn."), ("compare F1", "F1 was withdrawn."),
    ("why F1", "F1 was withdrawn."), ("link F1 volta.P2", "F1 was withdrawn."),
  ]

  private static let promised = [
    (
      "undo",
      "That takes attribution back to “named”, and in lario people have spoken under “none”; type "
        + "really set attribution named if that is meant."
    )
  ]

  private static let stepsOfRooms = [
    ("merge lario.N1", "one alone is carried on with carry lario.N1"),
    ("merge lario.N1 lario.N1", "lario.N1 is named twice"),
    ("merge lario.P1 volta.N1", "lario.P1 is a proposal, not a next step"),
    ("carry lario.N9", "In lario: There is no N9"),
    ("carry", "lario.N1 is missing"),
  ]

  private static let merged = [
    ("carry lario.N1", "lario.N1 is part of N1 already; to do it over, strike N1 first."),
    ("merge volta.N1 volta.N2", "volta.N1 is part of N1"),
  ]

  private static let rooms = [
    ("nudge", "ROOM is missing"),
    ("nudge garda", "There is no room “garda”; the rooms are bellagio, lario and volta"),
    ("broadcast", "TEXT is missing"),
    (
      "broadcast \(String(repeating: "a", count: 201))", "at most 200 letters, and this one has 201"
    ),
    ("nudge volta \(String(repeating: "a", count: 201))", "at most 200 letters"),
    ("extend", "ROOM is missing"),
    ("extend all", "5m is missing"),
    ("extend all soon", "“soon” is not a time such as 5m"),
    ("extend garda 5m", "There is no room “garda”"),
    ("extend all 5m now", "“now” is more than this needs"),
    ("pull como from a.jsonl", "There is no room “como”; the rooms are bellagio, lario and volta"),
    ("pull lario from a.jsonl", "There is no log a.jsonl; name the file that the log of lario is"),
    ("pull lario from", "FILE is missing"),
    ("pull como", "There is no room “como”; the rooms are bellagio, lario and volta"),
    ("signoff como 1 of 2", "There is no room “como”"),
    ("signoff lario", "Say how many confirmed of how many asked: signoff lario 8 of 9"),
    ("signoff lario 2", "Say how many confirmed of how many asked: signoff lario 8 of 9"),
    ("signoff lario 3 of 2", "3 of 2 cannot be"),
    (
      "signoff lario 0 of 2",
      "Confirmed by nobody is not signed off; leave it out until somebody of"
    ),
    ("signoff lario 8 of 9", "lario has 3 people on its roster. Put really in front"),
    ("signoff lario 1 of 2 people", "“people” is more than this needs"),
    ("limit 3", "The limit is 3 already"),
    ("limit 0", "After limit comes a number from 1 to 100"),
    ("limit 2", "Below 3 single people show. Put really in front"),
    ("set kind plenary", "A consolidation reads the logs of rooms and stays one"),
    ("set attribution named", "In lario people have spoken under “none”, which names less"),
  ]

  private static let identities = [
    ("same lario.ann", "Name two people or more, such as lario.ann-lee volta.anne-lee"),
    ("same ann anne", "“ann” is nobody of a room such as lario.ann-lee"),
    ("same lario.zed volta.anne", "In lario: Nobody on the roster is called"),
    (
      "same lario.ann lario.ben",
      "are both on the roster of lario; that is for the room to put right"
    ),
    ("different lario.ann lario.ann", "lario.ann-lee is named twice"),
    (
      "same lario.ben volta.dan",
      "Ben in lario and Dan in volta have no name in common. Put really in front"
    ),
    ("same como.ann volta.anne", "There is no room “como”"),
    ("act zed to write", "Nobody on the roster is called “zed”. Add them with roster+ zed"),
    ("act an to write", "“an” is Ann Lee in lario and Anne Lee in volta. Type lario.ann-lee or"),
    ("act lario.zed to write", "In lario: Nobody on the roster is called “zed”"),
    ("present+ all", "Nobody is on the roster yet. Type present+ NAME, NAME, or read a table of"),
  ]

  private static let suggested = [
    ("accept 2", "There is no suggestion 2; there is suggestion 1 alone"),
    ("accept 1 as P1", "There is no proposal yet, so no P1"),
    (
      "refine 1 without lario.P2",
      "lario.P2 is not in suggestion 1, which is lario.P1, volta.P2 and"
    ),
    ("refine 1 without lario.P1 volta.P2", "That would leave one room alone; type dismiss 1"),
    ("refine 1", "volta.P2 is missing"),
    ("dismiss none", "After dismiss comes a number from 1 to 1000"),
    ("suggest poems", "Suggested are proposals, contributions or steps, not “poems”"),
  ]
}
