/// The state of one session: the sum of the entries that were not undone.
package struct Session: Equatable, Sendable {
  /// What the first entry said; nil before it.
  package internal(set) var opening: SessionOpened?

  /// The title page.
  package internal(set) var frontMatter = FrontMatter()

  /// How people appear in what is printed.
  package internal(set) var attribution = AttributionLevel.named

  /// The wording ladder chosen for the reports.
  package internal(set) var ladder = "parties"

  /// Whether the session was ended and not resumed.
  package internal(set) var isEnded = false

  /// Whether the record was declared final and nothing was recorded since.
  package internal(set) var isFinal = false

  /// The entry after which a final record was a draft again, the last such entry.
  package internal(set) var reopened: Int?

  /// The participants, in roster order.
  package internal(set) var participants: [Participant] = []

  /// People who are nobody on the roster and whose names may stand in what was typed: as they were
  /// described before or by mistake, and as an earlier workshop has them.
  package internal(set) var alsoKnown: [Person] = []

  /// Who holds which duty, latest last.
  package internal(set) var duties: [Duty: Handle] = [:]

  /// The agenda, in order.
  package internal(set) var agenda: [AgendaItem] = []

  /// The agenda item taken up last, if any.
  package internal(set) var openAgendaItem: ItemID?

  /// The key questions, in the order they were put.
  package internal(set) var questions: [KeyQuestion] = []

  /// The key question taken up last, if any.
  package internal(set) var openQuestion: ItemID?

  /// What was taken up when: agenda items and key questions, in order, each as often as it was.
  package internal(set) var takingsUp: [TakingUp] = []

  /// The plan, time-boxes, pauses, limits and reminders.
  package internal(set) var timetable = Timetable()

  /// Who speaks and who waits to speak.
  package internal(set) var floor = Floor()

  /// What was said and not written down.
  package internal(set) var offRecord = OffRecord()

  /// The recipe that is walked, if one is.
  package internal(set) var recipe: RecipeWalk?

  /// The contributions, in the order they were made.
  package internal(set) var contributions: ChunkedArray<Contribution> = []

  /// The themes, in the order they were named.
  package internal(set) var themes: [Theme] = []

  /// The proposals, in the order they were made.
  package internal(set) var proposals: ChunkedArray<Proposal> = []

  /// The polls, in the order they were opened.
  package internal(set) var polls: [Poll] = []

  /// The poll that takes ballots, if one does.
  package internal(set) var openPoll: ItemID?

  /// The objections, in the order they were raised.
  package internal(set) var objections: [Objection] = []

  /// The minority statements, in the order they were made.
  package internal(set) var dissents: [Dissent] = []

  /// The chair's decisions, in the order they were made; the last on a proposal stands.
  package internal(set) var decisions: [Decision] = []

  /// The next steps, in the order they were agreed.
  package internal(set) var nextSteps: ChunkedArray<NextStep> = []

  /// The readings back of what was written down, oldest first.
  package internal(set) var readBacks: [ReadBack] = []

  /// The parking lot, in the order items were parked.
  package internal(set) var parkingLot: ChunkedArray<ParkedItem> = []

  /// The markers, in the order they were placed.
  package internal(set) var markers: ChunkedArray<Marker> = []

  /// The rooms and findings of a consolidation; empty in the session of a single room.
  package internal(set) var consolidation = Consolidation()

  /// Where imported entries came from, by entry number; empty where everything was typed.
  package internal(set) var sources: [Int: EntrySource] = [:]

  /// How many entries made this state, undone ones included.
  package internal(set) var entryCount = 0

  /// When the first entry was recorded.
  package internal(set) var begin: Timestamp?

  /// When the last entry was recorded.
  package internal(set) var latest: Timestamp?

  /// What can be taken back and brought back.
  package internal(set) var corrections = CorrectionStack()

  var recordTrail = RecordTrail()
  var participantPlaces: [Handle: Int] = [:]
  var reserved = ReservedNumbers()

  /// Creates the state before anything has happened.
  package init() {}

  /// The zone in which the session's times are shown.
  package var zone: ZoneOffset { opening?.zone ?? .utc }

  /// Takes one entry into the state.
  ///
  /// Applying never fails and never decides: what may happen was settled by the `Intent` before
  /// the entry was written.
  package mutating func apply(_ entry: Entry) {
    note(entry)
    if let source = entry.source { sources[entry.number] = source }
    if isFinal, entry.event.changesRecord {
      isFinal = false
      reopened = entry.number
    }
    entry.event.apply(to: &self, Stamp(entry))
    corrections.record(entry)
  }

  /// Passes over an entry that was undone: its identifiers stay taken, and what was told by it, a
  /// name or a result, stays known.
  package mutating func skip(_ entry: Entry) {
    note(entry)
    alsoKnown += entry.event.described
    if case .pollClosed(let event) = entry.event {
      polls.update(event.id) { $0.closingsUndone.append(entry.number) }
    }
    corrections.record(entry)
  }

  private mutating func note(_ entry: Entry) {
    entryCount = entry.number
    latest = entry.time
    if begin == nil { begin = entry.time }
    entry.event.reserve(in: &reserved)
    followRecord(entry)
  }
}

/// The place, time and author of an event that is being applied.
struct Stamp {
  let number: Int
  let time: Timestamp
  let author: Handle

  init(_ entry: Entry) {
    number = entry.number
    time = entry.time
    author = entry.author
  }
}
