import BreakoutCore

/// The report that a session is held for: what was found, how strongly, and who does what next.
package struct NextStepsReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "next-steps" }
  package var summary: String { "Findings with their counts, next steps with owners, and gaps." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    guard chronicle.rooms.isEmpty else { return ConsolidatedReport(chronicle).nextSteps(name) }
    let context = ReportContext(chronicle)
    let page = FrontPage(context: context)
    let findings = Findings(context)
    let entries = findings.entries
    let steps = StepList(context: context, findings: findings)
    let information = Information(context: context)
    let tallies = Tallies(context: context)
    var body = page.opening(translated("Next steps"))
    body["remarks"] = .texts(remarks(context))
    let grading = GradingNote(ladder: chronicle.ladder, polls: context.session.polls).sentences
    body["graded"] = .flag(!grading.isEmpty)
    body["grading"] = grading.isEmpty ? nil : .texts(grading)
    body["pointers"] = .text(GradingNote.pointers)
    body["ladder"] = .text(chronicle.ladder.title)
    body["summary"] = .texts(Summary(entries, context.session.nextSteps).sentences)
    let agreed = entries.filter { !$0.isDivided }.map(\.value)
    let divided = entries.filter(\.isDivided).map(\.value)
    body["findings"] = .some(agreed)
    body["nothing_agreed"] = agreed.isEmpty ? .text(findings.nothingAgreed) : nil
    body["divided"] = .some(divided)
    body["nothing_divided"] = divided.isEmpty ? .text(findings.nothingDivided) : nil
    body["next_steps"] = .some(steps.values)
    body["told_steps"] = .some(StepList.told(steps.values, ["supporters", "outcome", "report"]))
    body["next_steps_table"] = steps.values.isEmpty ? nil : steps.table.value
    body["gaps"] = .texts(NextStepGaps.of(context.session).map(\.words))
    body.merge(information.value)
    body["method_note"] = .texts(MethodNote(context: context).sentences)
    body.merge(tallies.value)
    body["participation"] = .object(Participation(context: context).value)
    body["origins"] = .some(Origins(context: context).values)
    body["check"] = .object(page.check)
    return Report(
      kind: name,
      body: body,
      register: Register(
        context: context,
        findings: agreed + divided,
        found: findings.agreed + findings.divided,
        steps: steps,
        information: information,
        tallies: tallies
      ).table,
      withheld: context.voice.withheld,
      warnings: context.voice.warnings
    )
  }

  private func remarks(_ context: ReportContext) -> [String] {
    let session = context.session
    let own = session.frontMatter[.remarks].map { context.voice.text($0, in: "remarks") }
    let came = session.participants.count { !$0.presence.isEmpty }
    let people = came > 0 ? came : session.participants.count
    var sentences = own
    if people > 0 {
      let who = Phrase.capital(Phrase.count(people, "person", "people"))
      sentences.append(counted(people, "\(who) took part.", "\(who) took part."))
    }
    let done = [questions(session), proposals(session), polls(session)].compactMap { $0 }
    if !done.isEmpty { sentences.append(Phrase.capital(Phrase.list(done)) + ".") }
    if let signed = SignOffWords(voice: context.voice).sentence(session) {
      sentences.append(signed)
    }
    return sentences
  }

  private func questions(_ session: Session) -> String? {
    let count = session.questions.count { $0.struck == nil }
    return count == 0 ? nil : Phrase.count(count, "key question was put", "key questions were put")
  }

  private func proposals(_ session: Session) -> String? {
    let count = session.proposals.count { $0.state != .struck }
    return count == 0 ? nil : Phrase.count(count, "proposal was made", "proposals were made")
  }

  private func polls(_ session: Session) -> String? {
    let closed = session.polls.filter { $0.state == .closed }
    guard !closed.isEmpty else {
      return session.proposals.isEmpty ? nil : translated("no poll was taken")
    }
    var methods: [String] = []
    for poll in closed where !methods.contains(PollWords.method(poll.terms)) {
      methods.append(PollWords.method(poll.terms))
    }
    let count = Phrase.count(closed.count, "poll was", "polls were")
    guard session.sealedPolls == session.polls.count else {
      return translated(
        "\(count) taken by \(Phrase.list(methods)), taken over from another record with the results "
          + "told there"
      )
    }
    return counted(
      closed.count,
      "\(count) taken by \(Phrase.list(methods)), under a rule that was sealed before its first "
        + "ballot",
      "\(count) taken by \(Phrase.list(methods)), under rules that were sealed before the first "
        + "ballot of each"
    )
  }
}
