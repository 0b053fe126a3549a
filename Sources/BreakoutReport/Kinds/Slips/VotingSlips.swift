import BreakoutCore

/// Slips to vote on: by the open poll's method, else from zero to five for each open proposal.
struct VotingSlips {
  let context: ReportContext

  /// One slip of each.
  var values: [ReportObject] {
    let session = context.session
    if let id = session.openPoll, let poll = session.poll(id) {
      // Nobody hums on paper.
      let isHum = ConsensusMethods.named(poll.terms.method)?.form(poll.terms) == .hum
      return isHum ? [] : [slip(poll.id, poll.terms)]
    }
    return session.proposals.filter { $0.state == .open }.map { proposal in
      var terms = PollTerms()
      terms.method = FistToFive().name
      var option = PollOption()
      option.proposal = proposal.id
      option.text = proposal.text
      terms.options = [option]
      return slip(proposal.id, terms)
    }
  }

  private func slip(_ id: ItemID, _ terms: PollTerms) -> ReportObject {
    let method = ConsensusMethods.named(terms.method)
    let options = terms.options.map { option(id, $0) }
    var slip: ReportObject = [
      "id": .text((terms.options.first?.proposal ?? id).description),
      "text": options.first?["text"],
      "method": .optional(method?.title),
    ]
    switch method?.form(terms) {
    case .grades(let answers, let abstain)?:
      slip["answers"] = .some(
        answers.map { ["label": .text($0.label), "meaning": .text($0.meaning)] }
          + (abstain ? [["label": .text(BallotForm.abstain)]] : [])
      )
    case let form?:
      slip["id"] = .text(id.description)
      slip["text"] = nil
      slip["how"] = .optional(how(form, options.count))
      slip["options"] = .some(form == .pairs ? Self.pairs(options) : options)
    case nil: break
    }
    return slip
  }

  private func option(_ poll: ItemID, _ option: PollOption) -> ReportObject {
    let place = option.proposal ?? poll
    return [
      "id": .optional(option.proposal?.description),
      "text": .text(context.text(option.text, in: place)),
    ]
  }

  /// Every two options side by side.
  private static func pairs(_ options: [ReportObject]) -> [ReportObject] {
    options.indices.flatMap { one in
      options[(one + 1)...].map { other in
        let names = [options[one], other].compactMap { text($0["id"]) }
        let texts = [options[one], other].compactMap { text($0["text"]) }
        return [
          "id": names.isEmpty ? nil : .text(names.joined(separator: " / ")),
          "text": .text(texts.joined(separator: " / ")),
        ]
      }
    }
  }

  private static func text(_ value: ReportValue?) -> String? {
    if case .text(let text)? = value { text } else { nil }
  }

  /// How such a slip is filled in.
  private func how(_ form: BallotForm, _ options: Int) -> String? {
    switch form {
    case .grades, .hum: nil
    case .choice: translated("Tick one.")
    case .choices(let most):
      most < options
        ? translated("Tick at most \(most).") : translated("Tick all that you approve of.")
    case .ranking: translated("Write 1 beside the best, 2 beside the next, and so on.")
    case .scores(let top):
      translated("Write a number from 0 to \(top) beside each; leave it blank if you have no view.")
    case .allocation(let budget, let cap):
      cap < budget
        ? translated("Give out \(budget) points, at most \(cap) to one.")
        : translated("Give out \(budget) points; one may have them all.")
    case .pairs:
      translated("Circle the better one of each pair; tick the box if you cannot decide.")
    }
  }
}
