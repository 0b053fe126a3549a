package import BreakoutCore

/// How a poll stands at some moment, as far as the room may know it then.
package struct PollPicture: Equatable, Sendable {
  /// The poll.
  package var id: ItemID

  /// What it is on and by which method, such as `T1 on P1, fist to five`.
  package var title: String

  /// What the chair heard of a hum, or that nothing was heard yet; nil where people are counted.
  package var hum: String?

  /// How many ballots and hands have come in.
  package var cast: Int

  /// How many can vote.
  package var entitled: Int

  /// Whether it takes ballots.
  package var isOpen: Bool

  /// How many there are for each answer or option; empty where that is not told or not counted.
  package var bars: [Bar]

  /// What it came to, such as `majority: 20 of 27 in favour`; nil while it is open.
  package var outcome: String?

  /// One answer or option.
  package struct Bar: Equatable, Sendable {
    /// The answer's label, or the option.
    package var label: String

    /// Its ballots, hands or points.
    package var count: Int
  }

  /// Looks at a poll.
  ///
  /// While it is open the counts are told only where the room can see them come in: not of a hidden
  /// poll, and below `named` not at all, since the order of ballots could give the voters away.
  init(_ poll: Poll, _ voice: Voice) {
    id = poll.id
    title =
      translated(
        "\(poll.id) on \(PollWords.subject(poll.terms) { $0.description }), "
          + "\(PollWords.method(poll.terms))"
      )
    hum = poll.isHum ? PollWords.progress(ofHum: poll) : nil
    cast = poll.castCount
    entitled = poll.terms.present + poll.represented
    isOpen = poll.state == .open
    bars = []
    switch poll.state {
    case .void: outcome = poll.state.word
    case .closed:
      outcome = poll.result.map {
        poll.isHum ? PollWords.outcome($0) : PollWords.summary($0, poll.terms)
      }
      bars = poll.result.map { Self.bars($0, poll.terms) } ?? []
    case .open:
      outcome = nil
      let isTold = voice.level == .named && !voice.keepsCounts(of: poll.id)
      if isTold, let method = ConsensusMethods.named(poll.terms.method) {
        bars = Self.bars(method.result(of: poll.box(openObjections: 0)), poll.terms)
      }
    }
  }

  /// The longest bar's count, at least 1.
  package var most: Int { max(1, bars.map(\.count).max() ?? 1) }

  /// How far it has come, such as `7 of 9 in`; of a hum what was heard, and never a number.
  package var progress: String { hum ?? translated("\(cast) of \(entitled) in") }

  private static func bars(_ result: PollResult, _ terms: PollTerms) -> [Bar] {
    if result.uncounted { return [] }
    if terms.options.count > 1, !result.options.isEmpty {
      return zip(terms.options, result.options).enumerated().map { place, part in
        Bar(
          label: part.0.proposal?.description ?? translated("option \(place + 1)"),
          count: part.1.points
        )
      }
    }
    return result.counts.map { Bar(label: $0.answer, count: $0.count) }
  }
}
