import BreakoutCore

extension EntryWording {
  func words(_ event: PollOpened) -> String {
    "Poll \(event.id) on \(PollWords.subject(event.terms)) was opened: "
      + "\(PollWords.method(event.terms)), \(event.terms.present) present; "
      + "\(PollWords.rule(event.terms))."
  }

  /// Below `named`, what a ballot says is left to the count: its place in the log could give the
  /// voter away.
  func words(_ event: BallotCast) -> String {
    let objection = event.objection.map { " and raises objection \($0)" } ?? ""
    guard voice.level == .named, !voice.keepsBallots(of: event.poll) else {
      return "A ballot came in on \(event.poll) by \(event.channel.rawValue)\(objection)."
    }
    let holder = event.holder.map { ", cast by \(voice.people.label($0))" } ?? ""
    let reason = event.reason.map { ": \(voice.text($0, in: event.poll.description))" } ?? ""
    return "\(voice.people.label(event.voter)) votes \(PollWords.vote(event.vote)) on "
      + "\(event.poll) by \(event.channel.rawValue)\(holder)\(objection)"
      + Phrase.sentence(reason.isEmpty ? "." : reason)
  }

  func words(_ event: BallotsEntered) -> String {
    let count = event.votes.reduce(0) { $0 + $1.voters.count }
    let verb = count == 1 ? "ballot came" : "ballots came"
    return "\(count) \(verb) in on \(event.poll) by \(event.channel.rawValue)."
  }

  func words(_ event: HandsCounted) -> String {
    let counts = event.counts.map(String.init).joined(separator: ", ")
    return "Counted on \(event.poll) by \(event.channel.rawValue)"
      + (voice.keepsCounts(of: event.poll) ? "." : ": \(counts).")
  }

  func words(_ event: PollClosed) -> String {
    let counts = event.result.uncounted ? "" : PollWords.counts(event.result)
    return "Poll \(event.id) was closed: \(PollWords.summary(event.result))"
      + (counts.isEmpty ? "." : " (\(counts)).")
  }

  func words(_ event: PollVoided) -> String {
    "Poll \(event.id) was declared void" + reason(event.reason, event.id)
  }

  func words(_ event: NextStepAgreed) -> String {
    let id = event.id.description
    var details: [String] = []
    if let owner = owner(event.champion, event.body, id) { details.append("champion \(owner)") }
    if let due = event.due { details.append("by \(Phrase.day(due))") }
    if let channel = event.channel { details.append("through \(voice.openText(channel, in: id))") }
    if let measure = event.measure {
      details.append("measure: \(voice.text(measure.text, in: id))")
    }
    if let follows = event.follows { details.append("from \(follows)") }
    if !event.origins.isEmpty {
      details.append("brings together \(Phrase.list(event.origins.map(\.description)))")
    }
    let list = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
    return "Next step \(id)\(list): " + text(event.text, event.id)
  }

  func words(_ event: NextStepChanged) -> String {
    let id = event.id.description
    var details: [String] = []
    if let owner = owner(event.champion, event.body, id) { details.append("champion \(owner)") }
    if !event.supporters.isEmpty {
      details.append("supported by \(voice.people.label(event.supporters))")
    }
    if let due = event.due { details.append("by \(Phrase.day(due))") }
    if let channel = event.channel { details.append("through \(voice.openText(channel, in: id))") }
    if let measure = event.measure {
      details.append("measure: \(voice.text(measure.text, in: id))")
    }
    if let follows = event.follows { details.append("follows from \(follows)") }
    return "Next step \(id): " + Phrase.sentence(details.joined(separator: "; "))
  }

  func words(_ event: NextStepDone) -> String {
    "Next step \(event.id) is done" + reason(event.outcome, event.id)
  }

  private func owner(_ champion: Handle?, _ body: String?, _ id: String) -> String? {
    champion.map { voice.people.label($0) } ?? body.map { voice.openText($0, in: id) }
  }
}
