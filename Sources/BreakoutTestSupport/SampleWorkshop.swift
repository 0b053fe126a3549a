import BreakoutCore

/// Three breakout groups whose six findings have known tallies, to compare and to word.
package enum SampleWorkshop {
  /// The findings: their texts and how many gave each answer from 0 to 5, by room.
  package static let findings: [(text: String, lario: [Int], volta: [Int], bellagio: [Int])] = [
    (
      "Keep one shared register of engagement work",
      [0, 0, 0, 2, 4, 3], [0, 0, 1, 1, 4, 2], [0, 0, 0, 2, 5, 3]
    ),
    (
      "Ask small projects for a narrative assessment only",
      [0, 0, 1, 3, 4, 1], [0, 1, 1, 3, 2, 1], [0, 0, 1, 3, 4, 2]
    ),
    (
      "Use existing networks before new ones are created",
      [0, 0, 0, 1, 3, 5], [0, 0, 0, 2, 3, 3], [0, 0, 0, 1, 4, 5]
    ),
    (
      "Name a champion in each partner country",
      [0, 0, 2, 3, 3, 1], [0, 1, 2, 3, 2, 0], [0, 1, 1, 4, 3, 1]
    ),
    (
      "Settle the staffing of centres before new ones are opened",
      [0, 1, 2, 2, 3, 1], [0, 0, 1, 2, 3, 2], [0, 2, 3, 3, 2, 0]
    ),
    (
      "Partner states report every year on codes of conduct",
      [1, 2, 1, 2, 2, 1], [0, 0, 1, 2, 3, 2], [2, 3, 2, 2, 1, 0]
    ),
  ]

  /// The three rooms after their sessions.
  package static func rooms() throws -> [SampleRoom] {
    try [
      room("lario", 9, findings.map(\.lario)), volta(),
      room("bellagio", 10, findings.map(\.bellagio)),
    ]
  }

  /// The consolidation, with F1 to F6 linked in all rooms.
  package static func consolidation() throws -> SampleRoom {
    try .consolidation(
      rooms(),
      (1...6).map { number in ["lario", "volta", "bellagio"].map { "\($0).P\(number)" } }
    )
  }

  /// Volta settled the objection of whoever rated the register 2, and then agreed on it.
  private static func volta() throws -> SampleRoom {
    var volta = try room("volta", 8, findings.map(\.volta))
    let objector = volta.session.participants[2].person.name
    try volta.perform(
      RaiseObjection(
        by: SampleRoom.typed(objector),
        to: ItemID(.proposal, 1),
        "It duplicates reporting"
      )
    )
    try volta.perform(
      HandleObjection(ItemID(.objection, 1), .integrated, reply: "The fields are optional")
    )
    for number in [1, 6] {
      try volta.perform(DecideProposal(ItemID(.proposal, number), .agreed, review: nil))
    }
    return volta
  }

  private static func room(_ name: String, _ people: Int, _ tallies: [[Int]]) throws -> SampleRoom {
    var room = try SampleRoom(name)
    try room.gather(
      (1...people).map { "\(name.prefix(1).uppercased())\(name.dropFirst()) Member\($0)" },
      ["state", "academy", "NGO"]
    )
    for (finding, tally) in zip(findings, tallies) {
      try room.propose(finding.text)
      let grades = tally.enumerated().flatMap { Array(repeating: String($0), count: $1) }
      try room.cast(room.session.proposals.last?.id.description ?? "", grades) {
        $0.settings = [PollSetting("lowest", 3)]
      }
    }
    return room
  }
}
