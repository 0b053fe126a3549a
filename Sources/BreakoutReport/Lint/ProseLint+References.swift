import BreakoutCore

extension ProseLint {
  /// What a sentence refers to.
  struct References {
    var findings: [(id: ItemID, line: Int, place: Int)] = []

    /// The proposals of rooms that are in no finding.
    var proposals: [RoomItem] = []

    /// Whether they are named by their own identifier, and not by an item of a room.
    var areNamed = false

    var flags: [LintFlag] = []
  }

  /// The findings, items of rooms and entries that a sentence names.
  func references(in sentence: Prose.Sentence) -> References {
    var found = References()
    let tokens = sentence.tokens
    // What explains the references gives examples, which need not exist.
    if tokens.prefix(3).map(\.folded) == ["square", "brackets", "point"] { return found }
    for (place, token) in tokens.enumerated() {
      if token.text.first == "F", let id = ItemID(token.text), id.kind == .finding {
        if facts(of: id) != nil {
          found.findings.append((id, token.line, place))
          found.areNamed = true
        } else if isBracketed(sentence, place) {
          found.flags.append(unknown(id, token))
        }
      } else if place > 0, let room = room(tokens[place - 1], before: token) {
        refer(to: token, place, in: room, &found)
      }
    }
    return found
  }

  /// The room that a word names, if the next word is one of its items or entries.
  private func room(_ name: ProseToken, before token: ProseToken) -> String? {
    guard token.gap == "." || token.gap == "#" else { return nil }
    return words.rooms.rooms.first { $0.name.lowercased() == name.text.lowercased() }?.name
  }

  private func refer(
    to token: ProseToken,
    _ place: Int,
    in room: String,
    _ found: inout References
  ) {
    if token.gap == "#" {
      let last = words.chronicle.session.consolidation.room(room)?.count
      if let number = token.number, let last, number > last {
        found.flags.append(
          LintFlag(
            line: token.line,
            kind: .reference,
            words: "\(room)#\(number)",
            reason: "is no entry; the log of \(room) was read up to entry \(last)."
          )
        )
      }
      return
    }
    guard let id = ItemID(token.text), let session = words.rooms[room] else { return }
    let item = RoomItem(room, id)
    if let finding = facts.first(where: { fact in
      fact.comparison.rooms.contains { $0.proposals.contains(item) }
    }) {
      found.findings.append((finding.id, token.line, place))
    } else if id.kind == .proposal, session.proposal(id) != nil {
      found.proposals.append(item)
    } else if !exists(id, in: session) {
      found.flags.append(
        LintFlag(
          line: token.line,
          kind: .reference,
          words: item.description,
          reason: "does not exist."
        )
      )
    }
  }

  private func exists(_ id: ItemID, in session: Session) -> Bool {
    switch id.kind {
    case .agendaItem: session.agendaItem(id) != nil
    case .question: session.question(id) != nil
    case .contribution: session.contribution(id) != nil
    case .proposal: session.proposal(id) != nil
    case .poll: session.poll(id) != nil
    case .objection: session.objection(id) != nil
    case .dissent: session.dissent(id) != nil
    case .nextStep: session.nextStep(id) != nil
    case .parkedItem: session.parkedItem(id) != nil
    case .theme: session.theme(id) != nil
    case .finding: false
    }
  }

  private func unknown(_ id: ItemID, _ token: ProseToken) -> LintFlag {
    let last = facts.map(\.id).max()
    return LintFlag(
      line: token.line,
      kind: .reference,
      words: id.description,
      reason: last.map { "is no finding that stands; the last is \($0)." }
        ?? "is no finding: there is none yet."
    )
  }

  /// Whether a word stands in square or round brackets.
  private func isBracketed(_ sentence: Prose.Sentence, _ place: Int) -> Bool {
    for before in sentence.tokens.prefix(place + 1).reversed() {
      if let mark = before.gap.last(where: { "[](){}".contains($0) }) {
        return mark == "[" || mark == "("
      }
    }
    return false
  }

  /// The dissent on cited findings that the prose neither cites nor quotes.
  func dropped(_ cited: [ItemID: Int], in prose: Prose) -> [LintFlag] {
    guard facts.contains(where: { !$0.companions.isEmpty }) else { return [] }
    let said = prose.blocks.flatMap(\.sentences).flatMap(\.tokens)
    let named = cites(said)
    let text = " " + said.map(\.folded).joined(separator: " ") + " "
    return facts.flatMap { fact -> [LintFlag] in
      guard let line = cited[fact.id] else { return [] }
      return fact.companions.compactMap { companion in
        guard companion.leftOut == nil, !named.contains(companion.reference),
          !text.contains(beginning(of: companion.text))
        else { return nil }
        return LintFlag(
          line: line,
          kind: .droppedDissent,
          words: fact.id.description,
          reason: "is cited, and its \(companion.kind) \(companion.reference) is neither cited nor "
            + "quoted."
        )
      }
    }
  }

  /// The items cited, each with its room where the room stands before it.
  private func cites(_ tokens: [ProseToken]) -> Set<String> {
    var cites: Set<String> = []
    for (place, token) in tokens.enumerated() {
      guard let id = ItemID(token.text), id.kind == .dissent || id.kind == .objection else {
        continue
      }
      if token.gap == ".", place > 0 {
        cites.insert("\(tokens[place - 1].text.lowercased()).\(id)")
      } else {
        cites.insert(id.description)
      }
    }
    return cites
  }

  /// The first words of a statement, by which a quotation is known.
  private func beginning(of text: String) -> String {
    " " + NameFolding.words(of: text).prefix(8).map(\.folded).joined(separator: " ") + " "
  }
}
