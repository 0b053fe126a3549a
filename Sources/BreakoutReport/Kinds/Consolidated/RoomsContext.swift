import BreakoutCore

/// What the parts of a report on several rooms share while it is put together.
struct RoomsContext {
  /// The consolidation's own session.
  let own: ReportContext

  /// The rooms, in the order pulled.
  let rooms: [ReportContext]

  /// What the rooms have said on each finding, in the order of the report.
  let comparisons: [Comparison]

  private let sessions: RoomSessions
  private let places: [String: Int]

  /// The sentences that the findings have earned.
  let words: EarnedWords

  init(_ chronicle: Chronicle) {
    let checks = RoomChecks(chronicle)
    let level = chronicle.attribution
    let own = ReportContext(chronicle, room: nil, level: level, check: checks.check(at: level))
    let comparisons = Comparison.all(
      in: chronicle.session,
      rooms: chronicle.roomSessions,
      attribution: level
    )
    let least = chronicle.session.consolidation.leastGroup
    rooms = chronicle.rooms.map { room in
      // Each room made its own promise of what is printed about its people.
      let level = max(level, room.chronicle.session.attribution)
      let check = checks.check(at: level)
      let small = Self.small(room.chronicle.session, level, least)
      let keptBack = small.union(Self.withheld(comparisons, room.name, room.chronicle.session))
      return ReportContext(
        room.chronicle,
        room: room.name,
        level: level,
        check: check,
        keptBack: keptBack
      )
    }
    self.own = own
    sessions = chronicle.roomSessions
    self.comparisons = comparisons
    places = Dictionary(
      rooms.enumerated().map { ($1.room ?? "", $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let voices = Dictionary(
      rooms.map { ($0.room ?? "", $0.voice) },
      uniquingKeysWith: { first, _ in first }
    )
    words = EarnedWords(chronicle, voices: RoomVoices(plenary: own.voice, rooms: voices))
  }

  /// A room's polls of too few people, where their ballots are nobody's business.
  private static func small(
    _ session: Session,
    _ level: AttributionLevel,
    _ least: Int
  )
    -> Set<ItemID>
  {
    Set(
      session.polls.filter { poll in
        let ballots = poll.result?.counts.reduce(0) { $0 + $1.count } ?? 0
        return ballots < least && ballots > 0 && (poll.terms.secret || level != .named)
      }
      .map(\.id)
    )
  }

  /// A room's polls on what findings are drawn from, where its count on the finding is kept back.
  private static func withheld(
    _ comparisons: [Comparison],
    _ name: String,
    _ session: Session
  )
    -> Set<ItemID>
  {
    let rooms = comparisons.flatMap(\.rooms).filter { $0.name == name && $0.tally == .withheld }
    return Set(
      rooms.flatMap(\.proposals).flatMap { session.proposal($0.item)?.polls ?? [] }
    )
  }

  /// The consolidation and its rooms.
  var all: [ReportContext] { [own] + rooms }

  var session: Session { own.session }
  var consolidation: Consolidation { own.session.consolidation }

  /// The sign-off of a room that stands: the one recorded here, or the room's own.
  func signOff(of room: String) -> SignOff? { sessions.signOff(of: room, in: consolidation) }
  var ladder: WordingLadder { own.chronicle.ladder }

  /// The room of that name.
  func room(_ name: String) -> ReportContext? { places[name].map { rooms[$0] } }

  /// The room as it stands at the beginning of a sentence or a column.
  static func heading(_ room: String) -> String { Phrase.capital(room) }

  /// Where names were taken out, in all sessions.
  var withheld: [Withheld] {
    all.flatMap { context in
      context.voice.withheld.map { place in
        let room = context.room.map { $0 + (place.item.hasPrefix("#") ? "" : ".") } ?? ""
        return Withheld(item: room + place.item, count: place.count)
      }
    }
  }

  /// What the rapporteur should know before giving the report away.
  var warnings: [String] { all.flatMap(\.voice.warnings) }
}
