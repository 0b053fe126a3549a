internal import BreakoutCore

/// The templates that commands take by name.
enum TemplateKind {
  case ladder
  case recipe

  /// The kind whose names come next; nil where none does.
  init?(namedAfter words: [String]) {
    switch words {
    case ["set", "ladder"]: self = .ladder
    case ["recipe"]: self = .recipe
    default: return nil
    }
  }
}

/// Completes verbs, names, items and the words that commands take, from the session as it stands.
struct SessionCompleter: LineCompleter {
  private let session: Session
  private let rooms: RoomSessions
  private let templates: @Sendable (TemplateKind) -> [String]

  init(
    _ session: Session,
    _ rooms: RoomSessions = .none,
    templates: @escaping @Sendable (TemplateKind) -> [String] = { _ in [] }
  ) {
    self.session = session
    self.rooms = rooms
    self.templates = templates
  }

  func completions(for line: String) -> Completions {
    let start = line.lastIndex { $0 == " " || $0 == "," }.map { line.index(after: $0) }
    let typed = String(line[(start ?? line.startIndex)...])
    let before = line[..<(start ?? line.startIndex)].split(separator: " ").map { $0.lowercased() }
      .filter { $0 != "really" && $0 != "please" }
    if before.isEmpty { return firstWord(typed) }
    return laterWord(line, typed, before)
  }

  /// What is said off the record is nowhere kept.
  func allowsMemory(of line: String) -> Bool {
    session.offRecord.since == nil && OffRecordMark.allowsMemory(of: line)
  }

  private func firstWord(_ typed: String) -> Completions {
    let verbs = REPLCommand.all.filter { $0.name.hasPrefix(typed.lowercased()) }
      .map { Completions.Candidate($0.name, note: $0.help) }
    let names =
      typed.isEmpty
      ? []
      : people(typed).map { person in
        Completions.Candidate(person.name + ":", note: note(person))
      }
    return Completions(replacing: typed.count, verbs + names)
  }

  private func laterWord(_ line: String, _ typed: String, _ before: [String]) -> Completions {
    let verb = before[0]
    if CompletionWords.takesFile(before) {
      return Completions(replacing: typed.count, FileNames.candidates(for: typed))
    }
    if let kind = TemplateKind(namedAfter: before) {
      let names = templates(kind).filter { $0.hasPrefix(typed.lowercased()) }
      return Completions(replacing: typed.count, names.map { Completions.Candidate($0) })
    }
    let words = CompletionWords.words(after: before).filter {
      $0.text.hasPrefix(typed.lowercased())
    }
    var candidates = words
    candidates += items(typed, for: verb)
    candidates += markers(typed, after: before)
    candidates += RoomCompletions.candidates(typed, for: verb, session, rooms)
    if CompletionWords.takesNames(verb), !typed.isEmpty {
      // A name typed in several words is completed as a whole.
      for length in stride(from: min(3, before.count), through: 1, by: -1) {
        let tail = lastWords(length, of: line)
        let found = people(tail)
        guard !found.isEmpty else { continue }
        let names = found.map { Completions.Candidate($0.name, note: note($0)) }
        if candidates.isEmpty || length == 1 {
          return Completions(replacing: tail.count, length == 1 ? candidates + names : names)
        }
      }
    }
    return Completions(replacing: typed.count, candidates)
  }

  private func markers(_ typed: String, after before: [String]) -> [Completions.Candidate] {
    guard before == ["at"] || before == ["undo", "to"] else { return [] }
    return session.markers.map { Completions.Candidate(":\($0.name)", note: "#\($0.entry)") }
      .filter { $0.text.hasPrefix(typed) }
  }

  private func lastWords(_ count: Int, of line: String) -> String {
    let part = line.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return part.split(separator: " ").suffix(count).joined(separator: " ")
  }

  private func people(_ typed: String) -> [Person] {
    let typedWords = TypedName.words(typed)
    guard let first = typedWords.first else { return [] }
    return (session.participants.map(\.person) + RoomCompletions.guests(session, rooms)).filter {
      person in
      let words = person.handle.text.split(separator: "-")
      guard let start = words.firstIndex(where: { $0.hasPrefix(first) }) else { return false }
      return typedWords.count <= words.count - start
        && zip(typedWords, words[start...]).allSatisfy { $1.hasPrefix($0) }
    }
  }

  /// Where somebody comes from.
  private func note(_ person: Person) -> String {
    [person.affiliation, person.origin.map { translated("in \($0.room)") }].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func items(_ typed: String, for verb: String) -> [Completions.Candidate] {
    CompletionWords.kinds(for: verb).flatMap { listing($0) }
      .filter { $0.text.hasPrefix(typed.uppercased()) }
  }

  private func listing(_ kind: ItemID.Kind) -> [Completions.Candidate] {
    func candidates(_ items: [(ItemID, String)]) -> [Completions.Candidate] {
      items.suffix(30).map {
        Completions.Candidate($0.0.description, note: RoomCompletions.fewWords($0.1))
      }
    }
    switch kind {
    case .agendaItem: return candidates(session.agenda.map { ($0.id, $0.text) })
    case .question: return candidates(session.questions.map { ($0.id, $0.text) })
    case .contribution:
      return candidates(session.contributions.suffix(30).map { ($0.id, $0.opening.text) })
    case .proposal: return candidates(session.proposals.filter(\.stands).map { ($0.id, $0.text) })
    case .poll: return candidates(session.polls.map { ($0.id, PromptWords.title($0.terms)) })
    case .objection: return candidates(session.objections.map { ($0.id, $0.text) })
    case .dissent: return candidates(session.dissents.map { ($0.id, $0.text) })
    case .nextStep: return candidates(session.nextSteps.map { ($0.id, $0.text) })
    case .parkedItem: return candidates(session.parkingLot.map { ($0.id, $0.text) })
    case .theme: return candidates(session.themes.map { ($0.id, $0.name) })
    case .finding: return candidates(session.consolidation.ordered.map { ($0.id, $0.text) })
    }
  }
}
