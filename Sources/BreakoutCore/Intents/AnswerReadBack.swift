/// Records that people confirm what was read back, or that somebody asks for a change.
package struct AnswerReadBack: Intent {
  /// Who answers.
  package enum Who: Equatable, Sendable {
    /// These people.
    case names([TypedName])
    /// Everybody who was asked and has not answered.
    case rest
  }

  private let who: Who
  private let change: String?
  private let item: ItemID?

  /// Creates a confirmation.
  package init(confirming who: Who) {
    self.who = who
    change = nil
    item = nil
  }

  /// Creates a wish for a change.
  ///
  /// - Parameters:
  ///   - who: Who asks.
  ///   - change: What is to change.
  ///   - item: The item that is to change, where one is named.
  package init(by who: TypedName, asking change: String, of item: ItemID?) {
    self.who = .names([who])
    self.change = change
    self.item = item
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let readBack = try session.requireReadBack()
    let people = try people(readBack, session)
    if let item {
      guard session.readBackItems(readBack.items).contains(item) else {
        _ = try session.standing(item, item.kind)
        throw Refusal("\(item) was not read back.")
      }
    }
    if change == nil, people.allSatisfy(readBack.confirmed.contains) {
      let names = listed(people.map { session.name(of: $0) }, "and")
      throw Refusal(
        verbatim: counted(
          people.count,
          "\(names) has confirmed already.",
          "\(names) have confirmed already."
        )
      )
    }
    return .readBackAnswered(
      ReadBackAnswered {
        $0.who = people
        $0.change = change
        $0.item = item
      }
    )
  }

  private func people(_ readBack: ReadBack, _ session: Session) throws(Refusal) -> [Handle] {
    guard case .names(let names) = who else {
      guard !readBack.missing.isEmpty else {
        throw Refusal("Everybody who was asked has answered.", remedy: .signRecord)
      }
      return readBack.missing
    }
    var people: [Handle] = []
    for name in names {
      let handle = try session.participant(named: name)
      guard readBack.asked.contains(handle) else {
        throw Refusal(
          "\(session.name(of: handle)) was not present when it was read back.",
          remedy: .readBack
        )
      }
      if !people.contains(handle) { people.append(handle) }
    }
    return people
  }
}

extension Session {
  /// The read-back that takes answers.
  func requireReadBack() throws(Refusal) -> ReadBack {
    guard let last = readBacks.last else {
      throw Refusal("Nothing has been read back yet.", remedy: .readBack)
    }
    if let signed = last.signed {
      throw Refusal("That was signed off at #\(signed).", remedy: .readBack)
    }
    return last
  }
}
