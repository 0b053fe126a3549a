import BreakoutCore

/// One agenda item of the minutes, filled in the order in which things happened.
struct MinutesPart {
  let item: AgendaItem?
  private(set) var rows: [ReportObject] = []

  private let context: ReportContext
  private var blocks: [ReportObject] = []
  private var points: [ReportValue] = []
  private var speaker: Speaker?
  private var question: ItemID?
  private var headed: ItemID?
  private var heading: String?
  private var introduced: Set<Handle> = []

  /// Who has the floor: people are told apart even where they are printed alike.
  private enum Speaker: Equatable {
    case scribe
    case participant(Handle)
    /// Anybody, where nobody may be told apart by what they said before.
    case nobody
  }

  init(item: AgendaItem?, context: ReportContext) {
    self.item = item
    self.context = context
  }

  var isEmpty: Bool { blocks.isEmpty && points.isEmpty }

  /// The part as the report shows it.
  var value: ReportObject {
    var part = self
    part.closeSpeech()
    return [
      "part_title": .optional(title),
      "times": .optional(times),
      "part_kind": .optional(item?.kind.word),
      "part_id": .optional(item.map { context.name($0.id) } ?? heading.map { _ in "A0" }),
      "empty": .flag(part.blocks.isEmpty),
      "blocks": .objects(part.blocks),
    ]
  }

  private var title: String? {
    item.map { context.voice.openText($0.text, in: $0.id.description) } ?? heading
  }

  /// When the item was to begin, when it began and how long it took; nil unless times were kept.
  private var times: String? {
    let session = context.session
    guard session.timetable.isUsed, let item, let now = session.latest,
      let planned = Plan(session, at: now).items.first(where: { $0.id == item.id })
    else { return nil }
    return PlannedTimes.sentence(planned, in: session.zone, at: now)
  }

  /// The part under a heading that says it belongs to no agenda item.
  var beforeTheAgenda: MinutesPart {
    var part = self
    part.heading = translated("Before the agenda")
    return part
  }

  /// Goes on to a key question, or to none; its heading comes with the first thing under it.
  mutating func turn(to question: ItemID?) {
    closeSpeech()
    self.question = question.flatMap { context.session.question($0) }
      .flatMap { $0.struck == nil ? $0.id : nil }
    if question == nil { headed = nil }
  }

  /// Puts the heading of the key question, where it is another than before.
  private mutating func head() {
    guard let question, question != headed, let asked = context.session.question(question) else {
      return
    }
    closeSpeech()
    headed = question
    blocks.append([
      "question": .object([
        "id": .text(context.name(question)),
        "text": .text(context.text(asked.text, in: question)),
      ])
    ])
  }

  /// Adds what somebody said, under the speaker's name if it is another than before.
  mutating func add(_ contribution: Contribution) {
    head()
    let next = speaker(of: contribution)
    if speaker != next {
      closeSpeech()
      speaker = next
    }
    var paragraphs = contribution.paragraphs.map { value($0, contribution.id) }
    paragraphs[0]["opens"] = .flag(true)
    if contribution.kind != .point {
      let status = contribution.claim.map { ", \($0.word)" } ?? ""
      paragraphs[0]["point_kind"] = .text(contribution.kind.word + status)
    }
    points.append(
      .object([
        "id": .text(context.name(contribution.id)),
        "paragraphs": .objects(paragraphs),
        "entry": .text(context.entry(contribution.entry)),
      ])
    )
    let said =
      contribution.speaker.map { context.voice.people.fullLabel($0) } ?? translated("summary")
    for (paragraph, value) in zip(contribution.paragraphs, paragraphs) {
      addRow(contribution.kind.word, context.name(contribution.id), contribution.entry) { row in
        row["speaker"] = .text(said)
        row["number"] = paragraph.number.map { .number($0) }
        row["text"] = value["text"] ?? value["verbatim"]
      }
    }
  }

  /// Adds a decision, a next step or the like at its place.
  mutating func note(
    _ kind: String,
    _ id: String,
    _ text: String,
    _ entry: Int,
    bar: ReportValue? = nil,
    tables: [ReportTable] = []
  ) {
    head()
    closeSpeech()
    blocks.append([
      "note": .object([
        "kind": .text(Phrase.capital(kind)),
        "id": .text(id),
        "text": .text(text),
        "entry": .text(context.entry(entry)),
        "bar": bar,
        "tables": tables.isEmpty ? nil : .list(tables.map(\.value)),
      ])
    ])
    addRow(kind, id, entry) { $0["text"] = .text(text) }
  }

  private mutating func addRow(
    _ kind: String,
    _ id: String,
    _ entry: Int,
    _ fill: (inout ReportObject) -> Void
  ) {
    var row: ReportObject = [
      "part": .optional(title),
      "question": .optional(question.map(context.name)),
      "id": .text(id),
      "kind": .text(kind),
      "entry": .text(context.entry(entry)),
    ]
    fill(&row)
    rows.append(row)
  }

  private mutating func closeSpeech() {
    guard !points.isEmpty, let speaker else { return }
    var block: ReportObject
    switch speaker {
    case .scribe: block = ["scribe": .flag(true)]
    case .participant(let handle): block = introduction(handle)
    case .nobody: block = ["scribe": .flag(false), "unnamed": .flag(true)]
    }
    block[speaker == .nobody ? "bullets" : "points"] = .list(points)
    blocks.append(["speech": .object(block)])
    points = []
    self.speaker = nil
  }

  private func speaker(of contribution: Contribution) -> Speaker {
    guard let handle = contribution.speaker else { return .scribe }
    return context.voice.level == .none ? .nobody : .participant(handle)
  }

  /// The speaker as far as may be said; the biography once, and only beside a name.
  private mutating func introduction(_ handle: Handle) -> ReportObject {
    var introduction: ReportObject = ["name": .text(context.voice.people.label(handle))]
    guard context.voice.level == .named, let person = context.session.participant(handle)?.person
    else { return introduction }
    let details = [person.role, person.affiliation, person.country].compactMap { $0 }
    introduction["details"] = details.isEmpty ? nil : .text(details.joined(separator: ", "))
    if introduced.insert(handle).inserted {
      introduction["biography"] = .optional(person.biography)
    }
    return introduction
  }

  private func value(_ paragraph: Paragraph, _ id: ItemID) -> ReportObject {
    let text = context.text(paragraph.text, in: id)
    return [
      "number": paragraph.number.map { .number($0) },
      "text": paragraph.verbatim ? nil : .text(text),
      "verbatim": paragraph.verbatim ? .verbatim(text) : nil,
    ]
  }
}
