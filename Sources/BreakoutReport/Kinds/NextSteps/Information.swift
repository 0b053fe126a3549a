import BreakoutCore

/// What was said besides proposals: announcements, themes, claims, and what was not reached.
struct Information {
  let announcements: [ReportObject]
  let themes: [ReportObject]
  let loose: [ReportObject]
  let claims: [ReportObject]
  let notReached: [ReportObject]
  let parked: [ReportObject]

  private let nothingMissed: String

  /// Gathers what was said in a session, its themes and what is under none only if asked to.
  init(context: ReportContext, withThemes: Bool = true) {
    let session = context.session
    let standing = session.contributions.filter { $0.struck == nil }
    announcements = standing.filter { $0.kind == .announcement }.map { Self.value($0, context) }
    claims = standing.filter { $0.kind == .claim }.map { Self.value($0, context) }
    let themes = withThemes ? session.themes.filter { $0.struck == nil } : []
    self.themes = themes.map { Self.value($0, context) }
    loose = withThemes ? Self.loose(context) : []
    notReached = Self.unreached(context)
    nothingMissed =
      session.agenda.isEmpty && session.questions.isEmpty
      ? translated("Nothing was left open.") : translated("Everything on the agenda was taken up.")
    parked = session.parkingLot.filter { $0.struck == nil }.map { Self.value($0, context) }
  }

  /// Lessons, examples and caveats that are under no theme of their session.
  static func loose(_ context: ReportContext) -> [ReportObject] {
    let linked = Set(context.session.themes.filter { $0.struck == nil }.flatMap(\.items))
    return context.session.contributions
      .filter {
        $0.struck == nil && [.lesson, .example, .caveat].contains($0.kind)
          && !linked.contains($0.id)
      }
      .map { value($0, context) }
  }

  /// The parts of the report.
  var value: ReportObject {
    [
      "announcements": .some(announcements),
      "themes": .some(themes),
      "observations": .some(loose),
      "nothing_said": .flag(themes.isEmpty && loose.isEmpty),
      "claims": .some(claims),
      "not_reached": .some(notReached),
      "nothing_missed": notReached.isEmpty ? .text(nothingMissed) : nil,
      "parked": .some(parked),
    ]
  }

  private static func value(_ item: Contribution, _ context: ReportContext) -> ReportObject {
    let parts = Parts(item, context)
    return [
      "id": .text(context.name(item.id)),
      "kind": .text(item.kind.word),
      "who": .optional(context.who(item.speaker)),
      "label": item.kind == .point ? nil : .text(item.kind.word),
      "text": .text(parts.opening),
      "parts": .some(parts.further),
      "status": .optional(item.claim?.word),
      "state": .optional(item.claim?.rawValue),
      "note": .optional(item.claimNote.map { context.text($0, in: item.id) }),
      "entry": .text(context.entry(item.entry)),
    ]
  }

  /// The paragraphs of a contribution: plain ones run on, numbered and verbatim ones stand apart.
  private struct Parts {
    var opening = ""
    var further: [ReportObject] = []

    init(_ item: Contribution, _ context: ReportContext) {
      let paragraphs = item.paragraphs
      if paragraphs.count == 1, let number = item.opening.number, !item.opening.verbatim {
        opening = "\(number). " + Phrase.sentence(context.text(item.opening.text, in: item.id))
        return
      }
      var sentences: [String] = []
      for paragraph in paragraphs {
        let text = context.text(paragraph.text, in: item.id)
        if further.isEmpty, paragraph.number == nil, !paragraph.verbatim {
          sentences.append(Phrase.sentence(text))
        } else {
          further.append([
            "number": paragraph.number.map { .number($0) },
            "text": paragraph.verbatim ? nil : .text(Phrase.sentence(text)),
            "verbatim": paragraph.verbatim ? .verbatim(text) : nil,
          ])
        }
      }
      let isVerbatim = paragraphs.allSatisfy(\.verbatim)
      if sentences.isEmpty {
        sentences = [isVerbatim ? translated("in these words:") : translated("in points:")]
      }
      opening = sentences.joined(separator: " ")
    }
  }

  private static func value(_ theme: Theme, _ context: ReportContext) -> ReportObject {
    [
      "id": .text(context.name(theme.id)),
      "name": .text(context.text(theme.name, in: theme.id)),
      "items": .objects(theme.items.compactMap { member($0, context) }),
    ]
  }

  static func member(_ id: ItemID, _ context: ReportContext) -> ReportObject? {
    if let item = context.session.contribution(id) {
      return item.struck == nil ? value(item, context) : nil
    }
    guard let proposal = context.session.proposal(id), proposal.state != .struck else { return nil }
    return [
      "id": .text(context.name(id)),
      "kind": .text(translated("proposal, \(proposal.state.word)")),
      "label": .text(translated("proposal, \(proposal.state.word)")),
      "text": .text(Phrase.sentence(context.text(proposal.text, in: id))),
      "entry": .text(context.entry(proposal.versions.first?.entry ?? 0)),
    ]
  }

  private static func value(_ item: ParkedItem, _ context: ReportContext) -> ReportObject {
    [
      "id": .text(context.name(item.id)),
      "who": .optional(
        item.carried.map { context.voice.openText($0.description, in: item.id.description) }
          ?? context.who(item.speaker)
      ),
      "text": .text(Phrase.sentence(context.text(item.text, in: item.id))),
      "from": .optional(item.question.map(context.name)),
      "entry": .text(context.entry(item.entry)),
    ]
  }

  private static func unreached(_ context: ReportContext) -> [ReportObject] {
    let session = context.session
    var items: [ReportObject] = []
    for item in session.agenda where item.takenUp == nil && item.struck == nil {
      let text = context.voice.openText(item.text, in: item.id.description)
      items.append(unreached(item.id, context, text, translated("was not taken up")))
    }
    for question in session.questions where question.takenUp == nil && question.struck == nil {
      items.append(
        unreached(
          question.id,
          context,
          context.text(question.text, in: question.id),
          translated("was not taken up")
        )
      )
    }
    let ranked = Set(
      session.polls.filter { $0.state == .closed && $0.terms.options.count > 1 }
        .flatMap(\.proposals)
    )
    for proposal in session.proposals
    where proposal.state == .open && !ranked.contains(proposal.id) {
      guard session.standingPoll(on: proposal) == nil else { continue }
      let wasPolled = proposal.polls.contains { session.poll($0)?.state == .closed }
      items.append(
        unreached(
          proposal.id,
          context,
          context.text(proposal.text, in: proposal.id),
          wasPolled
            ? translated("was changed after its poll and not put to a new one")
            : translated("was not put to a poll")
        )
      )
    }
    return items
  }

  private static func unreached(
    _ id: ItemID,
    _ context: ReportContext,
    _ text: String,
    _ why: String
  ) -> ReportObject {
    ["id": .text(context.name(id)), "why": .text(why), "text": .text(Phrase.sentence(text))]
  }
}
