package import BreakoutCore

/// Tells the entries of a session one after another, each in the words of its moment.
package struct Narrator {
  /// How people appear.
  package let level: AttributionLevel

  /// Where names were taken out, in the order met.
  package private(set) var withheld: [Withheld] = []

  private let check: LeakCheck?
  private var people: Attribution?
  private var known: [Participant] = []

  /// Creates a narrator.
  ///
  /// - Parameters:
  ///   - level: How people appear.
  ///   - entries: All entries that will be told; nobody they ever described is named where names may
  ///     not be.
  package init(at level: AttributionLevel, telling entries: [Entry]) {
    self.level = level
    check = Voice.check(for: RecordReport.people(in: entries), at: level)
  }

  /// The sentence for an entry, on one line but for verbatim text.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - session: The state after the entry.
  /// - Returns: The sentence.
  package mutating func sentence(for entry: Entry, in session: Session) -> String {
    speak(in: session) { EntryWording($0).sentence(for: entry) }
  }

  /// The sentence for entries that are told together; see `BallotRuns`.
  package mutating func sentence(
    for run: some Collection<Entry>,
    in session: Session
  ) -> String {
    let ballots = run.compactMap { entry -> BallotCast? in
      guard case .ballotCast(let event) = entry.event else { return nil }
      return event
    }
    if ballots.count > 1, ballots.count == run.count { return BallotRuns.sentence(ballots) }
    return run.map { sentence(for: $0, in: session) }.joined(separator: " ")
  }

  /// What a title or a name of a body says, as far as it may be told.
  package mutating func openText(
    _ text: String,
    in session: Session,
    at place: String
  ) -> String {
    speak(in: session) { $0.openText(text, in: place) }
  }

  /// What somebody typed, as far as it may be told.
  package mutating func text(_ text: String, in session: Session, at place: String) -> String {
    speak(in: session) { $0.text(text, in: place) }
  }

  /// Who it is, as far as may be said.
  package mutating func label(_ who: Handle, in session: Session) -> String {
    speak(in: session) { $0.people.label(who) }
  }

  /// Who confirmed what was read back, and who asked for a change, as far as may be said.
  package mutating func answers(to readBack: ReadBack, in session: Session) -> String {
    speak(in: session) { SignOffWords(voice: $0).details(readBack) }
  }

  /// How a poll stands.
  package mutating func picture(of poll: Poll, in session: Session) -> PollPicture {
    speak(in: session) { PollPicture(poll, $0) }
  }

  /// Lends a voice for this moment and remembers what it kept to itself.
  private mutating func speak<Value>(in session: Session, _ body: (Voice) -> Value) -> Value {
    // The roster seldom changes, and to look through it for every entry takes long.
    if people == nil || known != session.participants || session.entryCount < 2 {
      people = nil
      known = session.participants
    }
    let attribution = people ?? Attribution(session, level: level)
    people = attribution
    let voice = Voice(session, people: attribution, check: check)
    let value = body(voice)
    withheld += voice.withheld
    return value
  }
}
