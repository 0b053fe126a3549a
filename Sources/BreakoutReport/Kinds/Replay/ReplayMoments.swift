package import BreakoutCore

/// The entries of a replay, each with where the session stood after it.
struct ReplayMoments {
  /// The entries in order, as parts of the page.
  private(set) var moments: [ReportObject] = []

  /// Where key questions were taken up.
  private(set) var questions: [ReportObject] = []

  /// The markers.
  private(set) var markers: [ReportObject] = []

  /// The drawing of the whole.
  private(set) var strip = ReplayStrip()

  private let history: SessionHistory
  private let entries: [Entry]
  private let range: ClosedRange<Int>
  private let zone: ZoneOffset
  private let undoneBy: [Int: Int]
  private var narrator: Narrator
  private var milliseconds: Int64 = 0
  private var latest: Timestamp?
  private var lastDay: CalendarDate?

  /// Reads a chronicle.
  ///
  /// - Parameters:
  ///   - chronicle: The session with its entries.
  ///   - range: The entries to tell, counted from 1; nil for all of them.
  init(_ chronicle: Chronicle, range: ClosedRange<Int>?) {
    entries = chronicle.entries
    history = SessionHistory(entries)
    self.range = range ?? 1...max(1, entries.count)
    zone = chronicle.session.zone
    narrator = Narrator(at: chronicle.attribution, telling: entries)
    var undoneBy: [Int: Int] = [:]
    for entry in entries {
      guard case .entriesUndone(let event) = entry.event else { continue }
      for number in event.entries where chronicle.session.corrections.undone.contains(number) {
        undoneBy[number] = entry.number
      }
    }
    self.undoneBy = undoneBy
  }

  /// Where names were taken out, in the order met.
  var withheld: [Withheld] { narrator.withheld }

  /// Tells the entries.
  mutating func tell() {
    let first = range.lowerBound - 1
    var session = history.session(after: first)
    let part = Array(entries.prefix(range.upperBound).dropFirst(first))
    for run in BallotRuns.runs(of: part, at: narrator.level) {
      for place in run.lowerBound + first..<run.upperBound + first {
        history.advance(&session, past: place)
      }
      add(part[run], session)
    }
  }

  private mutating func add(_ run: ArraySlice<Entry>, _ session: Session) {
    guard let first = run.first, let entry = run.last else { return }
    let wait = latest.map { entry.time.milliseconds - $0.milliseconds } ?? 0
    milliseconds += max(0, wait)
    latest = entry.time
    let place = moments.count
    let question = session.openQuestion.map(\.description)
    var moment: ReportObject = [
      "place": .number(place),
      "number": .number(entry.number),
      "from": first.number == entry.number ? nil : .number(first.number),
      "time": .text(entry.time.timeOfDayWithSeconds(at: zone)),
      "day": day(entry),
      "milliseconds": .number(Int(milliseconds)),
      "text": .text(narrator.sentence(for: run, in: session)),
      "name": .text(entry.event.name.rawValue.replacing(".", with: "-")),
      "undone_by": undoneBy[entry.number].map { .number($0) },
      "question": .optional(question),
    ]
    moment.merge(standing(session))
    moment["clock"] = clock(session, at: entry.time)
    if let poll = poll(entry.event, session) { moment["poll"] = .object(poll) }
    if let back = readBack(entry.event, session) { moment["read_back"] = .object(back) }
    moments.append(moment)
    note(entry.event, place, session)
    strip.add(session, atPlace: place)
  }

  private mutating func day(_ entry: Entry) -> ReportValue? {
    let day = entry.time.day(at: zone)
    defer { lastDay = day }
    return day == lastDay ? nil : .text(Phrase.day(day))
  }

  /// How much there is by now, and who speaks.
  private mutating func standing(_ session: Session) -> ReportObject {
    [
      "present": .number(session.present.count),
      "said": .number(session.contributions.count { $0.struck == nil }),
      "proposed": .number(session.proposals.count(where: \.stands)),
      "decided": .number(session.decisions.count),
      "steps": .number(session.nextSteps.count { $0.struck == nil }),
      "floor": .optional(session.floor.speaker.map { narrator.label($0, in: session) }),
      "waiting": session.floor.queue.isEmpty ? nil : .number(session.floor.queue.count),
      "pauses": session.timetable.openPause == nil ? nil : .flag(true),
      "open_poll": .optional(session.openPoll?.description),
      "open_read_back": session.readBacks.last.flatMap { back in
        back.signed == nil || back.signed == session.entryCount ? .number(back.entry) : nil
      },
    ]
  }

  /// What is left of the time-box in force, as the prompt shows it; nil where nothing is timed.
  private func clock(_ session: Session, at time: Timestamp) -> ReportValue? {
    guard let box = session.timeBoxInForce else { return nil }
    return .text(translated("\(ClockWords.left(box, at: time)) for \(box.item)"))
  }

  /// The read-back that the entry is about, as it stands after it.
  private mutating func readBack(_ event: SessionEvent, _ session: Session) -> ReportObject? {
    switch event {
    case .readBackOpened, .readBackAnswered, .recordSigned: break
    default: return nil
    }
    guard let back = session.readBacks.last else { return nil }
    return [
      "id": .number(back.entry),
      "count": .text(
        translated("\(back.confirmed.count) of \(back.asked.count) confirmed")
      ),
      "answers": back.answers.isEmpty ? nil : .text(narrator.answers(to: back, in: session)),
    ]
  }

  /// The poll that the entry is about, as it stands after it.
  private mutating func poll(_ event: SessionEvent, _ session: Session) -> ReportObject? {
    guard let id = event.countedPoll, let poll = session.poll(id) else { return nil }
    let picture = narrator.picture(of: poll, in: session)
    return [
      "id": .text(id.description),
      "title": .text(picture.title),
      "progress": .text(picture.progress),
      "outcome": .optional(picture.outcome),
      "bars": .some(
        picture.bars.map { bar in
          [
            "label": .text(bar.label),
            "count": .number(bar.count),
            "percent": .number(bar.count * 100 / max(1, picture.most)),
          ]
        }
      ),
    ]
  }

  private mutating func note(_ event: SessionEvent, _ place: Int, _ session: Session) {
    switch event {
    case .questionPut(let event) where event.takenUp: note(event.id, place, session)
    case .questionTaken(let event): note(event.id, place, session)
    case .markerPlaced(let event):
      let name = narrator.text(event.name, in: session, at: ":\(event.name)")
      markers.append(["place": .number(place), "name": .text(":\(name)")])
    default: break
    }
  }

  private mutating func note(_ id: ItemID, _ place: Int, _ session: Session) {
    let text = session.question(id)?.text ?? ""
    questions.append([
      "place": .number(place),
      "id": .text(id.description),
      "text": .text(narrator.text(text, in: session, at: id.description)),
    ])
  }
}

extension SessionEvent {
  /// The poll whose counts or state the event changes; nil for all other events.
  package var countedPoll: ItemID? {
    switch self {
    case .pollOpened(let event): event.id
    case .ballotCast(let event): event.poll
    case .ballotsEntered(let event): event.poll
    case .handsCounted(let event): event.poll
    case .majoritySeen(let event): event.poll
    case .humHeard(let event): event.poll
    case .pollClosed(let event): event.id
    case .pollVoided(let event): event.id
    default: nil
    }
  }
}
