/// A poll, from its sealed terms to its result.
package struct Poll: Equatable, Sendable {
  /// The poll's identifier.
  package var id: ItemID

  /// What was sealed before the first ballot.
  package var terms: PollTerms

  /// Which round it is: the one after the last closed poll by the same method on the same options.
  package var round: Int

  /// Whether it was said how many are entitled, rather than taken from the roster.
  package internal(set) var isEligibleGiven = false

  /// The last ballot of each voter, in the order of first ballots.
  package private(set) var ballots: [Ballot] = []

  /// What was counted by hand, one vector per channel; the last count of a channel stands.
  package var counts: [HandCount] = []

  /// Whether a majority was seen but not counted.
  package var uncounted = false

  /// What the chair heard, in a hum.
  package var hum: Hum?

  /// Where the poll stands.
  package var state = State.open

  /// The result, once closed.
  package var result: PollResult?

  /// Why it was voided.
  package var voidReason: String?

  /// How many of its objections were open when it was closed.
  package var openObjectionsAtClose = 0

  /// The entry that opened it.
  package var opened: Int

  /// The entry that closed or voided it.
  package var closed: Int?

  /// The entries that had closed it and were undone.
  package var closingsUndone: [Int] = []

  private var places: [Handle: Int32] = [:]

  /// Whether `places` knows all ballots; those that came in at once are looked for one by one.
  private var isIndexed = true

  /// Where a poll stands.
  package enum State: String, CaseIterable, Sendable {
    case open
    case closed
    case void
  }

  init(id: ItemID, terms: PollTerms, round: Int, opened: Int) {
    self.id = id
    self.terms = terms
    self.round = round
    self.opened = opened
  }

  /// The proposals voted on, in option order.
  package var proposals: [ItemID] { terms.options.compactMap(\.proposal) }

  /// Whether another poll asks the same by the same method, whatever the texts by now.
  func asksTheSame(as other: Poll) -> Bool {
    terms.method == other.terms.method && terms.options.count == other.terms.options.count
      && zip(terms.options, other.terms.options).allSatisfy { mine, theirs in
        mine.proposal == theirs.proposal && (mine.proposal != nil || mine.text == theirs.text)
      }
  }

  /// The last ballot of a voter.
  package func ballot(of voter: Handle) -> Ballot? {
    guard isIndexed else { return ballots.last { $0.voter == voter } }
    return places[voter].map { ballots[Int($0)] }
  }

  /// Whether a voter has cast a ballot.
  func hasBallot(of voter: Handle) -> Bool { !ballots.isEmpty && ballot(of: voter) != nil }

  /// How many ballots and counted hands have come in.
  package var castCount: Int { ballots.count + counts.reduce(0) { $0 + ballots(in: $1) } }

  /// How many have passed in a consent round that asks everybody, and so have not answered yet.
  package var passes: Int {
    guard terms.method == "consent", terms.setting("silence") != 1 else { return 0 }
    return ballots.count { $0.content == .grade("pass") }
  }

  /// How many of the ballots were cast by proxy for somebody who was not present.
  package var represented: Int { terms.represented(by: ballots) }

  /// What a method counts.
  ///
  /// - Parameters:
  ///   - openObjections: How many objections raised in this poll are still open.
  ///   - call: What the chair calls; unless given, what was called when it closed.
  /// - Returns: The ballots with the poll's terms.
  package func box(openObjections: Int, calling call: Outcome? = nil) -> BallotBox {
    var totals: [Int] = []
    for count in counts {
      while totals.count < count.counts.count { totals.append(0) }
      for (place, number) in count.counts.enumerated() { totals[place] += number }
    }
    return BallotBox(
      terms: terms,
      ballots: ballots,
      counted: totals,
      uncounted: uncounted,
      openObjections: openObjections,
      hum: hum,
      called: call ?? result.flatMap { $0.called ? $0.outcome : nil }
    )
  }

  /// Whether nobody may be told how people voted: it is hidden and was never closed, whether it still
  /// takes ballots or was declared void before anybody knew.
  package var isCovered: Bool { terms.hidden && result == nil }

  /// Whether those who vote are not to know how others have voted.
  package var isUnseen: Bool { terms.hidden || terms.secret }

  /// Takes ballots that came in at once, each from another voter.
  mutating func enter(_ votes: [BallotsEntered.Group], by channel: Channel) {
    let isFirst = ballots.isEmpty
    ballots.reserveCapacity(ballots.count + votes.reduce(0) { $0 + $1.voters.count })
    for group in votes {
      for voter in group.voters {
        let ballot = Ballot(voter: voter, channel: channel, content: .grade(group.answer))
        if isFirst { ballots.append(ballot) } else { cast(ballot) }
      }
    }
    // A box of votes is mostly followed by the count, which needs no index.
    if isFirst { isIndexed = false }
    uncounted = false
  }

  mutating func cast(_ ballot: consuming Ballot) {
    if ballots.isEmpty {
      ballots.reserveCapacity(terms.voters.count)
      places.reserveCapacity(terms.voters.count)
    }
    if !isIndexed {
      for (place, ballot) in ballots.enumerated() { places[ballot.voter] = Int32(place) }
      isIndexed = true
    }
    if let place = places.updateValue(Int32(ballots.count), forKey: ballot.voter) {
      places[ballot.voter] = place
      ballots[Int(place)] = ballot
    } else {
      ballots.append(ballot)
    }
  }

  mutating func count(_ count: HandCount) {
    counts.removeAll { $0.channel == count.channel }
    counts.append(count)
  }

  mutating func close(with result: PollResult, openObjections: Int, at entry: Int) {
    state = .closed
    self.result = result
    openObjectionsAtClose = openObjections
    closed = entry
    // A closed poll takes no ballot, so it needs no index.
    places = [:]
    isIndexed = true
    // Nor does it need the room of those who did not vote.
    if ballots.capacity > ballots.count * 3 / 2 {
      ballots = ballots.withUnsafeBufferPointer { Array($0) }
    }
  }
}

/// Hands or slips counted at once, without names.
package struct HandCount: Equatable, Sendable {
  /// How they were given.
  package var channel: Channel

  /// How many for each answer of the scale, in scale order; one more where abstentions were counted.
  package var counts: [Int]
}
