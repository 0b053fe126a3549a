internal import BreakoutCore

/// Builds the steps of a meeting from entries whose kind is known.
struct NoteBuilder {
  /// What has been built so far.
  var meeting = ImportedMeeting()

  private var there: Set<String> = []
  private var roles = MeetingRoles()
  private var people: [ImportedPerson] = []
  private var proposals = 0
  private var shortNames = ShortNames()

  /// The names of those who are known to take part, in lower case.
  private(set) var known: Set<String> = []

  /// An entry of notes.
  struct Entry {
    var kind: NoteKind
    var text: String
    var who: String?
    var owner: String?

    /// Whether whoever said it sees to it, where nobody else is named.
    var isOwnedBySpeaker = false

    var due: CalendarDate?
    var isDone = false
  }

  /// Puts somebody on the roster.
  mutating func describe(_ person: ImportedPerson) {
    known.insert(person.name.lowercased())
    shortNames.list([person.name])
    guard let place = people.firstIndex(where: { $0.name == person.name }) else {
      people.append(person)
      return
    }
    people[place].affiliation = people[place].affiliation ?? person.affiliation
  }

  /// Marks people present.
  mutating func arrive(_ names: [String], at time: Timestamp, _ source: SourcePlace) {
    let new = names.filter { there.insert($0).inserted }
    known.formUnion(new.map { $0.lowercased() })
    if !new.isEmpty { meeting.add(.present(new), at: time, source) }
  }

  /// Adds an entry.
  mutating func add(_ entry: Entry, at time: Timestamp, _ source: SourcePlace) {
    meeting.report.noteEmpty(entry.text, source)
    let text = entry.text.orNoText
    if let who = entry.who, entry.kind != .absent { arrive([who], at: time, source) }
    switch entry.kind {
    case .contribution(let kind): meeting.add(.said(kind, by: entry.who, text), at: time, source)
    case .topic: meeting.add(.topic(text), at: time, source)
    case .question: meeting.add(.question(text), at: time, source)
    case .parked: meeting.add(.parked(by: entry.who, text), at: time, source)
    case .proposal:
      meeting.add(.proposal(proposals, by: entry.who, text), at: time, source)
      proposals += 1
    case .decision(let outcome):
      meeting.add(.proposal(proposals, by: entry.who, text), at: time, source)
      meeting.add(.decided(proposals, outcome), at: time, source)
      proposals += 1
    case .action: act(entry, at: time, source)
    case .date: meeting.add(.frontMatter(.dates, [text]), at: time, source)
    case .title: meeting.add(.frontMatter(.title, [text]), at: time, source)
    case .venue: meeting.add(.frontMatter(.venue, [text]), at: time, source)
    case .present:
      shortNames.list(names(in: entry.text))
      arrive(names(in: entry.text), at: time, source)
    case .absent:
      let excused = (entry.who.map { [$0] } ?? []) + names(in: entry.text)
      shortNames.list(excused)
      meeting.add(.excused(excused), at: time, source)
    case .chair: assign(.chair, "chair", entry, at: time, source)
    case .scribe: assign(.scribe, "scribe", entry, at: time, source)
    case .facilitator: assign(.facilitator, "facilitator", entry, at: time, source)
    case .rapporteur: assign(.rapporteur, "rapporteur", entry, at: time, source)
    }
  }

  private mutating func act(_ entry: Entry, at time: Timestamp, _ source: SourcePlace) {
    let isKnown = { [known, shortNames] (name: String) in
      known.contains(name.lowercased()) || shortNames.hasPart(name)
    }
    var step = ActionText.nextStep(entry.text, isKnown: isKnown)
    if !step.owners.isEmpty, step.owners.allSatisfy(isKnown) {
      step.text = ActionText.withoutOwner(step.text).orNoText
    } else if let who = entry.who, entry.isOwnedBySpeaker {
      step.owners = [who]
    }
    if let owner = entry.owner { step.owners = names(in: owner) }
    step.due = entry.due ?? step.due
    step.text = ActionText.withoutDate(step.text)
    step.isDone = entry.isDone
    meeting.add(.nextStep(step), at: time, source)
  }

  private mutating func assign(
    _ duty: Duty,
    _ role: String,
    _ entry: Entry,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    let named = entry.who.map { [$0] } ?? names(in: entry.text)
    for name in named {
      roles.add(role, name)
      arrive([name], at: time, source)
      meeting.add(.duty(duty, name), at: time, source)
    }
  }

  /// The meeting, with its people.
  mutating func finish() -> ImportedMeeting {
    for person in roles.people where !people.contains(where: { $0.name == person.name }) {
      people.append(person)
    }
    for place in people.indices {
      people[place].role =
        people[place].role ?? roles.people.first { $0.name == people[place].name }?.role
    }
    meeting.people = people
    shortNames.lengthen(in: &meeting)
    return meeting
  }
}
