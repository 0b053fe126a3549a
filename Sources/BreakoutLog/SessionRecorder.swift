package import BreakoutCore

/// The one door through which a session changes: decide, write, apply.
///
/// The prompt and the participants' pages share one recorder per session. `perform` never suspends
/// between deciding and applying, so intents that arrive together are taken one after the other.
package actor SessionRecorder {
  /// The session as of the last durable entry.
  ///
  /// Whoever keeps a copy across a `perform` makes that call copy what changes; ask with
  /// `read(_:)` and let go.
  package private(set) var session: Session

  /// Where the log ends.
  package private(set) var end: LogEnd

  /// Why nothing can be recorded, in whole sentences; nil if something can.
  package private(set) var readOnlyReason: String?

  /// The rooms that the session consolidates; none in the session of a single room.
  package private(set) var rooms = RoomSessions.none

  /// What has to be told about the opening of the log, in whole sentences.
  package nonisolated let notices: [String]

  /// The entries that this version does not understand; the session is without them.
  package nonisolated let notUnderstood: NotUnderstood

  private let store: any LogStore
  private let now: @Sendable () -> Timestamp
  private var chain: Chain
  private var undone: Set<Int>

  /// Opens the log in `store`: verifies it, sets a torn tail aside, and replays it.
  ///
  /// A damaged log opens for reading, with the entries before the damage.
  ///
  /// - Parameters:
  ///   - store: Where the log is kept.
  ///   - now: The clock; the only source of time in the program.
  /// - Throws: `LogError` if it is no log, or cannot be read.
  package init(store: any LogStore, now: @escaping @Sendable () -> Timestamp) throws {
    let replay = try LogReplay(store)
    let opening = LogOpening(store, replay.reading)
    session = replay.session
    end = replay.reading.end
    undone = replay.reading.undone
    notUnderstood = replay.reading.notUnderstood
    chain = Chain(after: replay.reading.end.head)
    readOnlyReason = opening.readOnlyReason
    notices = opening.notices
    self.store = store
    self.now = now
  }

  /// How many entries there are, and the hash of the last.
  package var head: Head { end.head }

  /// Whether nothing can be recorded.
  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Looks at the session without keeping it.
  package func read<Answer: Sendable>(_ body: @Sendable (borrowing Session) -> Answer) -> Answer {
    body(session)
  }

  /// Puts the rooms in place that the session consolidates.
  package func attach(_ rooms: RoomSessions) { self.rooms = rooms }

  /// Carries out an intent.
  ///
  /// - Parameters:
  ///   - intent: What is wanted.
  ///   - author: Who is typing.
  ///   - really: Whether a guard is to be overridden.
  ///   - first: The first entry that the same line has made; nil if this is the line's first.
  ///   - source: Where it comes from, if it is imported.
  /// - Returns: The entry it became, once that is durable.
  /// - Throws: `Refusal` if the session's rules do not allow it or nothing can be recorded,
  ///   `LogError` if the log cannot take it. The session is unchanged in both cases.
  package func perform(
    _ intent: any Intent,
    by author: Handle,
    really: Bool = false,
    with first: Int? = nil,
    source: EntrySource? = nil
  ) throws -> Entry {
    if let readOnlyReason { throw Refusal(verbatim: readOnlyReason) }
    let moment = Moment(now: now(), author: author, really: really, rooms: rooms)
    let entry = Entry(
      number: end.head.count + 1,
      time: moment.now,
      author: author,
      event: try intent.event(in: session, moment),
      with: first,
      source: source
    )
    try append(entry)
    try apply(entry)
    return entry
  }

  /// The people of rooms whom a refused intent names, and who have to join the roster for it.
  ///
  /// - Throws: `Refusal` as the intent would, or because it is not clear who is meant.
  package func guests(
    for intent: any Intent,
    by author: Handle,
    really: Bool
  ) throws -> [Person] {
    let now = session.latest ?? now()
    return try session.guests(
      for: intent,
      Moment(now: now, author: author, really: really, rooms: rooms)
    )
  }

  /// Hands over every entry of the log with the state that it left, undone ones included.
  ///
  /// - Throws: `LogError` if the log cannot be read, and what `each` throws.
  package func replay(
    upTo limit: ReplayLimit = .end,
    each: (_ entry: Entry, _ isUndone: Bool, _ session: borrowing Session) throws -> Void
  ) throws -> Session {
    var reading = LogReading()
    reading.end = end
    reading.undone = try limit == .end ? undone : LogVerifier.read(store, upTo: limit).undone
    return try LogReplay.fold(store, reading, upTo: limit, each: each)
  }

  /// Lets go of the log.
  package func close() {
    store.close()
    readOnlyReason = "The log was closed."
  }

  private func append(_ entry: Entry) throws {
    var next = chain
    let line = try EntryCoding.encode(entry, on: &next)
    do {
      try store.append(line, after: end)
    } catch let error as LogError {
      if store.readOnlyReason != nil { readOnlyReason = error.message }
      throw error
    }
    chain = next
    end = end.adding(line, head: next.head)
  }

  /// Takes a durable entry into the session; what it undoes is folded out of the whole log.
  private func apply(_ entry: Entry) throws {
    switch entry.event {
    case .entriesUndone(let event): undone.formUnion(event.entries)
    case .entriesRedone(let event): undone.subtract(event.entries)
    default:
      session.apply(entry)
      return
    }
    do {
      session = try replay { _, _, _ in }
    } catch let error as LogError {
      readOnlyReason =
        "The entry is recorded, but the log could not be read again. \(error.message)"
      throw error
    }
  }
}
