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
    if let box = session.timeBoxInForce {
      let item = box.item
      let left = ClockWords.left(box, at: time)
      parts.append(translated("\(left) for \(item)"))
      short.append("\(item) \(left)")
    } else if let question {
      short.append(question.id.description)
    }
    if session.timetable.openPause != nil {
      parts.append(translated("the session pauses"))
      short.append(translated("pause"))
    }
    if session.offRecord.since != nil {
      parts.append(translated("off the record"))
      short.append(translated("off the record"))
    }
    if let speaker = session.floor.speaker {
      let name = session.name(of: speaker)
      parts.append(translated("\(name) has the floor"))
      short.append(translated("floor: \(name)"))
    }
    let waiting = session.floor.queue.count
    if waiting > 0 {
      parts.append(Phrase.number(waiting, "waits to speak", "wait to speak"))
      short.append(translated("queue: \(waiting)"))
    }
    if !session.present.isEmpty { parts.append(translated("\(session.present.count) present")) }
    if let id = session.openPoll, let poll = session.poll(id) {
      let entitled = poll.terms.present + poll.represented
      let progress =
        poll.isHum
        ? "\(id) \(PollWords.progress(ofHum: poll))"
        : translated("\(id) \(poll.castCount) of \(entitled) in")
      parts.append(progress)
      short.append(progress)
    }
    if session.isEnded { parts.append(translated("ended", as: "session")) }
    self.parts = parts.isEmpty ? [translated("nothing is under way")] : parts
    shortParts = short
  }
}
