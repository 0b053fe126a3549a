internal import BreakoutCore

/// A question that the prompt asks by itself again and again.
struct Watch: Sendable {
  /// The question as it was typed.
  var question: String

  /// What it asks for; it only looks.
  var effect: Effect

  /// How many seconds lie between two answers.
  var seconds: Int

  /// When it is to be asked next.
  var due: Timestamp

  /// The answer as it was told last.
  var told: String
}

/// What is to be watched, as it is typed.
package enum WatchRequest: Sendable {
  /// Ask a question every so many seconds.
  indirect case begin(seconds: Int, question: String, Effect)
  /// Ask nothing any more.
  case off
}

extension Effect {
  /// Whether it shows how things stand and does nothing else.
  var onlyLooks: Bool {
    switch self {
    case .show, .timed, .survey, .rooms, .showGaps, .examine, .log: true
    case .floor(.queue), .floor(.times): true
    default: false
    }
  }
}
