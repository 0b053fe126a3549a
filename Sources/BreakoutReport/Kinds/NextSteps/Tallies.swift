import BreakoutCore

/// Annex A: every poll with its rule, its counts and its outcome.
struct Tallies {
  let context: ReportContext

  /// The parts of the report.
  var value: ReportObject {
    [
      "tallies": .some(polls.map(value)),
      "tally_tables": tables.isEmpty ? nil : .list(tables.map(\.value)),
    ]
  }

  /// The closed and voided polls.
  var polls: [Poll] { context.session.polls.filter { $0.state != .open } }

  private func value(_ poll: Poll) -> ReportObject {
    [
      "id": .text(context.name(poll.id)),
      "on": .text(context.subject(poll.terms)),
      "round": .number(poll.round),
      "method": .text(PollWords.method(poll.terms)),
      "rule": .text(PollWords.rule(poll.terms)),
      "void": .flag(poll.state == .void),
      "outcome": .text(outcome(poll)),
      "in_favour": .optional(favour(poll)),
      "turnout": .optional(turnout(poll)),
      "counts": poll.result.flatMap(counts),
      "chart": chart(poll).map { .object($0) },
      "breakdown": Breakdown.table(poll, in: context.session).map(\.value),
      "entries": .text(entries(poll)),
    ]
  }

  /// The outcome, or that the poll is void.
  func outcome(_ poll: Poll) -> String {
    let told = poll.state == .void ? nil : poll.result.map(PollWords.outcome)
    return told ?? poll.state.word
  }

  private func favour(_ poll: Poll) -> String? {
    guard poll.state == .closed, let result = poll.result, !result.uncounted,
      let support = result.support
    else { return nil }
    return context.chronicle.ladder.numbers(support, of: result.base)
  }

  /// Who could vote and who did, kept apart.
  func turnout(_ poll: Poll) -> String? {
    guard let result = poll.result, !result.uncounted else { return nil }
    let turnout = result.turnout
    let represented = turnout.represented > 0 ? translated(", \(turnout.represented) by proxy") : ""
    return
      translated(
        "\(turnout.present) present\(represented), \(turnout.cast) cast, of them \(turnout.abstain) abstained; "
          + "\(turnout.silent) silent, \(turnout.absent) absent"
      )
  }

  private func counts(_ result: PollResult) -> ReportValue? {
    guard !result.uncounted, !result.counts.isEmpty else { return nil }
    return .objects(
      result.counts.map {
        ["answer": .text(worded($0.answer, as: "answer")), "count": .number($0.count)]
      }
    )
  }

  private func entries(_ poll: Poll) -> String {
    var entries = [context.entry(poll.opened)]
    if let closed = poll.closed { entries.append(context.entry(closed)) }
    return ReportContext.references(entries)
  }

  private func chart(_ poll: Poll) -> ReportObject? {
    guard let result = poll.result, !result.uncounted else { return nil }
    if poll.terms.options.count > 1 {
      let bars = zip(poll.terms.options, result.options).enumerated().map { place, part in
        (part.0.proposal?.description ?? translated("option \(place + 1)"), part.1.points)
      }
      return BarChart(title: translated("Tally \(poll.id)"), bars: bars).value
    }
    let bars = result.counts.map { (worded($0.answer, as: "answer"), $0.count) }
    return BarChart(title: translated("Tally \(poll.id)"), bars: bars).value
  }

  // MARK: Tables

  /// One table for all polls on one scale, one for each poll on several options.
  private var tables: [ReportTable] {
    var scales: [(labels: [String], method: String, polls: [Poll])] = []
    var tables: [ReportTable] = []
    for poll in polls {
      guard let result = poll.result, !result.uncounted else { continue }
      if poll.terms.options.count > 1 {
        tables.append(optionTable(poll, result))
        tables += ResultTableWords.tables(poll, naming: context.name)
        continue
      }
      let labels = result.counts.map(\.answer)
      let method = PollWords.method(poll.terms)
      let place = scales.firstIndex { $0.labels == labels && $0.method == method } ?? scales.count
      if place == scales.count { scales.append((labels, method, [])) }
      scales[place].polls.append(poll)
    }
    return scales.map { scaleTable($0.method, $0.labels, $0.polls) } + tables
  }

  private func scaleTable(_ method: String, _ labels: [String], _ polls: [Poll]) -> ReportTable {
    let agreements = polls.map { $0.result.flatMap { Agreement.a(of: $0) } }
    let hasAgreement = agreements.contains { $0 != nil }
    let numbers =
      labels.map { worded($0, as: "answer") } + [
        translated("Present"), translated("Cast"), translated("Silent"), translated("Absent"),
      ]
    let columns =
      [ReportTable.Column(translated("Poll")), ReportTable.Column(translated("On"))]
      + numbers.map { ReportTable.Column($0, numeric: true) }
      + [ReportTable.Column(translated("In favour"), numeric: true)]
      + (hasAgreement ? [ReportTable.Column("A", numeric: true)] : [])
      + [ReportTable.Column(translated("Outcome"))]
    let rows = zip(polls, agreements).map { poll, agreement -> [ReportValue?] in
      let result = poll.result ?? PollResult()
      let turnout = result.turnout
      let counts = result.counts.map(\.count)
      let numbers = counts + [turnout.present, turnout.cast, turnout.silent, turnout.absent]
      return [.text(context.name(poll.id)), .text(subject(poll))]
        + numbers.map { .number($0) }
        + [.optional(favour(poll))]
        + (hasAgreement ? [.optional(agreement.map(Decimal.hundredths))] : [])
        + [.text(outcome(poll))]
    }
    return ReportTable(Phrase.capital(method), columns: columns, rows: rows)
  }

  private func subject(_ poll: Poll) -> String {
    context.subject(poll.terms) + (poll.round > 1 ? translated(", round \(poll.round)") : "")
  }

  private func optionTable(_ poll: Poll, _ result: PollResult) -> ReportTable {
    let form = ConsensusMethods.named(poll.terms.method)?.form(poll.terms)
    // A count of rankings puts options in places, and gives them no points.
    let numbers = result.options.isEmpty ? [] : OptionWords.columns(form)
    let rows = poll.terms.options.enumerated().map { place, option -> [ReportValue?] in
      let part = result.options.indices.contains(place) ? result.options[place] : nil
      return [
        .text(option.proposal.map(context.name) ?? String(place + 1)),
        .text(context.text(option.text, in: option.proposal ?? poll.id)),
      ] + numbers.map { column in part.flatMap(column.number).map { .number($0) } } + [
        .text(Self.place(of: place + 1, result))
      ]
    }
    return ReportTable(
      "\(poll.id), \(PollWords.method(poll.terms))",
      columns: [ReportTable.Column(translated("Option")), ReportTable.Column(translated("Text"))]
        + numbers.map { ReportTable.Column($0.title, numeric: true) }
        + [ReportTable.Column(translated("Place"))],
      rows: rows
    )
  }

  /// An option's place in the order, where there is one, and whether it leads.
  private static func place(of option: Int, _ result: PollResult) -> String {
    let places = result.order?.places ?? []
    let before = places.prefix { !$0.contains(option) }
    let place = before.count < places.count ? String(before.joined().count + 1) : nil
    return [place, OptionWords.standing(option, result)].compactMap { $0 }.joined(separator: ", ")
  }
}
