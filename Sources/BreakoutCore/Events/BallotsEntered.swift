/// Many ballots of one poll were entered at once, as an import or a phone's box of votes does.
///
/// A voter's last ballot counts, here as elsewhere.
package struct BallotsEntered: Coded {
  /// Who gave one answer.
  package struct Group: Coded {
    /// The answer: a label of the poll's scale.
    package var answer = ""

    /// Who gave it.
    package var voters: [Handle] = []

    /// Creates a blank group.
    package init() {}

    package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
      try fields.text("answer", &answer)
      try fields.handles("voters", &voters)
    }
  }

  /// The poll.
  package var poll = ItemID(.poll, 0)

  /// How they came in.
  package var channel = Channel.phones

  /// The ballots by answer; a voter is in one group at most.
  package var votes: [Group] = []

  /// Creates a blank event.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("poll", &poll)
    try fields.name("channel", &channel)
    try fields.objects("votes", &votes)
  }
}

extension BallotsEntered: EventPayload {
  func apply(to session: inout Session, _ stamp: Stamp) {
    session.polls.update(poll) { $0.enter(votes, by: channel) }
  }
}
