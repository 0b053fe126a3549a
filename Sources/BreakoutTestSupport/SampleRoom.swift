package import BreakoutCore

/// A session that grows intent by intent, without a log.
package struct SampleRoom {
  /// The state.
  package private(set) var session = Session()

  /// The entries.
  package private(set) var entries: [Entry] = []

  /// By how many days the entries to come are later than those before.
  package var delay = 0

  /// The room's name.
  package let name: String

  private let rooms: RoomSessions

  /// Opens a session.
  package init(_ name: String, _ kind: SittingKind = .breakout, rooms: RoomSessions = .none) throws
  {
    self.name = name
    self.rooms = rooms
    let opening = SessionOpened {
      $0.kind = kind
      $0.room = name
      $0.workshop = "como"
    }
    try perform(OpenSession(opening))
  }

  /// Carries out an intent as if somebody insisted on it.
  package mutating func perform(_ intent: any Intent) throws {
    let number = entries.count + 1
    let time = Timestamp(milliseconds: 1_321_448_520_000 + Int64(number + delay * 86_400) * 1000)
    let moment = Moment(now: time, author: "r", really: true, rooms: rooms)
    let event = try intent.event(in: session, moment)
    let entry = Entry(number: number, time: time, author: "r", event: event)
    entries.append(entry)
    session.apply(entry)
  }

  /// Lets people arrive, in turn of each of the constituencies.
  package mutating func gather(_ names: [String], _ constituencies: [String] = ["state"]) throws {
    try perform(
      AddParticipants(
        names.enumerated().map { place, name in
          var person = Person(handle: Self.typed(name).handle, name: name)
          person.constituency = constituencies[place % constituencies.count]
          person.affiliation = "\(name.prefix(1))-Institute"
          return person
        }
      )
    )
    try perform(MarkPresent(names.map(Self.typed)))
  }

  /// Makes a proposal.
  package mutating func propose(_ text: String) throws {
    try perform(MakeProposal(.own(text), from: []))
  }

  /// Opens a poll on a proposal or a finding.
  ///
  /// - Parameters:
  ///   - item: The identifier, such as `P1`.
  ///   - method: The method's permanent name.
  ///   - present: How many are there; the roster's people if nil.
  ///   - change: Changes to the terms.
  /// - Throws: The refusal of the session.
  package mutating func open(
    _ item: String,
    _ method: MethodName = "fist-to-five",
    present: Int? = nil,
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws {
    var terms = PollTerms()
    terms.method = method
    terms.base = method == "show-of-hands" ? .valid : .present
    change(&terms)
    let options = ItemID(item).map { [OpenPoll.Option.proposal($0)] } ?? []
    try perform(OpenPoll(options, terms, headCount: present, eligible: nil))
  }

  /// Holds a poll by counted hands, with everybody counted present.
  package mutating func count(
    _ item: String,
    _ counts: [Int],
    _ method: MethodName = "fist-to-five",
    present: Int? = nil,
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws {
    try open(item, method, present: present ?? counts.reduce(0, +), change)
    try perform(CountHands(counts, channel: .hands))
    try perform(ClosePoll())
  }

  /// Holds a poll by named ballots, the roster's people in order.
  package mutating func cast(
    _ item: String,
    _ grades: [String],
    _ method: MethodName = "fist-to-five",
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws {
    try open(item, method, change)
    for (participant, grade) in zip(session.participants, grades) {
      let voter = TypedName(participant.person.name, handle: participant.handle)
      let ballot = CastBallot(by: voter, [grade], channel: .slips, holder: nil, reason: nil)
      try perform(ballot)
    }
    try perform(ClosePoll())
  }

  /// The room for a consolidation.
  package var room: RoomSessions.Room { RoomSessions.Room(name: name, session: session) }

  /// A name of plain letters as the prompt reads it.
  package static func typed(_ name: String) -> TypedName {
    TypedName(name, handle: Handle(name.lowercased().split(separator: " ").joined(separator: "-")))
  }
}

extension SampleRoom {
  /// A consolidation of rooms with findings, each drawn from the items named.
  package static func consolidation(
    _ rooms: [SampleRoom],
    _ findings: [[String]]
  ) throws -> SampleRoom {
    let sessions = RoomSessions(rooms.map(\.room))
    var como = try SampleRoom("report", .consolidation, rooms: sessions)
    for room in rooms {
      try como.perform(
        PullRoom(
          RoomPulled {
            $0.room = room.name
            $0.log = "\(room.name).jsonl"
            $0.count = room.entries.count
            $0.hash = String(repeating: "9f", count: 32)
          }
        )
      )
    }
    for origins in findings {
      try como.perform(LinkFinding(nil, origins.compactMap(RoomItem.init(_:))))
    }
    return como
  }

  /// What the rooms have said on the finding of that number.
  package func comparison(
    _ number: Int = 1,
    attribution: AttributionLevel? = nil
  ) -> Comparison? {
    session.consolidation.finding(ItemID(.finding, number)).map {
      Comparison($0, in: session, rooms: rooms, attribution: attribution)
    }
  }
}
