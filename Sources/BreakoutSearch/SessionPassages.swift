package import BreakoutCore

/// Lists what can be searched for in a session.
///
/// Every text is there once, as it stands at the end: amended proposals with their last words. What was struck is listed
/// only on demand.
package struct SessionPassages {
  /// The passages, by kind and then in the order of the record.
  package private(set) var passages: [Passage] = []

  private let session: Session
  private let withStruck: Bool

  /// Lists the passages of a session.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - entries: Its entries; they tell which one recorded a title or a person.
  ///   - withStruck: Whether what was struck is listed too, and what was undone.
  package init(_ session: Session, _ entries: [Entry], withStruck: Bool = false) {
    self.session = session
    self.withStruck = withStruck
    addTitlePage(entries)
    addPlan()
    addTalk()
    addFindings()
    addOutcomes()
    if withStruck { addUndone(entries) }
  }

  private mutating func add(
    _ item: String,
    _ entry: Int,
    who: String? = nil,
    _ text: String,
    struck: Bool = false
  ) {
    guard withStruck || !struck else { return }
    passages.append(Passage(item, entry, who: who, text, struck ? .struck : .stands))
  }

  private mutating func addTitlePage(_ entries: [Entry]) {
    let undone = session.corrections.undone
    var fields: [FrontMatter.Field: Int] = [:]
    var people: [Handle: Int] = [:]
    for entry in entries where !undone.contains(entry.number) {
      switch entry.event {
      case .frontMatterSet(let event): fields[event.field] = entry.number
      case .participantsAdded(let event):
        for person in event.people where people[person.handle] == nil {
          people[person.handle] = entry.number
        }
      default: break
      }
    }
    for field in FrontMatter.Field.allCases {
      let text = session.frontMatter[field].joined(separator: "; ")
      if let entry = fields[field], !text.isEmpty { add(field.rawValue, entry, text) }
    }
    for participant in session.participants {
      let person = participant.person
      let facts = [
        person.role, person.affiliation, person.constituency, person.country, person.biography,
      ]
      add(
        "@" + person.handle.text,
        people[person.handle] ?? 1,
        who: person.name,
        facts.compactMap(\.self).joined(separator: ", ")
      )
    }
  }

  private mutating func addPlan() {
    for item in session.agenda {
      add("\(item.id)", item.entry, item.text, struck: item.struck != nil)
    }
    for question in session.questions {
      add("\(question.id)", question.entry, question.text, struck: question.struck != nil)
    }
    for theme in session.themes {
      add("\(theme.id)", theme.entry, theme.name, struck: theme.struck != nil)
    }
  }

  private mutating func addTalk() {
    for contribution in session.contributions {
      add(
        "\(contribution.id)",
        contribution.entry,
        who: name(contribution.speaker),
        contribution.paragraphs.map(\.text).joined(separator: "\n"),
        struck: contribution.struck != nil
      )
    }
    for proposal in session.proposals { add(proposal) }
    for objection in session.objections {
      let text = [objection.text, objection.reply, objection.remark].compactMap(\.self)
      add(
        "\(objection.id)",
        objection.entry,
        who: name(objection.objector),
        text.joined(separator: "; ")
      )
    }
    for dissent in session.dissents {
      // Whoever dissents without a name is not found by it.
      let author = dissent.unnamed ? nil : name(dissent.author)
      add("\(dissent.id)", dissent.entry, who: author, dissent.text, struck: dissent.struck != nil)
    }
  }

  private mutating func add(_ proposal: Proposal) {
    add(
      "\(proposal.id)",
      proposal.versions.last?.entry ?? 1,
      who: name(proposal.proposer),
      proposal.text,
      struck: proposal.state == .struck
    )
  }

  private mutating func addFindings() {
    for finding in session.consolidation.findings { add(finding.statement) }
  }

  private mutating func addOutcomes() {
    for decision in session.decisions {
      let finding = session.consolidation.finding(decision.proposal)?.statement
      guard let proposal = session.proposal(decision.proposal) ?? finding else { continue }
      add(
        "\(decision.proposal)",
        decision.entry,
        who: name(decision.chair),
        "\(decision.outcome.rawValue): \(proposal.text)",
        struck: proposal.state == .struck
      )
    }
    for step in session.nextSteps {
      let text = [step.text, step.channel, step.measure?.text, step.outcome].compactMap(\.self)
      let owner: String? =
        switch step.champion {
        case .participant(let handle): name(handle)
        case .body(let body): body
        case nil: nil
        }
      add(
        "\(step.id)",
        step.entry,
        who: owner,
        text.joined(separator: "; "),
        struck: step.struck != nil
      )
    }
    for item in session.parkingLot {
      add(
        "\(item.id)",
        item.entry,
        who: name(item.speaker),
        item.text,
        struck: item.struck != nil
      )
    }
  }

  private mutating func addUndone(_ entries: [Entry]) {
    let undone = session.corrections.undone
    for entry in entries where undone.contains(entry.number) {
      var texts = EventTexts()
      var event = entry.event
      // Collecting throws nothing; only reading from a log does.
      try? event.code(&texts)
      guard !texts.found.isEmpty else { continue }
      let text = texts.found.joined(separator: "\n")
      passages.append(Passage(texts.item ?? "", entry.number, who: nil, text, .undone))
    }
  }

  private func name(_ handle: Handle?) -> String? {
    handle.flatMap { session.participant($0)?.person.name }
  }
}
