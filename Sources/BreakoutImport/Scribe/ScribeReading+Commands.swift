internal import BreakoutCore

extension ScribeReading {
  /// Does what a command says.
  mutating func follow(_ command: ScribeCommand, _ line: ChatLine) {
    switch command {
    case .present(let change, let names):
      attend(change, listed(change, names, line), line)
    case .regrets:
      let names = regrets.map { people.name($0) }
      regrets = []
      if !names.isEmpty { meeting.add(.excused(names), at: line.time, line.place) }
    case .chairs(let change, let names): chair(change, listed(change, names, line), line)
    case .scribes(let change, let names): scribe(change, names, line)
    case .topic(let text), .subtopic(let text):
      decisions.close(&meeting, at: line.time, line.place)
      meeting.report.noteEmpty(text, line.place)
      add(.topic(text.orNoText), line)
    case .action, .resolution, .proposal, .issue: settle(command, line)
    case .meeting(let text): add(.frontMatter(.title, [text.orNoText]), line)
    case .date(let text):
      let date = DateWords.first(in: text)?.description
      add(.frontMatter(.dates, [date ?? text.orNoText]), line)
    case .agenda(let text): add(.frontMatter(.remarks, ["Agenda: \(text)"]), line)
    case .aside(let kind): meeting.report.leaveOut(kind)
    }
  }

  private mutating func settle(_ command: ScribeCommand, _ line: ChatLine) {
    arrive(line.nick, line)
    switch command {
    case .action(let text):
      meeting.report.noteEmpty(text, line.place)
      var step = ActionText.nextStep(text) { people.knows($0) }
      step.owners = step.owners.map { people.knows($0) ? people.name($0) : $0 }
      add(.nextStep(step), line)
    case .resolution(let text):
      lastOf[PeopleTable.key(line.nick)] = nil
      decisions.resolve(text, &meeting, at: line.time, line.place)
      lastOf[PeopleTable.key(line.nick)] = decisions.lastProposalStep
    case .proposal(let text):
      decisions.close(&meeting, at: line.time, line.place)
      lastOf[PeopleTable.key(line.nick)] = meeting.steps.count
      let proposer = scribes.contain(line.nick) ? nil : people.name(line.nick)
      decisions.propose(text, by: proposer, &meeting, at: line.time, line.place)
    case .issue(let text):
      meeting.report.noteEmpty(text, line.place)
      let by = scribes.contain(line.nick) ? nil : people.name(line.nick)
      add(.said(.caveat, by: by, text.orNoText), line)
    default: break
    }
  }

  /// The people whom a command names; whoever types it where it names nobody.
  private mutating func listed(
    _ change: ScribeCommand.Change,
    _ names: [String],
    _ line: ChatLine
  ) -> [String] {
    let typed = names.isEmpty && change != .set ? [line.nick] : names
    return typed.map { people.name($0) }
  }

  private mutating func chair(
    _ change: ScribeCommand.Change,
    _ names: [String],
    _ line: ChatLine
  ) {
    if change == .set, !names.isEmpty { roles.remove("chair", nil) }
    for name in names {
      if change == .remove {
        roles.remove("chair", name)
      } else if roles.add("chair", name) {
        meeting.add(.duty(.chair, name), at: line.time, line.place)
      }
    }
  }

  private mutating func scribe(
    _ change: ScribeCommand.Change,
    _ typed: [String],
    _ line: ChatLine
  ) {
    let named = typed.isEmpty && change != .set ? [line.nick] : typed
    guard !named.isEmpty else {
      meeting.report.add(line.place, line.text, "names nobody")
      return
    }
    let pairs = named.map { CurrentScribes.parts($0) }
    for pair in pairs {
      if let name = pair.name { people.identify(pair.nick, as: name) }
    }
    scribes.change(change, pairs.map(\.nick))
    guard change != .remove else { return }
    for pair in pairs {
      let name = people.name(pair.nick)
      roles.add("scribe", name)
      meeting.add(.duty(.scribe, name), at: line.time, line.place)
    }
  }
}

/// The functions that people had, for the roster.
struct MeetingRoles {
  private var roles: [(name: String, roles: [String])] = []

  /// Gives somebody a function.
  ///
  /// - Returns: Whether it is new.
  @discardableResult
  mutating func add(_ role: String, _ name: String) -> Bool {
    guard let place = roles.firstIndex(where: { $0.name == name }) else {
      roles.append((name, [role]))
      return true
    }
    guard !roles[place].roles.contains(role) else { return false }
    roles[place].roles.append(role)
    return true
  }

  /// Takes a function from somebody, or from everybody.
  mutating func remove(_ role: String, _ name: String?) {
    for place in roles.indices where name == nil || roles[place].name == name {
      roles[place].roles.removeAll { $0 == role }
    }
  }

  /// The people with their functions.
  var people: [ImportedPerson] {
    roles.map { entry in
      ImportedPerson(
        entry.name,
        role: entry.roles.isEmpty ? nil : entry.roles.joined(separator: ", ")
      )
    }
  }
}
