package import BreakoutCore

/// Turns a meeting into the intents by which the prompt would have recorded it.
package struct Transcriber {
  /// What is to be recorded, in order.
  package private(set) var intents: [TimedIntent] = []

  /// What should be known about names, in whole sentences.
  package private(set) var notes: [String] = []

  /// How many people the log will name.
  package var peopleCount: Int { book.people.count }

  var book: NameBook
  var present: Set<Handle> = []
  var excused: Set<Handle> = []
  var duties: [Duty: Handle] = [:]
  var remarks: [String] = []
  var fields: [FrontMatter.Field: [String]] = [:]
  var agendaItems = 0
  var contributions = 0
  var questions: [String: Int] = [:]
  var openQuestion: Int?
  var nextSteps = 0
  var polls = 0
  var proposals: [Int: ItemID] = [:]
  var texts: [Int: String] = [:]
  private var step: ImportedStep?

  /// Turns a meeting into intents.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - workshop: The workshop's name; the folder of the log.
  ///   - room: The room's name; the log's file name.
  ///   - zone: How far the room's clock is ahead of UTC.
  ///   - fold: The handle of a name; nil if no letter is left of it.
  package init(
    _ meeting: ImportedMeeting,
    workshop: String?,
    room: String,
    zone: ZoneOffset,
    fold: @escaping (String) -> Handle?
  ) {
    book = NameBook(fold: fold)
    for person in meeting.people { book.add(person) }
    for step in meeting.steps {
      for name in step.act.names { book.add(ImportedPerson(name)) }
    }
    notes = book.notes
    let begin = meeting.steps.first?.time ?? Timestamp(milliseconds: 0)
    let opening = SessionOpened {
      $0.kind = meeting.kind
      $0.workshop = workshop
      $0.room = room
      $0.zone = zone
    }
    intents.append(TimedIntent(intent: OpenSession(opening), time: begin))
    addRoster(at: begin)
    for next in meeting.steps {
      step = next
      carryOut(next.act)
    }
    let end = meeting.steps.last?.time ?? begin
    intents.append(TimedIntent(intent: EndSession(), time: end))
  }

  /// A line of a log may have a megabyte, which is more than this many people need.
  private static let peopleInOneEntry = 2_000

  private mutating func addRoster(at time: Timestamp) {
    var rest = book.people[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(Self.peopleInOneEntry))
      intents.append(TimedIntent(intent: AddParticipants(part), time: time))
      rest = rest.dropFirst(part.count)
    }
  }

  mutating func record(_ intent: any Intent) {
    guard let step else { return }
    let file = step.source.file.split(separator: "/").last.map(String.init)
    let source = EntrySource(file: file, line: step.source.line, id: step.source.id)
    intents.append(TimedIntent(intent: intent, time: step.time, source: source))
  }

  mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }

  func spoken(_ by: String?, _ text: String) -> SpokenText {
    by.map { .said(book.name($0), text) } ?? .own(text)
  }
}

extension ImportedAct {
  /// The people whom the act names and who belong on the roster.
  var names: [String] {
    switch self {
    case .present(let names), .left(let names), .excused(let names), .pollOpened(_, let names),
      .choiceOpened(_, let names):
      names
    case .duty(_, let name): [name]
    case .said(_, let by, _), .verbatim(let by, _), .parked(let by, _), .proposal(_, let by, _):
      by.map { [$0] } ?? []
    case .vote(let vote): [vote.voter] + (vote.holder.map { [$0] } ?? [])
    default: []
    }
  }
}
