import BreakoutCore

extension EntryWording {
  func words(_ event: PollOpened) -> String {
    translated(
      "Poll \(event.id) on \(PollWords.subject(event.terms)) was opened: "
        + "\(PollWords.method(event.terms)), \(event.terms.present) present; "
        + "\(PollWords.rule(event.terms))."
    )
  }

  /// Below `named`, what a ballot says is left to the count: its place in the log could give the
  /// voter away.
  func words(_ event: BallotCast) -> String {
    let objection = event.objection.map { translated(" and raises objection \($0)") } ?? ""
    guard voice.level == .named, !voice.keepsBallots(of: event.poll) else {
      return translated("A ballot came in on \(event.poll) by \(event.channel.word)\(objection).")
    }
    let holder = event.holder.map { translated(", cast by \(voice.people.label($0))") } ?? ""
    let reason =
      event.reason.map { translated(": \(voice.text($0, in: event.poll.description))") } ?? ""
    return translated(
      "\(voice.people.label(event.voter)) votes \(PollWords.vote(event.vote, voice.terms(of: event.poll))) on "
        + "\(event.poll) by \(event.channel.word)\(holder)\(objection)"
    )
      + Phrase.sentence(reason.isEmpty ? "." : reason)
  }

  func words(_ event: BallotsEntered) -> String {
    let count = event.votes.reduce(0) { $0 + $1.voters.count }
    return counted(
      count,
      "\(count) ballot came in on \(event.poll) by \(event.channel.word).",
      "\(count) ballots came in on \(event.poll) by \(event.channel.word)."
    )
  }

  func words(_ event: HandsCounted) -> String {
    let counts = PollWords.hands(event.counts, voice.terms(of: event.poll))
    return translated("Counted on \(event.poll) by \(event.channel.word)")
      + (voice.keepsCounts(of: event.poll) ? "." : translated(": \(counts)."))
  }

  func words(_ event: PollClosed) -> String {
    let terms = voice.terms(of: event.id)
    let counts = event.result.uncounted ? "" : PollWords.counts(event.result, terms)
    if event.result.called {
      return translated("Poll \(event.id) was called by the chair: \(PollWords.call(event.result))")
        + (counts.isEmpty ? "." : " (\(counts)).")
    }
    return translated("Poll \(event.id) was closed: \(PollWords.summary(event.result, terms))")
      + (counts.isEmpty ? "." : " (\(counts)).")
  }

  func words(_ event: PollVoided) -> String {
    translated("Poll \(event.id) was declared void") + reason(event.reason, event.id)
  }

  func words(_ event: NextStepAgreed) -> String {
    let id = event.id.description
    var details: [String] = []
    if let owner = owner(event.champion, event.body, id) {
      details.append(translated("champion \(owner)"))
    }
    if let due = event.due { details.append(translated("by \(Phrase.day(due))", as: "due")) }
    if let channel = event.channel {
      details.append(translated("through \(voice.openText(channel, in: id))"))
    }
    if let measure = event.measure {
      details.append(translated("measure: \(voice.text(measure.text, in: id))"))
    }
    if let follows = event.follows { details.append(translated("from \(follows)")) }
    if !event.origins.isEmpty {
      details.append(translated("brings together \(Phrase.list(event.origins.map(\.description)))"))
    }
    let list = details.isEmpty ? "" : " (\(details.joined(separator: translated("; "))))"
    return translated("Next step \(id)\(list): ") + text(event.text, event.id)
  }

  func words(_ event: NextStepChanged) -> String {
    let id = event.id.description
    var details: [String] = []
    if let owner = owner(event.champion, event.body, id) {
      details.append(translated("champion \(owner)"))
    }
    if !event.supporters.isEmpty {
      details.append(translated("supported by \(voice.people.label(event.supporters))"))
    }
    if let due = event.due { details.append(translated("by \(Phrase.day(due))", as: "due")) }
    if let channel = event.channel {
      details.append(translated("through \(voice.openText(channel, in: id))"))
    }
    if let measure = event.measure {
      details.append(translated("measure: \(voice.text(measure.text, in: id))"))
    }
    if let follows = event.follows { details.append(translated("follows from \(follows)")) }
    return translated("Next step \(id): ")
      + Phrase.sentence(details.joined(separator: translated("; ")))
  }

  func words(_ event: NextStepDone) -> String {
    translated("Next step \(event.id) is done") + reason(event.outcome, event.id)
  }

  private func owner(_ champion: Handle?, _ body: String?, _ id: String) -> String? {
    champion.map { voice.people.label($0) } ?? body.map { voice.openText($0, in: id) }
  }
}
