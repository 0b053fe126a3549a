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
