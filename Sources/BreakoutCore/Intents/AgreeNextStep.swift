/// Records a next step.
package struct AgreeNextStep: Intent {
  /// Who sees to it, as typed.
  package enum Owner: Equatable, Sendable {
    case participant(TypedName)
    case body(String)
  }

  /// The details that may come with a next step.
  package struct Details: Equatable, Sendable {
    /// The day by which it is to be done.
    package var due: DateExpression?
    /// The channel it builds on.
    package var channel: String?
    /// How one will see that it is done.
    package var measure: Measure?
    /// The proposal it follows from.
    package var follows: ItemID?
    /// Who helps as well.
    package var supporters: [TypedName] = []
    /// Who sees to it.
    package var owner: Owner?

    /// Creates empty details.
    package init() {}
  }

  private let text: String
  private let details: Details

  /// Creates the intent.
  package init(_ text: String, _ details: Details) {
    self.text = text
    self.details = details
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    var event = NextStepAgreed()
    event.id = session.nextID(.nextStep)
    event.text = text
    (event.champion, event.body) = try session.owner(details.owner)
    event.due = try details.due?.date(after: moment.now.day(at: session.zone))
    event.channel = details.channel
    event.measure = details.measure
    if let follows = details.follows { event.follows = try session.standingProposal(follows).id }
    return .nextStepAgreed(event)
  }
}

extension Session {
  func owner(_ owner: AgreeNextStep.Owner?) throws(Refusal) -> (Handle?, String?) {
    switch owner {
    case .participant(let name): (try participant(named: name), nil)
    case .body(let text): (nil, text)
    case nil: (nil, nil)
    }
  }
}
