package import BreakoutCore
internal import BreakoutReport

/// Where a session stood at some moment of its log.
package enum AsOfView {
  /// The lines.
  ///
  /// - Parameters:
  ///   - session: The session at that moment.
  ///   - entries: The entries up to then, of which the last ones are told.
  /// - Returns: The lines.
  package static func text(_ session: Session, _ entries: some Sequence<Entry> = []) -> String {
    let time = session.latest?.timeOfDayWithSeconds(at: session.zone) ?? ""
    let isConsolidation = session.opening?.kind == .consolidation
    let heading = [translated("As of #\(session.entryCount), \(time):")]
    let last = lastLines(session, entries)
    if isConsolidation {
      return (consolidation(session, heading) + last).joined(separator: "\n")
    }
    let parts =
      heading + [
        StatusView.text(session),
        RosterView.present(session),
        AgendaView.text(session),
        ProposalView.text(session),
        session.openPoll == nil ? translated("No poll is open.") : PollView.progress(session),
        StepView.text(session),
        Phrase.capital(PromptWords.queue(session)) + ".",
      ] + last
    return parts.joined(separator: "\n")
  }

  /// The last entries up to that moment that count.
  private static func lastLines(
    _ session: Session,
    _ entries: some Sequence<Entry>
  ) -> [String] {
    let undone = session.corrections.undone
    let last = entries.filter { $0.number <= session.entryCount && !undone.contains($0.number) }
      .suffix(5)
    guard !last.isEmpty else { return [] }
    return [translated("The last entries:")]
      + last.map { entry in
        let time = entry.time.timeOfDayWithSeconds(at: session.zone)
        let sentence = EntryWording.sentence(for: entry, in: session)
        return DisplayWidth.truncate("  \(time) #\(entry.number) \(visible(sentence))", to: 80)
      }
  }

  /// What a room has, such as key questions, is no part of a consolidation.
  private static func consolidation(_ session: Session, _ heading: [String]) -> [String] {
    heading + [ConsolidationView.text(session), StatusView.text(session)]
      + (session.openPoll == nil ? [] : [PollView.progress(session)])
      + (session.nextSteps.isEmpty ? [] : [StepView.text(session)])
  }
}
