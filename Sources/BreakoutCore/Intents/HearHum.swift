/// Notes how loud each side of a hum was to the chair's ears.
package struct HearHum: Intent {
  private let hum: Hum

  /// Creates the intent.
  package init(inFavour: Loudness, against: Loudness) {
    hum = Hum(inFavour: inFavour, against: against)
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let poll = try session.requireOpenPoll()
    guard poll.isHum else {
      throw Refusal(
        "\(poll.id) is counted, not hummed.",
        remedy: .closePoll(poll.id)
      )
    }
    return .humHeard(
      HumHeard {
        $0.poll = poll.id
        $0.inFavour = hum.inFavour
        $0.against = hum.against
      }
    )
  }
}

extension Poll {
  /// Whether it takes no ballots because the room hums.
  package var isHum: Bool { ConsensusMethods.named(terms.method)?.form(terms) == .hum }

  /// Whether its outcome is what the chair calls.
  package var isLeftToTheChair: Bool {
    ConsensusMethods.named(terms.method)?.isLeftToTheChair(terms) ?? false
  }

  /// Refuses ballots where nobody votes.
  func requireBallots() throws(Refusal) {
    if isHum { throw Refusal("\(id) is a hum, in which nobody votes.", remedy: .hearHum) }
  }
}
