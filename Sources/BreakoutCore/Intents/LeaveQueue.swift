/// Takes people out of the queue.
package struct LeaveQueue: Intent {
  private let names: [TypedName]?

  /// Creates the intent; nil stands for everybody who waits.
  package init(_ names: [TypedName]?) {
    self.names = names
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard !session.floor.queue.isEmpty else { throw .nobodyWaits }
    guard let names else {
      return .queueLeft(QueueLeft { $0.who = session.floor.queue.map(\.who) })
    }
    var event = QueueLeft()
    for name in names {
      let who = try session.waiting(name)
      if event.who.contains(who) { throw Refusal("\(name.text) is named twice.") }
      event.who.append(who)
    }
    return .queueLeft(event)
  }
}

/// Lets somebody who waits go last.
package struct PutLast: Intent {
  private let name: TypedName?

  /// Creates the intent; nil stands for whoever comes next.
  package init(_ name: TypedName?) {
    self.name = name
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let first = session.floor.queue.first else { throw .nobodyWaits }
    let who = try name.map { name throws(Refusal) in try session.waiting(name) } ?? first.who
    if session.floor.queue.last?.who == who {
      throw Refusal("\(session.name(of: who)) is the last who waits.")
    }
    return .queuePutLast(QueuePutLast { $0.who = who })
  }
}

extension Session {
  /// Somebody who waits to speak.
  func waiting(_ name: TypedName) throws(Refusal) -> Handle {
    let who = try participant(named: name)
    guard floor.isWaiting(who) else {
      throw Refusal("\(self.name(of: who)) does not wait to speak.", remedy: .seeQueue)
    }
    return who
  }
}

extension Refusal {
  /// The queue is empty.
  static var nobodyWaits: Refusal { Refusal("Nobody waits to speak.", remedy: .joinQueue) }
}
