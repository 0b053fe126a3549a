/// Closes the queue, perhaps after somebody who is to be the last to speak.
package struct CloseQueue: Intent {
  private let last: TypedName?

  /// Creates the intent.
  ///
  /// - Parameter last: Who is the last to speak; nil for all who wait.
  package init(after last: TypedName? = nil) {
    self.last = last
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard let last else {
      if session.floor.isClosed { throw Refusal("The queue is closed already.") }
      return .queueClosed(QueueClosed())
    }
    if session.floor.queue.isEmpty { throw .nobodyWaits }
    let who = try session.waiting(last)
    if session.floor.isClosed, session.floor.last == who {
      throw Refusal("\(session.name(of: who)) is the last to speak already.")
    }
    let behind = session.floor.queue.drop { $0.who != who }.dropFirst()
    if !behind.isEmpty, !moment.really {
      let names = listed(behind.map { session.name(of: $0.who) }, "and")
      throw Refusal(
        "Behind \(session.name(of: who)), \(names) would wait in vain.",
        remedy: .insist
      )
    }
    return .queueClosed(QueueClosed { $0.last = who })
  }
}

/// Lets the queue take requests again.
package struct ReopenQueue: Intent {
  /// Creates the intent.
  package init() {}

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.floor.isClosed else { throw Refusal("The queue is open already.") }
    return .queueReopened(QueueReopened())
  }
}
