/// Who speaks and who waits to speak.
package struct Floor: Equatable, Sendable {
  /// Those who wait, in the order in which they are to speak.
  package private(set) var queue: [SpeakingRequest] = []

  /// Who has the floor.
  package private(set) var speaker: Handle?

  /// Since when somebody has had the floor.
  package private(set) var since: Timestamp?

  /// Whether the queue takes no further requests.
  package private(set) var isClosed = false

  /// Who was named as the last to speak.
  package private(set) var last: Handle?

  /// The entry before which speaking times are no longer known, if any.
  package internal(set) var forgotten: Int?

  /// Whether somebody waits to speak.
  package func isWaiting(_ who: Handle) -> Bool { queue.contains { $0.who == who } }

  mutating func join(_ request: SpeakingRequest) {
    queue.removeAll { $0.who == request.who }
    let place = queue.firstIndex { $0.kind.rank > request.kind.rank } ?? queue.endIndex
    queue.insert(request, at: place)
  }

  mutating func leave(_ who: [Handle]) {
    queue.removeAll { who.contains($0.who) }
  }

  mutating func putLast(_ who: Handle) {
    guard let place = queue.firstIndex(where: { $0.who == who }) else { return }
    var request = queue.remove(at: place)
    request.kind = .turn
    queue.append(request)
  }

  mutating func give(to who: Handle?, at time: Timestamp) {
    if let who { leave([who]) }
    speaker = who
    since = who == nil ? nil : time
  }

  mutating func close(after last: Handle?) {
    isClosed = true
    self.last = last
  }

  mutating func reopen() {
    isClosed = false
    last = nil
  }
}

/// Somebody's wish to speak.
package struct SpeakingRequest: Equatable, Sendable {
  /// How urgently somebody asks to speak.
  package enum Kind: String, CaseIterable, Sendable {
    /// About how the meeting is run; comes before everything.
    case pointOfOrder = "point-of-order"
    /// In direct reply to what is being said; comes before the turns.
    case jumpIn = "jump-in"
    /// In turn.
    case turn

    /// The lower, the earlier.
    var rank: Int {
      switch self {
      case .pointOfOrder: 0
      case .jumpIn: 1
      case .turn: 2
      }
    }
  }

  /// Who asks.
  package var who: Handle

  /// How urgently.
  package var kind: Kind

  /// What about.
  package var reason: String?

  /// The entry that recorded it.
  package var entry: Int
}
