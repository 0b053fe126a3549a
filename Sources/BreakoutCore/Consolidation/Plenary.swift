/// What the plenary of a consolidation said on a finding; never added to the rooms' counts, since
/// it is the same people again.
package struct Plenary: Equatable, Sendable {
  /// The last closed poll on the text as it stands.
  package let vote: CountedVote?

  /// Whether that poll was a majority that nobody counted.
  package let uncounted: Bool

  /// What the chair called after a hum, if that poll was one.
  package let called: Outcome?

  /// The decision on the text as it stands.
  package let decision: Decision?

  /// The objections, settled ones included.
  package let objections: [Objection]

  /// The minority statements.
  package let dissents: [Dissent]

  /// The objections that keep the plenary from consensus.
  package var openObjections: [Objection] { objections.filter(\.isOpen) }

  init(_ finding: Finding, _ session: Session) {
    let statement = finding.statement
    let poll = session.standingPoll(on: statement)
    let told = poll.flatMap { CountedVote($0) }
    called = poll?.isHum == true ? told?.result.outcome : nil
    uncounted = told?.result.uncounted ?? false
    vote = uncounted ? nil : told
    decision = session.decision(on: finding.id).flatMap {
      $0.version == statement.versions.count ? $0 : nil
    }
    objections = session.objections(to: finding.id)
    dissents = session.dissents.filter { $0.proposal == finding.id && $0.struck == nil }
  }
}
