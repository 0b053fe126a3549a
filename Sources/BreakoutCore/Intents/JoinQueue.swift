/// Puts somebody into the queue of those who wait to speak.
package struct JoinQueue: Intent {
  private let name: TypedName
  private let kind: SpeakingRequest.Kind
  private let reason: String?

  /// Who speaks at the moment, as far as is known; the surface fills it in.
  ///
  /// The log does not say when a turn ends, so the session alone cannot tell.
  package var speaker: Handle?

  /// Creates the intent.
  package init(_ name: TypedName, _ kind: SpeakingRequest.Kind, reason: String?) {
    self.name = name
    self.kind = kind
    self.reason = reason
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let who = try session.participant(named: name)
    if !moment.really {
      try session.requirePresent(who)
      if who == speaker {
        throw Refusal("\(session.name(of: who)) has the floor.", remedy: .insist)
      }
      // Whoever says that the meeting is run wrongly is heard at any time.
      if session.floor.isClosed, kind != .pointOfOrder, !session.floor.isWaiting(who) {
        throw Refusal("The queue is closed.", remedy: .openQueue)
      }
    }
    if let known = session.floor.request(of: who) { try requireNews(over: known, session) }
    return .queueJoined(
      QueueJoined {
        $0.who = who
        $0.kind = kind
        $0.reason = reason
      }
    )
  }

  /// Who waits already gives another reason or asks more urgently, or has nothing new to say.
  private func requireNews(
    over known: SpeakingRequest,
    _ session: Session
  ) throws(Refusal) {
    if kind.rank < known.kind.rank { return }
    if kind == known.kind, let reason, reason != known.reason { return }
    let place = session.floor.queue.firstIndex(of: known).map { $0 + 1 } ?? 1
    throw Refusal("\(session.name(of: known.who)) waits already, as number \(place).")
  }
}

extension Session {
  /// Refuses to give somebody the floor, or a place in the queue, who is not in the room.
  func requirePresent(_ who: Handle) throws(Refusal) {
    guard participant(who)?.isPresent != true else { return }
    let name = name(of: who)
    throw Refusal("\(name) is not marked present.", remedy: .welcome(name))
  }

  /// Refuses to pass over somebody who still waits to speak.
  func requireNobodyWaits(_ moment: Moment) throws(Refusal) {
    guard let first = floor.queue.first, !moment.really else { return }
    guard floor.queue.count > 1 else {
      throw Refusal("\(name(of: first.who)) waits to speak.", remedy: .insist)
    }
    let names = listed(floor.queue.map { name(of: $0.who) }, "and")
    throw Refusal("\(names) wait to speak.", remedy: .insist)
  }
}
