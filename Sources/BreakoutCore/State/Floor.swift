/// Who speaks and who waits to speak.
package struct Floor: Equatable, Sendable {
  /// Those who wait, in the order in which they are to speak.
  package private(set) var queue: [SpeakingRequest] = []

  /// Each time somebody was given the floor, oldest first.
  package private(set) var turns: [FloorTurn] = []

  /// Who was given the floor last; nil where nobody was, or they left or the session ended since.
  ///
  /// `thanks` is not in the log: who speaks still, and for how long, only a `SpeakingMeter` knows.
  package private(set) var current: FloorTurn?

  /// Whether the queue takes no further requests.
  package private(set) var isClosed = false

  /// Who was named as the last to speak.
  package private(set) var last: Handle?

  /// The entry before which speaking turns and times are no longer known, if any.
  package private(set) var forgotten: Int?

  /// Who has the floor, as far as the log says.
  package var speaker: Handle? { current?.who }

  /// Whether somebody waits to speak.
  package func isWaiting(_ who: Handle) -> Bool { request(of: who) != nil }

  /// Somebody's request, while they wait.
  package func request(of who: Handle) -> SpeakingRequest? { queue.first { $0.who == who } }

  /// Takes a request in; who waits already keeps the place unless the request is more urgent.
  mutating func join(_ request: SpeakingRequest) {
    if let place = queue.firstIndex(where: { $0.who == request.who && $0.kind == request.kind }) {
      queue[place].reason = request.reason ?? queue[place].reason
      return
    }
    let known = self.request(of: request.who)
    leave([request.who])
    var request = request
    request.reason = request.reason ?? known?.reason
    let place = queue.firstIndex { $0.kind.rank > request.kind.rank } ?? queue.endIndex
    queue.insert(request, at: place)
  }

  mutating func leave(_ who: [Handle]) {
    queue.removeAll { who.contains($0.who) }
  }

  mutating func putLast(_ who: Handle) {
    guard var request = request(of: who) else { return }
    leave([who])
    request.kind = .turn
    queue.append(request)
  }

  mutating func give(to turn: FloorTurn) {
    leave([turn.who])
    turns.append(turn)
    current = turn
  }

  /// Takes people out who are no longer there.
  mutating func depart(_ who: [Handle]) {
    leave(who)
    if let speaker, who.contains(speaker) { current = nil }
  }

  /// Ends the turn of whoever speaks.
  mutating func fallSilent() { current = nil }

  /// Closes the queue; whoever waits behind the last to speak no longer does.
  mutating func close(after last: Handle?) {
    isClosed = true
    self.last = last
    guard let last, let place = queue.firstIndex(where: { $0.who == last }) else { return }
    queue.removeSubrange((place + 1)...)
  }

  mutating func reopen() {
    isClosed = false
    last = nil
  }

  mutating func forget(before entry: Int) { forgotten = entry }
}

/// Somebody's turn to speak, as the log knows it: who was given the floor, and when.
package struct FloorTurn: Equatable, Sendable {
  /// Who was given the floor.
  package var who: Handle

  /// When.
  package var begin: Timestamp

  /// The entry that recorded it.
  package var entry: Int
}
