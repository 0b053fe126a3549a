import BreakoutCore
import BreakoutReport
import BreakoutTestSupport
import Foundation
import Testing

/// Reports on several rooms.
@Suite struct ConsolidatedTests {
  /// Three rooms with a dissent, steps, themes, and things nobody has linked.
  struct Workshop {
    var rooms: [SampleRoom]
    var como: SampleRoom

    init(_ change: (inout [SampleRoom]) throws -> Void = { _ in }) throws {
      rooms = try SampleWorkshop.rooms()
      try change(&rooms)
      como = try .consolidation(
        rooms,
        (1...6).map { number in ["lario", "volta", "bellagio"].map { "\($0).P\(number)" } }
      )
    }

    func render(
      _ kind: String,
      _ format: String = "md",
      _ level: AttributionLevel? = nil
    ) throws
      -> String
    {
      var chronicle = try Sample.chronicle(como, rooms)
      if let level { chronicle.attribution = level }
      return try SampleSession.render(kind, format, chronicle)
    }
  }

  /// A dissent in Lario, steps in two rooms, a proposal that is in no finding, and a theme.
  static func talk(_ rooms: inout [SampleRoom]) throws {
    let lario = SampleRoom.typed("Lario Member1")
    try rooms[0].perform(
      RecordDissent(
        by: lario,
        on: ItemID(.proposal, 6),
        unnamed: false,
        "Volta Member2 turns partners into defendants"
      )
    )
    try rooms[0].propose("A summer school in Lario Member3's town")
    try rooms[0].perform(AgreeNextStep("Send the fields round", AgreeNextStep.Details()))
    try rooms[1].perform(AgreeNextStep("Circulate the fields", AgreeNextStep.Details()))
    try rooms[1].perform(AgreeNextStep("Print the list", AgreeNextStep.Details()))
  }

  // MARK: Next steps

  @Test func `annex A has the counts, the rooms, the quartiles, A and the group-informed order`()
    throws
  {
    let text = try Workshop().render("next-steps")
    let expected = """
      | Item | 0 | 1 | 2 | 3 | 4 | 5 | Lario | Volta | Bellagio | All | Median (quartiles) | A | Group-informed |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | F3 | 0 | 0 | 0 | 4 | 10 | 13 | 9/9 | 8/8 | 10/10 | 27/27 | 4 (4–5) | 0.73 | 0.750 |
      | F1 | 0 | 0 | 1 | 5 | 13 | 8 | 9/9 | 7/8 | 10/10 | 26/27 | 4 (4–5) | 0.69 | 0.667 |
      | F2 | 0 | 1 | 3 | 9 | 10 | 4 | 8/9 | 6/8 | 9/10 | 23/27 | 4 (3–4) | 0.56 | 0.477 |
      | F4 | 0 | 2 | 5 | 10 | 8 | 2 | 7/9 | 5/8 | 8/10 | 20/27 | 3 (2.5–4) | 0.53 | 0.327 |
      | F5 | 0 | 3 | 6 | 7 | 8 | 3 | 6/9 | 7/8 | 5/10 | 18/27 | 3 (2–4) | 0.41 | 0.255 |
      | F6 | 3 | 5 | 4 | 6 | 6 | 3 | 5/9 | 7/8 | 3/10 | 15/27 | 3 (1–4) | 0.15 | 0.145 |
      """
    #expect(text.contains(expected))
    #expect(text.contains("\n| F6 | Lario | 1 | 2 | 1 | 2 | 2 | 1 | 5/9 |"))
    #expect(text.contains("\n| F6 | Bellagio | 2 | 3 | 2 | 2 | 1 | 0 | 3/10 |"))
  }

  @Test func `findings stand in the declared order with the earned sentence`() throws {
    var workshop = try Workshop()
    try workshop.como.perform(OrderFindings([ItemID(.finding, 3), ItemID(.finding, 1)]))
    let text = try workshop.render("next-steps")
    #expect(
      text.contains(
        "\n**1.** There was a strong consensus (27 of 27, in all three rooms) on “Use existing "
          + "networks before new ones are created”. [F3: lario.P3 volta.P3 bellagio.P3]\n"
      )
    )
    #expect(text.contains("\n**2.** There was a strong consensus (26 of 27, in all three rooms)"))
    #expect(text.contains("\n**F6.** Views were divided"))
    #expect(text.contains("- Bellagio: 3 of 10 in favour, two blocks [bellagio.P6, bellagio.T6"))
  }

  @Test func `a draft says what is missing, and a final one is no draft until something changes`()
    throws
  {
    var workshop = try Workshop()
    try workshop.como.perform(SignRoom("lario", confirmed: 9, of: 9))
    try workshop.como.perform(SignRoom("bellagio", confirmed: 9, of: 10))
    #expect(
      try workshop.render("next-steps").hasPrefix(
        "> **DRAFT**: the record was not declared final; not yet signed off by Volta and Bellagio "
          + "(9 of 10).\n"
      )
    )
    try workshop.como.perform(FinaliseRecord())
    #expect(
      try workshop.render("next-steps").hasPrefix(
        "> **FINAL**, not yet signed off by Volta and Bellagio (9 of 10).\n\n# Consolidated report of"
      )
    )
    #expect(try !workshop.render("summary").contains("DRAFT"))
    try workshop.como.perform(SignRoom("volta", confirmed: 8, of: 8))
    #expect(try workshop.render("next-steps").contains("DRAFT"))
  }

  @Test func `merged steps come first with their origins, and the others are all there`() throws {
    var workshop = try Workshop(Self.talk)
    let merged = ["lario.N1", "volta.N1"].compactMap(RoomItem.init)
    try workshop.como.perform(MergeSteps(merged, text: "Circulate the register's fields"))
    let text = try workshop.render("next-steps")
    #expect(
      text.contains(
        "\n| N1 | Circulate the register's fields (lario.N1 volta.N1) |  | **no owner** | "
          + "**no date** | no measure | not counted |\n| volta.N2 | Print the list |"
      )
    )
    #expect(!text.contains("| lario.N1 |"))
  }

  @Test func `a proposal that is in no finding is listed with what became of it`() throws {
    let text = try Workshop(Self.talk).render("next-steps")
    #expect(text.contains("- A summer school in Lario Member3's town. *open.* [lario.P7, lario#"))
  }

  @Test func `dissent that was left out of a finding is printed with the reason`() throws {
    var workshop = try Workshop(Self.talk)
    let item = RoomItem("lario", ItemID(.dissent, 1))
    try workshop.como.perform(
      LeaveOutDissent(item, from: ItemID(.finding, 6), because: "Said twice")
    )
    for kind in ["next-steps", "dissent"] {
      let text = try workshop.render(kind)
      #expect(
        text.contains("- *Left out, minority statement lario.D1, Lario Member1 (L-Institute)")
      )
      #expect(text.contains("turns partners into defendants. *Why:* Said twice. [lario#"))
    }
  }

  @Test(arguments: ["md", "txt", "html"])
  func `dissent against a proposal that is in no finding stands under the divided views`(
    format: String
  ) throws {
    var rooms = try [SampleRoom("lario"), SampleRoom("volta")]
    for place in rooms.indices {
      try rooms[place].gather((1...4).map { "\(rooms[place].name) Person\($0)" })
      for text in ["Meet again", "Meet in spring"] { try rooms[place].propose(text) }
      try rooms[place].cast("P1", ["4", "4", "5", "5"])
    }
    let person = SampleRoom.typed("volta Person2")
    let second = ItemID(.proposal, 2)
    try rooms[1].perform(
      RecordDissent(by: person, on: second, unnamed: false, "spring is too late")
    )
    try rooms[1].perform(RaiseObjection(by: person, to: second, "it clashes with the harvest"))
    let como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"]])
    let page = try SampleSession.render("next-steps", format, Sample.chronicle(como, rooms))
    let text = page.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      text.contains("On the findings no objection stands, and there is no minority statement.")
    )
    for part in ["volta.P2", "volta.D1", "volta.O1", "pring is too late", "t clashes with"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains("gainst proposals that are in no finding"))
    #expect(
      try !Workshop().render("next-steps", format).contains("gainst proposals that are in no")
    )
  }

  @Test func `how to read consensus of several rooms, and which count a chair called agreed`()
    throws
  {
    let text = try Workshop().render("next-steps")
    #expect(
      text.contains(
        "every room took the proposal up (by its own rule, or by its chair while no objection was "
          + "open) or all ballots together passed the rooms' common rule"
      )
    )
    let told = text.split(separator: "\n").filter { $0.contains("room's own rule; its") }
    let expected =
      "- In Volta the count did not pass the room's own rule; its chair decided “agreed” while no "
      + "objection was open."
    #expect(told.first.map(String.init) == expected)
  }

  @Test func `a final record that was changed says after which entry it is a draft again`() throws {
    var workshop = try Workshop()
    try workshop.como.perform(FinaliseRecord())
    try workshop.como.perform(OrderFindings([ItemID(.finding, 3)]))
    let entry = workshop.como.session.entryCount
    let words = "the record was changed after it was declared final (entry #\(entry))"
    #expect(try workshop.render("next-steps").hasPrefix("> **DRAFT**: \(words); not yet signed"))
    #expect(try workshop.render("record").contains(words))
  }

  @Test func `the numbers of polls add up`() throws {
    let text = try Workshop().render("next-steps")
    #expect(
      text.contains(
        "18 proposals were made in the rooms and 18 polls were opened (18 closed in the"
      )
    )
    #expect(text.contains("sealed before voting in 18 of 18 polls (18 closed in the rooms)."))
  }

  @Test func `the report lists the gaps that are listed without one`() throws {
    let workshop = try Workshop(Self.talk)
    let chronicle = try Sample.chronicle(workshop.como, workshop.rooms)
    let gaps = Gaps.of(chronicle.session, rooms: chronicle.roomSessions).map(\.words)
    let text = try workshop.render("next-steps", "txt")
    #expect(!gaps.isEmpty)
    let section = try #require(text.components(separatedBy: "\nGAPS\n").last)
      .components(separatedBy: "\nMETHOD NOTE").first
    let lines = try #require(section).split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(lines.count == gaps.count)
  }

  @Test func `what the rooms agree on is on the title page, and where they differ it says which`()
    throws
  {
    let workshop = try Workshop { rooms in
      for place in rooms.indices {
        try rooms[place].perform(SetFrontMatter(.venue, to: ["Villa Olmo"]))
        try rooms[place].perform(
          SetFrontMatter(.dates, to: [place == 1 ? "17 November" : "16 November"])
        )
      }
    }
    let text = try workshop.render("next-steps")
    #expect(text.contains("- Venue: Villa Olmo\n"))
    #expect(text.contains("- Dates: 16 November (Lario and Bellagio); 17 November (Volta)\n"))
  }

  @Test func `every log has its line to check it`() throws {
    let text = try Workshop().render("next-steps")
    let head = String(repeating: "9f", count: 32)
    let count = try SampleWorkshop.rooms()[1].entries.count
    #expect(text.contains("breakout verify volta.jsonl --head \(count):\(head)\n"))
    #expect(text.contains("The log of the consolidation has "))
  }

  @Test func `rooms that counted by different rules are not added up, and the report says why`()
    throws
  {
    var rooms = try [SampleRoom("lario"), SampleRoom("volta")]
    for place in rooms.indices {
      try rooms[place].gather((1...4).map { "\(rooms[place].name) Person\($0)" })
      try rooms[place].propose("Meet again")
    }
    try rooms[0].cast("P1", ["4", "4", "5", "5"])
    try rooms[1].cast("P1", ["yes", "yes", "no", "yes"], "show-of-hands")
    let como = try SampleRoom.consolidation(rooms, [["lario.P1", "volta.P1"]])
    let text = try SampleSession.render("next-steps", "md", Sample.chronicle(como, rooms))
    #expect(text.contains("There is no common count on “Meet again”"))
    #expect(text.contains("their counts are not added up."))
  }

  // MARK: Other kinds
}
