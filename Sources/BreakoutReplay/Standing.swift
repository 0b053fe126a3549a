internal import BreakoutCore
internal import BreakoutReport

/// Where a session stands at a moment, in a few words.
struct Standing {
  /// The question the room is at.
  let question: KeyQuestion?

  /// The words, without the question's text.
  let parts: [String]

  /// The shortest words for the same, for the line that shows how far a replay has come.
  let shortParts: [String]

  /// Looks at a session.
  ///
  /// - Parameters:
  ///   - session: The state.
  ///   - time: What the clock of the room shows.
  init(_ session: Session, at time: Timestamp) {
    question = session.openQuestion.flatMap { session.question($0) }
    var parts: [String] = []
    var short: [String] = []
    if let question {
      let left = Self.left(question, time)
      short.append(question.id.description + (left.map { " \($0)" } ?? ""))
      if let left { parts.append(left) }
    }
    if !session.present.isEmpty { parts.append("\(session.present.count) present") }
    if let id = session.openPoll, let poll = session.poll(id) {
      let progress = "\(id) \(poll.castCount) of \(poll.terms.present + poll.represented) in"
      parts.append(progress)
      short.append(progress)
    }
    if session.isEnded { parts.append("ended") }
    self.parts = parts.isEmpty ? ["nothing is under way"] : parts
    shortParts = short
  }

  /// What is left of the time set aside for a question, such as `12:30 left`.
  private static func left(_ question: KeyQuestion, _ time: Timestamp) -> String? {
    guard let minutes = question.minutes, let begin = question.takenUp else { return nil }
    let seconds =
      (begin.milliseconds + Int64(minutes) * 60_000 - time.milliseconds) / 1_000
    let size = abs(seconds)
    let text = "\(size / 60):" + (size % 60 < 10 ? "0" : "") + "\(size % 60)"
    return seconds < 0 ? "\(text) over" : "\(text) left"
  }
}
