internal import BreakoutCore

extension REPLCommand {
  static let show = REPLCommand(
    "show",
    "P3 or lario.P1 …",
    "Show an item whole, also one of a room: text, versions, tally, dissent, entry.",
    in: .looking,
    examples: [
      Example(after: ["prop Share it"], "show P1", says: "P1 a proposal, open"),
      Example(consolidating: "show lario.P2", says: "it turns partners into defendants"),
    ]
  ) { line throws(UsageError) in
    let (own, ofRooms) = line.mixedItems()
    guard !own.isEmpty || !ofRooms.isEmpty else {
      _ = try line.item("P3")
      throw UsageError("P3 is missing.")
    }
    try line.expectEnd()
    return .survey { survey in
      var parts: [String] = []
      for id in own { parts.append(try ItemView.text(id, survey.session, survey.strokes)) }
      for item in ofRooms { parts.append(try ItemView.text(item, survey)) }
      return parts.joined(separator: "\n")
    }
  }

  static let blame = REPLCommand(
    "blame",
    "P3 or #41",
    "Tell who recorded what about an item and when: versions, ballots, links.",
    in: .looking,
    examples: [
      Example(
        after: ["present+ Asha", "prop Share it", "poll P1 f5", "v asha 4"],
        "blame P1",
        says: "Asha votes 4"
      ),
      Example(after: ["prop Share it"], "blame #2", says: "P1 was proposed: Share it."),
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "blame F1",
        says: "lario.P1: text 1 in entry #"
      ),
    ]
  ) { line throws(UsageError) in
    let reference = try line.reference("P3")
    try line.expectEnd()
    return try reference.effect { id, _ in
      .examine { record, rooms in try BlameView.text(id, record, rooms) }
    }
  }

  static let at = REPLCommand(
    "at",
    "14:32, :marker or #38",
    "Show the session as it stood at some moment.",
    in: .looking,
    examples: [
      Example(after: ["prop Share it", "note later"], "at #2", says: "As of #2"),
      Example("at #9", refuses: "There is no entry #9"),
    ]
  ) { line throws(UsageError) in
    let moment = try line.word("MOMENT")
    try line.expectEnd()
    return .examine { record, _ in
      let session = record.session(upTo: try MomentReader.limit(moment, in: record))
      return AsOfView.text(session, record.entries)
    }
  }
}
