internal import BreakoutCore

/// What an entry of notes is, by the word that people put in front of it or in a column.
enum NoteKind: Equatable {
  case contribution(ContributionKind)
  case topic
  case question
  case proposal
  case decision(DecisionOutcome)
  case action
  case parked
  case present
  case absent
  case chair
  case scribe
  case facilitator
  case rapporteur
  case date
  case title
  case venue

  /// The kind that a word means; nil if it means none.
  init?(_ word: String) {
    let key = word.onOneLine.lowercased()
    guard let kind = Self.words[key] else { return nil }
    self = kind
  }

  private static var words: [String: NoteKind] {
    var words: [String: NoteKind] = [:]
    for kind in ContributionKind.allCases { words[kind.rawValue] = .contribution(kind) }
    let more: [(NoteKind, [String])] = [
      (.contribution(.point), ["note", "comment", "contribution", "statement", "remark", ""]),
      (.contribution(.announcement), ["info", "information", "announced", "news"]),
      (.contribution(.example), ["link", "reference", "example"]),
      (.contribution(.caveat), ["issue", "risk", "concern", "help", "warning"]),
      (.contribution(.lesson), ["lesson learnt", "lesson learned"]),
      (.contribution(.idea), ["suggestion"]),
      (.topic, ["topic", "agenda", "agenda item", "item", "subject"]),
      (.question, ["question", "key question", "open question"]),
      (.proposal, ["proposal", "proposed", "motion"]),
      (
        .decision(.agreed),
        [
          "decision", "decided", "agreed", "agreement", "resolution", "resolved", "accepted",
          "conclusion",
        ]
      ),
      (.decision(.notAgreed), ["rejected", "not agreed"]),
      (.decision(.deferred), ["deferred", "postponed"]),
      (
        .action,
        ["action", "action item", "actions", "next step", "todo", "to do", "task", "follow-up"]
      ),
      (.parked, ["parked", "parking lot", "park"]),
      (
        .present,
        ["present", "participants", "attendees", "attending", "attendance", "in attendance"]
      ),
      (.absent, ["regrets", "apologies", "absent", "excused"]),
      (.chair, ["chair", "chairs", "chaired by", "chairperson", "moderator"]),
      (.scribe, ["scribe", "minutes by", "note taker", "notetaker", "notes by"]),
      (.facilitator, ["facilitator"]), (.rapporteur, ["rapporteur"]),
      (.date, ["date", "day"]), (.title, ["title", "meeting"]),
      (.venue, ["venue", "place", "location"]),
    ]
    for (kind, names) in more {
      for name in names { words[name] = kind }
    }
    return words
  }
}
