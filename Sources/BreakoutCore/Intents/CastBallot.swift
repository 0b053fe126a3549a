/// Casts somebody's ballot in the open poll.
package struct CastBallot: Intent {
  private let voter: TypedName
  private let holder: TypedName?
  private let words: [String]
  private let channel: Channel
  private let reason: String?

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - voter: Whose ballot it is.
  ///   - words: The vote as typed; the poll's method reads it.
  ///   - channel: How it came in.
  ///   - holder: Who casts it for the voter, if it comes by proxy.
  ///   - reason: Why, if the voter said so.
  package init(
    by voter: TypedName,
    _ words: [String],
    channel: Channel,
    holder: TypedName?,
    reason: String?
  ) {
    self.voter = voter
    self.words = words
    self.channel = channel
    self.holder = holder
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    guard let method = ConsensusMethods.named(poll.terms.method) else {
      throw Refusal("This program does not know the method of \(poll.id).")
    }
    try poll.requireBallots()
    if poll.terms.secret { throw .secret(poll.id) }
    var event = BallotCast()
    event.poll = poll.id
    event.voter = try handle(session, method.form(poll.terms), poll)
    try checkVoter(event.voter, poll, session)
    let form = method.form(poll.terms)
    event.vote = try form.read(
      poll.terms.numbered(words, for: form),
      options: poll.terms.options.count
    )
    event.channel = channel
    event.reason = reason
    if let holder {
      event.channel = .proxy
      event.holder = try holderHandle(holder, event.voter, session)
    }
    try requireRoom(for: event, poll)
    if method.name == "consent", event.vote == .grade("objection") {
      guard reason != nil else {
        throw Refusal("An objection needs its reason.", remedy: .giveReason)
      }
      let earlier = session.objections.contains {
        $0.isOpen && $0.poll == poll.id && $0.objector == event.voter && $0.text == reason
      }
      event.objection = earlier ? nil : session.nextID(.objection)
    }
    return .ballotCast(event)
  }

  /// Whoever is meant; where somebody's name is followed by words that are no vote, those are named.
  private func handle(
    _ session: Session,
    _ form: BallotForm,
    _ poll: Poll
  ) throws(Refusal) -> Handle {
    do {
      return try session.participant(named: voter)
    } catch {
      let parts = voter.handle.text.split(separator: "-", maxSplits: 1)
      let typed = voter.text.split(separator: " ")
      guard parts.count == 2, typed.count > 1, error.unknown != nil else { throw error }
      let first = TypedName(String(typed[0]), handle: Handle(String(parts[0])))
      guard (try? session.participant(named: first)) != nil else { throw error }
      let rest = typed.dropFirst().map(String.init) + words
      _ = try form.read(rest, options: poll.terms.options.count)
      throw error
    }
  }

  private func checkVoter(_ voter: Handle, _ poll: Poll, _ session: Session) throws(Refusal) {
    if poll.terms.voters.contains(voter) || channel == .proxy || holder != nil {
      guard session.participant(voter)?.person.observer == true else { return }
    }
    let name = session.name(of: voter)
    if session.participant(voter)?.person.observer == true {
      throw Refusal("\(name) takes part without a vote.")
    }
    throw Refusal("\(name) was not present when \(poll.id) opened.", remedy: .castByProxy)
  }

  /// Somebody whose hand was counted does not vote a second time by name.
  private func requireRoom(for event: BallotCast, _ poll: Poll) throws(Refusal) {
    guard !poll.counts.isEmpty, poll.ballot(of: event.voter) == nil else { return }
    let isAbsent = !poll.terms.voters.contains(event.voter)
    try poll.requireRoom(poll.castCount + 1, represented: poll.represented + (isAbsent ? 1 : 0))
  }

  private func holderHandle(
    _ holder: TypedName,
    _ voter: Handle,
    _ session: Session
  ) throws(Refusal) -> Handle {
    let handle = try session.participant(named: holder)
    if handle == voter {
      throw Refusal("\(session.name(of: voter)) cannot hold a proxy for themselves.")
    }
    guard let person = session.participant(handle), person.isPresent, !person.person.observer else {
      throw Refusal("\(session.name(of: handle)) is not here to vote, and cannot hold a proxy.")
    }
    return handle
  }
}

extension Refusal {
  static func secret(_ poll: ItemID) -> Refusal {
    Refusal("\(poll) is secret, so ballots carry no names.", remedy: .countSlips)
  }
}
