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
  private func value(_ entry: Entry) -> ReportObject {
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
      "bar": bar(entry.event),
      "tables": tables(entry.event),
    ]
  }

  /// The tally of a poll that was closed, as far as its counts are told.
  private func bar(_ event: SessionEvent) -> ReportValue? {
    guard case .pollClosed(let event) = event, !context.voice.keepsCounts(of: event.id) else {
      return nil
    }
    return DivergingBar.drawing(event.result, named: event.id.description)
  }

  /// The tables of a poll that was closed, as the room was told them.
  private func tables(_ event: SessionEvent) -> ReportValue? {
    guard case .pollClosed(let event) = event, var poll = context.session.poll(event.id) else {
      return nil
    }
    poll.result = event.result
    poll.state = .closed
    let tables = ResultTableWords.tables(poll)
    return tables.isEmpty ? nil : .list(tables.map(\.value))
  }

  /// All entries, with ballots that tell no vote counted together: one line for each would tell
  /// in which order people voted.
  func values(_ entries: [Entry]) -> [ReportObject] {
    var values: [ReportObject] = []
    var run: [Entry] = []
    for entry in entries {
      if let first = run.first, key(first) != key(entry) {
        values.append(value(run))
        run = []
      }
      if key(entry) == nil { values.append(value(entry)) } else { run.append(entry) }
    }
    if !run.isEmpty { values.append(value(run)) }
    return values
  }

  /// What entries have in common that are counted together; nil for entries that stand alone.
  private func key(_ entry: Entry) -> [String]? {
    guard case .ballotCast(let event) = entry.event,
      context.voice.level != .named || context.voice.keepsBallots(of: event.poll)
    else { return nil }
    let day = Phrase.day(entry.time.day(at: context.session.zone))
    return [event.poll.description, event.channel.rawValue, mark(entry) ?? "", day]
  }

  private func value(_ run: [Entry]) -> ReportObject {
    guard let first = run.first, let last = run.last, run.count > 1 else {
      return run.first.map { self.value($0) } ?? [:]
    }
    var value = self.value(first)
    value["through"] = .number(last.number)
    value["who"] = nil
    let ballots = run.compactMap { entry -> BallotCast? in
      guard case .ballotCast(let event) = entry.event else { return nil }
      return event
    }
    value["text"] = .text(BallotRuns.sentence(ballots))
    return value
  }

  /// The entries under the days on which they were recorded.
  func days(_ entries: [ReportObject]) -> [ReportObject] {
    var days: [(day: ReportValue?, entries: [ReportObject])] = []
    for entry in entries {
      if days.last?.day != entry["day"] { days.append((entry["day"], [])) }
      days[days.count - 1].entries.append(entry)
    }
    return days.map { day in
      let tables = Self.tables(day.entries)
      let entries = day.entries.map { entry in
        var entry = entry
        entry["tables"] = nil
        return entry
      }
      return ["day": day.day, "entries": .objects(entries), "tables": tables]
    }
  }

  private static func tables(_ entries: [ReportObject]) -> ReportValue? {
    let tables = entries.flatMap { entry -> [ReportValue] in
      if case .list(let tables) = entry["tables"] { tables } else { [] }
    }
    return tables.isEmpty ? nil : .list(tables)
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
