internal import BreakoutCore

/// The words that the completion key offers after a verb.
enum CompletionWords {
  /// The fixed words that may come next.
  static func words(after before: [String]) -> [Completions.Candidate] {
    let verb = before[0]
    switch verb {
    case "set" where before.count == 1:
      return plain(FrontMatter.Field.allCases.map(\.rawValue) + ["kind", "attribution", "ladder"])
    case "set" where before[1] == "kind": return plain(SittingKind.ofRooms.map(\.rawValue))
    case "set" where before[1] == "attribution":
      return plain(AttributionLevel.allCases.map(\.rawValue) + ["chatham"])
    case "poll": return poll(before)
    case "decide": return plain(DecisionOutcome.allCases.map(\.rawValue) + ["review"])
    case "retype":
      return plain(ContributionKind.allCases.map(\.rawValue) + Conversion.allCases.map(\.rawValue))
    case "undo" where before.count == 1: return plain(["to"])
    case "timing" where before.count == 1: return plain(["on", "off"])
    case "watch" where before.count == 1: return plain(["off"])
    case "watch" where before.count == 2: return watchable
    case "quiet" where before.count == 1: return plain(["off"])
    case "check": return plain(ClaimStatus.allCases.map(\.rawValue))
    case "agenda+" where before.count == 1: return plain(SittingKind.ofRooms.map(\.rawValue))
    case "report" where before.count <= 2:
      return plain(ReportNames.kinds + ReportNames.formats + ["to"])
    case "export" where before.count == 1: return plain(ExportFormat.all.map(\.name))
    case "minutes": return plain(ReportNames.formats + ["to"])
    case "act": return plain(["to", "by", "channel", "measure", "from"])
    case "measure" where before.count == 2:
      return plain(Measure.Kind.allCases.map { $0.rawValue + ":" })
    case "v", "vote": return plain(["by", "for"]).filter { _ in before.count > 2 }
    case "person" where before.count > 1:
      return plain(["affiliation", "country", "constituency", "role", "biography", "name", "vote"])
    case "?", "help":
      return REPLCommand.all.map { Completions.Candidate($0.name, note: $0.summary) }
    case "suggest" where before.count == 1:
      return plain(SuggestionRequest.Kind.allCases.map(\.rawValue))
    case "refine" where before.count == 2: return plain(["without"])
    case "accept" where before.count == 2 && Int(before[1]) != nil: return plain(["as"])
    case "hum": return plain(Loudness.allCases.map(\.rawValue) + ["for", "against"])
    case "call": return plain(["consensus", "rough consensus", "no consensus", "inconclusive"])
    case "confirm" where before.count == 1: return plain(["all"])
    case "round": return plain(["present"]).filter { _ in before.count > 1 }
    case "signoff" where before.count == 3: return plain(["of"])
    case "drop" where before.count == 2 && before[1].contains("."): return plain(["from"])
    case "renew" where before.count == 2: return plain(["by"])
    case "extend" where before.count == 1: return plain(["all"])
    case "compare", "say": return plain(["all"])
    case "close": return plain(["poll", "queue"]).filter { _ in before.count == 1 }
    case "void": return plain(["poll"]).filter { _ in before.count == 1 }
    case "open": return plain(["queue"]).filter { _ in before.count == 1 }
    case "q?", "queue?": return plain(["fair"]).filter { _ in before.count == 1 }
    case "q-": return plain(["all", "later"]).filter { _ in before.count == 1 }
    case "q+", "qq+", "point+": return plain(["to"]).filter { _ in before.count > 1 }
    case "forget": return plain(["speaking"]).filter { _ in before.count == 1 }
    case "speakers" where before.count == 1: return plain(["off"])
    case "ping" where before.count == 2: return plain(["about"])
    default: return []
    }
  }

  /// The kinds of items that a verb takes.
  static func kinds(for verb: String) -> [ItemID.Kind] {
    switch verb {
    case "take", "time", "+5m", "skip": [.agendaItem, .question]
    case "order": [.agendaItem, .finding]
    case "ask": [.question]
    case "retype", "check": [.contribution]
    case "theme": [.contribution, .proposal, .theme, .finding]
    case "prop", "propose": [.contribution]
    case "amend", "withdraw", "join", "poll", "decide", "follows", "object", "dissent":
      [.proposal, .finding]
    case "readback": [.proposal, .finding, .nextStep]
    case "change": [.proposal, .finding, .nextStep]
    case "round", "rounds": [.proposal, .finding]
    case "void": [.poll]
    case "link", "unlink", "split", "text", "compare", "say", "why": [.finding]
    case "retally": [.proposal, .finding]
    case "show", "blame": ItemID.Kind.allCases
    case "answer", "integrated", "withdrawn", "stand": [.objection]
    case "renew": [.nextStep, .proposal]
    case "drop": [.nextStep, .proposal, .parkedItem]
    case "accept", "done", "champion", "due", "channel", "measure", "support": [.nextStep]
    case "fix", "strike", "log", "edit": ItemID.Kind.allCases
    default: []
    }
  }

  /// Whether the name of a file comes next.
  static func takesFile(_ before: [String]) -> Bool {
    switch before[0] {
    case "roster", "source", "lint", "after", "out": before.count == 1
    case "report", "minutes": before.last == "to"
    case "export": before.count == 2
    default: false
    }
  }

  /// Whether names of participants can come after a verb.
  static func takesNames(_ verb: String) -> Bool {
    [
      "present+", "present-", "left", "person", "chair+", "scribe+", "facilitator+", "rapporteur+",
      "idea", "announce", "example", "caveat", "lesson", "claim", "prop", "propose", "v", "vote",
      "object", "dissent", "act", "regrets+", "champion", "support", "park",
      "q+", "qq+", "point+", "q-", "ack", "last",
      "confirm", "change",
    ].contains(verb)
  }

  private static func poll(_ before: [String]) -> [Completions.Candidate] {
    guard before.count > 1 else { return [] }
    if before.last == "rule" {
      return plain(["majority", "unanimity", "consensus minus", "at least", "more than"])
    }
    if before.last == "base" { return plain(Base.allCases.map(\.rawValue)) }
    let isMethodGiven = before.dropFirst().contains { ConsensusMethods.called($0) != nil }
    if isMethodGiven {
      return plain(["rule", "base", "quorum", "present", "eligible", "hidden", "secret"])
    }
    if before.last == "again" { return plain(["present"]) }
    return ConsensusMethods.all.compactMap { method in
      method.words.first.map { Completions.Candidate($0, note: method.summary) }
    } + [Completions.Candidate("again", note: "The next round of the last poll on it.")]
  }

  /// Some of the questions that are worth watching.
  private static let watchable = plain(["votes?", "t?", "q?", "gaps", "status", "rooms", "steps"])

  private static func plain(_ words: [String]) -> [Completions.Candidate] {
    words.map { Completions.Candidate($0) }
  }
}
