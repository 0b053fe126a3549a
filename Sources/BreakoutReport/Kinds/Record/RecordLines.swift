import BreakoutCore

/// The lines of a record.
struct RecordLines {
  private let context: ReportContext
  private let wording: EntryWording
  private let struck: Set<ItemID>

  init(context: ReportContext) {
    self.context = context
    wording = EntryWording(context.voice)
    let undone = context.session.corrections.undone
    var struck: Set<ItemID> = []
    for entry in context.chronicle.entries where !undone.contains(entry.number) {
      if case .itemStruck(let event) = entry.event { struck.insert(event.id) }
    }
    self.struck = struck
  }

  /// An entry as a part of the report.
  func value(_ entry: Entry) -> ReportObject {
    let zone = context.session.zone
    return [
      "number": .number(entry.number),
      "day": .text(Phrase.day(entry.time.day(at: zone))),
      "time": .text(entry.time.timeOfDayWithSeconds(at: zone)),
      "who": context.voice.level == .named
        ? .text(context.voice.people.label(entry.author)) : nil,
      "mark": .optional(mark(entry)),
      "text": .text(wording.sentence(for: entry)),
      "name": .text(entry.event.name.rawValue),
    ]
  }

  /// The entries under the days on which they were recorded.
  func days(_ entries: [ReportObject]) -> [ReportObject] {
    var days: [(day: ReportValue?, entries: [ReportObject])] = []
    for entry in entries {
      if days.last?.day != entry["day"] { days.append((entry["day"], [])) }
      days[days.count - 1].entries.append(entry)
    }
    return days.map { ["day": $0.day, "entries": .objects($0.entries)] }
  }

  private func mark(_ entry: Entry) -> String? {
    if context.session.corrections.undone.contains(entry.number) { return "undone" }
    guard let item = item(entry.event), struck.contains(item) else { return nil }
    return "struck"
  }

  /// The item whose words an entry holds, if any.
  private func item(_ event: SessionEvent) -> ItemID? {
    switch event {
    case .agendaItemAdded(let event): event.id
    case .questionPut(let event): event.id
    case .contributionRecorded(let event): event.id
    case .contributionContinued(let event): event.id
    case .proposalMade(let event): event.id
    case .proposalAmended(let event): event.id
    case .dissentRecorded(let event): event.id
    case .nextStepAgreed(let event): event.id
    case .itemParked(let event): event.id
    default: nil
    }
  }
}
