import BreakoutCore

/// The report that a session is held for: what was found, how strongly, and who does what next.
package struct NextStepsReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "next-steps" }
  package var summary: String { "Findings with their counts, next steps with owners, and gaps." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    let context = ReportContext(chronicle)
    let page = FrontPage(context: context)
    let findings = Findings(context)
    let steps = StepList(context: context, findings: findings)
    let information = Information(context: context)
    let tallies = Tallies(context: context)
    var body = page.opening("Next steps")
    body["remarks"] = .texts(remarks(context))
    body["grading"] = .texts(GradingNote(context: context).sentences)
    body["ladder"] = .text(chronicle.ladder.title)
    body["summary"] = .texts(Summary(context: context, findings: findings).sentences)
    body["findings"] = .some(findings.agreed.map(findings.value))
    body["divided"] = .some(findings.divided.map(findings.value))
    body["next_steps"] = .some(steps.values)
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
        findings: findings,
        steps: steps,
        information: information,
        tallies: tallies
      ).table,
      withheld: context.voice.withheld
    )
  }

  private func remarks(_ context: ReportContext) -> [String] {
    let session = context.session
    let own = session.frontMatter[.remarks].map { context.voice.text($0, in: "remarks") }
    let came = session.participants.count { !$0.presence.isEmpty }
    let people = came > 0 ? came : session.participants.count
    let questions = session.questions.count { $0.struck == nil }
    let proposals = session.proposals.count { $0.state != .struck }
    let closed = session.polls.filter { $0.state == .closed }
    var methods: [String] = []
    for poll in closed where !methods.contains(PollWords.method(poll.terms)) {
      methods.append(PollWords.method(poll.terms))
    }
    let polls =
      closed.isEmpty
      ? "no poll was taken"
      : "\(Phrase.count(closed.count, "poll was", "polls were")) taken by \(Phrase.list(methods)), "
        + "each under a rule that was sealed before its first ballot"
    return own + [
      "\(Phrase.capital(Phrase.count(people, "person", "people"))) took part. "
        + "\(Phrase.capital(Phrase.count(questions, "key question was", "key questions were"))) "
        + "put, \(Phrase.count(proposals, "proposal was", "proposals were")) made, and \(polls)."
    ]
  }
}
