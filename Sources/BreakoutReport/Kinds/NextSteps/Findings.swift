import BreakoutCore

/// What the room said on its proposals: each with the words its count has earned.
struct Findings {
  /// What the room said on one proposal, or on several put in order.
  struct Finding {
    var proposal: Proposal?
    var poll: Poll?
    var graded: GradedResult?
    var decision: Decision?
    var objections: [Objection] = []
    var dissents: [Dissent] = []

    /// Whether the room took it up: by the chair's call, or else by the poll's own rule.
    var passed: Bool {
      if let decision { return decision.outcome == .agreed }
      return poll?.result?.outcome.passes ?? false
    }

    /// The numbers, and of whom they are taken where that is not everybody present.
    var numbers: String? {
      guard let numbers = graded?.numbers, let poll, let result = poll.result else {
        return graded?.numbers
      }
      let turnout = result.turnout
      switch poll.terms.base {
      case .valid where turnout.abstain > 0:
        let side =
          poll.terms.method == "show-of-hands"
          ? translated("voted yes or no") : translated("did not abstain")
        return translated("\(numbers) who \(side), \(turnout.abstain) abstained")
      case .valid where turnout.silent > 0, .cast where turnout.silent > 0:
        return translated("\(numbers) who voted, \(turnout.silent) did not")
      default: return numbers
      }
    }

    var isDivided: Bool {
      graded?.grade == .divided || !dissents.isEmpty || objections.contains(where: \.isOpen)
    }

    /// The identifier by which it is listed.
    var id: ItemID? { proposal?.id ?? poll?.id }
  }

  /// Findings without an open objection or a minority statement.
  private(set) var agreed: [Finding] = []

  /// Findings on which views were divided, or somebody dissented.
  private(set) var divided: [Finding] = []

  private let context: ReportContext
  private var places: [ItemID: Finding] = [:]

  init(_ context: ReportContext) {
    self.context = context
    var objections: [ItemID: [Objection]] = [:]
    for objection in context.session.objections {
      objections[objection.proposal, default: []].append(objection)
    }
    var dissents: [ItemID: [Dissent]] = [:]
    for dissent in context.session.dissents where dissent.struck == nil {
      dissents[dissent.proposal, default: []].append(dissent)
    }
    var decisions: [ItemID: Decision] = [:]
    for decision in context.session.decisions { decisions[decision.proposal] = decision }
    for proposal in context.session.proposals where proposal.state != .struck {
      let finding = finding(
        proposal,
        decisions[proposal.id],
        objections[proposal.id] ?? [],
        dissents[proposal.id] ?? []
      )
      guard finding.decision != nil || finding.poll != nil || finding.isDivided else { continue }
      places[proposal.id] = finding
      if finding.isDivided { divided.append(finding) } else { agreed.append(finding) }
    }
    for poll in context.session.polls where poll.state == .closed && poll.terms.options.count > 1 {
      let graded = poll.result.map { context.chronicle.ladder.grade(of: $0) }
      agreed.append(Finding(poll: poll, graded: graded))
    }
  }

  private func finding(
    _ proposal: Proposal,
    _ decision: Decision?,
    _ objections: [Objection],
    _ dissents: [Dissent]
  ) -> Finding {
    let poll = proposal.stands ? context.session.standingPoll(on: proposal) : nil
    let graded = poll?.result.map {
      context.chronicle.ladder.grade(
        of: $0,
        standingObjections: objections.count(where: \.isOpen),
        dissents: dissents.count
      )
    }
    // A decision on an earlier text says nothing about this one.
    let isDecided = proposal.stands && decision?.version == proposal.versions.count
    return Finding(
      proposal: proposal,
      poll: poll,
      graded: graded,
      decision: isDecided ? decision : nil,
      objections: objections,
      dissents: dissents
    )
  }

  /// The finding of a proposal, if there is one.
  func finding(on proposal: ItemID) -> Finding? { places[proposal] }

  /// What stands under the findings where there are none.
  var nothingAgreed: String {
    if context.session.proposals.isEmpty { return translated("No proposal was made.") }
    return divided.isEmpty
      ? translated("No proposal was put to a count or decided.")
      : translated("Nothing was agreed without opposition.")
  }

  /// What stands under the divided views where there are none.
  var nothingDivided: String {
    context.session.proposals.isEmpty
      ? translated("None.") : translated("No objection stands, and there is no minority statement.")
  }

  /// The words and numbers of a finding, such as `most participants (20 of 27)`.
  func agreement(_ finding: Finding) -> String {
    guard let graded = finding.graded else {
      return finding.decision.map { translated("\($0.outcome.word) without a count") }
        ?? translated("not counted")
    }
    return graded.words + (finding.numbers.map { " (\($0))" } ?? "")
  }

  /// A finding as a part of the report.
  func value(_ finding: Finding, _ number: Int? = nil) -> ReportObject {
    [
      "number": number.map { .number($0) },
      "id": .optional(finding.id.map(context.name)),
      "lead": .text(lead(finding)),
      "grade": .optional(finding.graded?.words),
      "in_favour": .optional(finding.numbers),
      "bar": DivergingBar.of(finding.poll, in: context),
      "text": finding.proposal == nil ? nil : .text(text(finding)),
      "options": .some(options(finding)),
      "decision": .optional(decision(finding)),
      "review": .optional(finding.decision?.review?.description),
      "references": .text(references(finding)),
      "proof": finding.graded.map { .texts($0.proof) },
      "leads": finding.passed ? finding.poll?.result.flatMap { leads($0) } : nil,
      "reasons": .some(reasons(finding)),
      "objections": .some(finding.objections.map(Opposition(context: context).objection)),
      "dissents": .some(finding.dissents.map(Opposition(context: context).dissent)),
    ]
  }

  /// What a finding is about.
  func text(_ finding: Finding) -> String {
    guard let proposal = finding.proposal else { return "" }
    return Phrase.sentence(context.text(proposal.text, in: proposal.id))
  }

  /// The words that introduce a finding, such as `Most participants (20 of 27) supported:`.
  func lead(_ finding: Finding) -> String {
    guard let graded = finding.graded else {
      switch finding.proposal?.state {
      case .agreed: return translated("Agreed without a count:")
      case .notAgreed: return translated("Not agreed, without a count:")
      case .deferred: return translated("Deferred:")
      case .inconclusive: return translated("Without a conclusion and without a count:")
      case .withdrawn: return translated("Withdrawn:")
      case .joined: return translated("Joined to another proposal:")
      case .open where context.chronicle.session.isBeingPolled(finding.proposal?.id):
        return translated("Put to a poll that was left open:")
      case .open, .struck, nil: return translated("Not put to a count:")
      }
    }
    let numbers = finding.numbers.map { " (\($0))" } ?? ""
    switch graded.grade {
    case .strongConsensus, .consensus, .consensusWithReservations:
      return translated("There was \(graded.words)\(numbers):")
    case .divided: return translated("Views were divided\(numbers) on this:")
    case .quantified(let words):
      let people = Phrase.capital(words)
      let ladder = context.chronicle.ladder
      if ladder.saysVerdicts { return translated("\(people)\(numbers):") }
      return counted(
        ladder.number(of: finding.poll?.result?.support),
        "\(people)\(numbers) supported:",
        "\(people)\(numbers) supported:"
      )
    case .uncounted: return translated("A majority, not counted, supported:")
    case .called(let outcome):
      return translated("The chair called \(outcome.word) after a hum:")
    case .ordered: return translated("The options were put in order\(ways(finding)):")
    case .inconclusive:
      let ground =
        finding.poll?.result?.ground.map { translated(" for this reason: \($0.word)") } ?? ""
      let favour = graded.numbers.map { translated("; \($0) in favour") } ?? ""
      return translated("The poll was inconclusive\(ground)\(favour):")
    }
  }

  private func ways(_ finding: Finding) -> String {
    finding.poll.map { translated(" by \(PollWords.method($0.terms))") } ?? ""
  }

  /// The decision in one sentence.
  func decision(_ finding: Finding) -> String? {
    guard let decision = finding.decision else { return nil }
    let review = decision.review.map { translated(", to be reviewed on \(Phrase.day($0))") } ?? ""
    return translated("Decision: \(decision.outcome.word)\(review).")
  }

  private func references(_ finding: Finding) -> String {
    var items = [finding.proposal?.id, finding.poll?.id].compactMap { $0.map(context.name) }
    if let entry = finding.poll?.closed { items.append(context.entry(entry)) }
    if let entry = finding.decision?.entry { items.append(context.entry(entry)) }
    return ReportContext.references(items)
  }

  private func options(_ finding: Finding) -> [ReportObject] {
    guard let poll = finding.poll, poll.terms.options.count > 1, let result = poll.result else {
      return []
    }
    let form = ConsensusMethods.named(poll.terms.method)?.form(poll.terms)
    let places =
      result.order?.places.flatMap { $0 } ?? (result.options.isEmpty ? result.winners : nil)
      ?? result.options.indices.map { $0 + 1 }
      .sorted { (-result.options[$0 - 1].points, $0) < (-result.options[$1 - 1].points, $1) }
    return places.compactMap { place in
      guard poll.terms.options.indices.contains(place - 1) else { return nil }
      let part = result.options.indices.contains(place - 1) ? result.options[place - 1] : nil
      let numbers = part.map { OptionWords.participants($0, form) }
      return [
        "text": .text(optionText(poll.terms.options[place - 1], in: poll.id)),
        "numbers": .optional(numbers),
        "leads": .flag(result.places == nil && result.winners == [place]),
        "chosen": .flag(result.places != nil && result.winners.contains(place)),
        "tied": .flag(
          result.tied.contains(place)
            || (result.places == nil && result.winners.count > 1 && result.winners.contains(place))
        ),
      ]
    }
  }

  /// An option with the identifier of its proposal.
  func optionText(_ option: PollOption, in poll: ItemID) -> String {
    let text = context.text(option.text, in: option.proposal ?? poll)
    return option.proposal.map { "\($0) \(text)" } ?? text
  }

  private func leads(_ result: PollResult) -> ReportValue? {
    guard !result.leads.isEmpty else { return nil }
    let people = context.voice.people.label(result.leads)
    return .text(
      counted(result.leads.count, "Offered to lead: \(people).", "Offered to lead: \(people).")
    )
  }

  /// Why people did not support it, where they said so.
  private func reasons(_ finding: Finding) -> [ReportObject] {
    guard let poll = finding.poll, !poll.terms.secret else { return [] }
    let raised = Set(finding.objections.filter { $0.poll == poll.id }.map(\.objector))
    let given = poll.ballots.filter { $0.reason != nil && !raised.contains($0.voter) }
    return given.map { Opposition(context: context).reason($0, in: poll.id) }
  }
}
