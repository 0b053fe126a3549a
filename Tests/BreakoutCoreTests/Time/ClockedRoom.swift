import BreakoutCore

/// A session whose clock stands where a test puts it.
struct ClockedRoom {
  private(set) var session = Session()

  /// The minutes since the session was opened at 14:00, in milliseconds.
  var clock: Int64 = 0

  private var entries: [Entry] = []

  init() throws {
    try perform(OpenSession(SessionOpened { $0.room = "lario" }))
  }

  var now: Timestamp { Self.time(clock) }

  static func time(_ milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: 1_321_452_000_000 + milliseconds)
  }

  /// The moment so many minutes after the opening.
  static func minute(_ minutes: Int, _ seconds: Int = 0) -> Timestamp {
    time(Int64(minutes * 60 + seconds) * 1_000)
  }

  /// Carries out an intent so many minutes after the opening, or now.
  mutating func perform(
    _ intent: any Intent,
    at minute: Int? = nil,
    really: Bool = false
  ) throws {
    if let minute { clock = Int64(minute) * 60_000 }
    let moment = Moment(now: now, author: "r", really: really)
    let event = try intent.event(in: session, moment)
    let entry = Entry(number: entries.count + 1, time: now, author: "r", event: event)
    entries.append(entry)
    session.apply(entry)
  }

  /// Lets something happen that no intent leads to here.
  mutating func happen(_ event: SessionEvent, at minute: Int) {
    clock = Int64(minute) * 60_000
    let entry = Entry(number: entries.count + 1, time: now, author: "r", event: event)
    entries.append(entry)
    session.apply(entry)
  }

  /// The warnings between two minutes, each as its minute and its cause.
  func warnings(_ first: Int, _ last: Int, _ turn: FloorTurn? = nil) -> [Warning] {
    session.warnings(after: Self.minute(first), upTo: Self.minute(last), speaking: turn)
  }
}
