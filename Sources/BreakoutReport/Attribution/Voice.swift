package import BreakoutCore

/// Says who said what, as far as may be said, and keeps count of the names it took out.
///
/// Every text that a person typed goes through it on its way into a report.
package final class Voice {
  /// What may be printed about people.
  package let people: Attribution

  /// Where names were taken out, in the order met.
  package private(set) var withheld: [Withheld] = []

  private let session: Session
  private let check: LeakCheck?

  /// Creates a voice for a session at a level.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - level: The level.
  ///   - others: People who are not on the roster any more, or were under another name.
  package convenience init(_ session: Session, level: AttributionLevel, others: [Person] = []) {
    let roster = session.participants.map(\.person) + others
    self.init(session, level: level, check: Self.check(for: roster, at: level))
  }

  /// Creates a voice whose texts are checked for the people of several sessions.
  init(_ session: Session, level: AttributionLevel, check: LeakCheck?) {
    self.session = session
    people = Attribution(session, level: level)
    self.check = check
  }

  /// Creates a voice from what is known of the people already.
  init(_ session: Session, people: Attribution, check: LeakCheck?) {
    self.session = session
    self.people = people
    self.check = check
  }

  /// What takes the names of people out of texts at a level; nil where they may stand.
  static func check(
    for people: @autoclosure () -> [Person],
    at level: AttributionLevel
  ) -> LeakCheck? {
    level == .named ? nil : LeakCheck(people(), affiliations: level == .role || level == .none)
  }

  /// The level.
  package var level: AttributionLevel { people.level }

  /// The zone in which the session's times are said.
  var zone: ZoneOffset { session.zone }

  /// What somebody typed.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - item: The item it belongs to, for the note to the facilitator.
  /// - Returns: The text without names, where names may not be printed.
  package func text(_ text: String, in item: String) -> String {
    note(check?.mask(text), text, item)
  }

  /// What somebody typed that names bodies by nature, such as organisers and owners.
  package func openText(_ text: String, in item: String) -> String {
    note(check?.mask(text, affiliations: false), text, item)
  }

  /// A minority statement: its author may have asked not to be named at any level.
  package func text(of dissent: Dissent) -> String {
    dissentText(dissent.text, dissent.id, dissent.author, unnamed: dissent.unnamed)
  }

  /// The words of a minority statement.
  func dissentText(_ text: String, _ id: ItemID, _ author: Handle, unnamed: Bool) -> String {
    guard level == .named, unnamed, let person = session.participant(author)?.person else {
      return self.text(text, in: id.description)
    }
    return note(LeakCheck([person]).mask(text), text, id.description)
  }

  /// Whether nobody may be told yet how the ballots of a poll stand.
  package func keepsBallots(of poll: ItemID) -> Bool {
    // Of a poll that was undone nobody knows any more whether it was hidden.
    guard let poll = session.poll(poll) else { return true }
    return poll.terms.secret || keepsCounts(of: poll.id)
  }

  /// Whether nobody may be told yet how the hands of a poll were counted.
  func keepsCounts(of poll: ItemID) -> Bool {
    guard let poll = session.poll(poll) else { return true }
    return poll.terms.hidden && poll.state == .open
  }

  /// A poll's terms, so that its options can be named; nil where it was undone.
  func terms(of poll: ItemID) -> PollTerms? { session.poll(poll)?.terms }

  /// Who makes a minority statement.
  package func author(of dissent: Dissent) -> String {
    author(dissent.author, unnamed: dissent.unnamed)
  }

  /// Who makes a minority statement.
  func author(_ handle: Handle, unnamed: Bool) -> String {
    unnamed ? translated("a participant") : people.fullLabel(handle)
  }

  /// What gives away the author of an unnamed minority statement where people are named: the
  /// author's own ballot with a reason.
  package var warnings: [String] {
    guard level == .named else { return [] }
    return session.dissents.filter { $0.unnamed && $0.struck == nil }.flatMap { dissent in
      session.polls.filter { poll in
        poll.state == .closed && !poll.terms.secret && poll.proposals.contains(dissent.proposal)
          && poll.ballots.contains { $0.voter == dissent.author && $0.reason != nil }
      }.map { poll in
        // The screen may be on the wall, so the warning names nobody either.
        translated(
          "\(dissent.id) is unnamed, but its author's ballot on \(dissent.proposal) in \(poll.id) "
            + "carries a reason that is printed with the name."
        )
      }
    }
  }

  private func note(
    _ masked: (text: String, count: Int)?,
    _ text: String,
    _ item: String
  ) -> String {
    guard let masked, masked.count > 0 else { return text }
    if let last = withheld.indices.last, withheld[last].item == item {
      withheld[last].count += masked.count
    } else {
      withheld.append(Withheld(item: item, count: masked.count))
    }
    return masked.text
  }
}
