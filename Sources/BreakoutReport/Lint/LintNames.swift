import BreakoutCore

/// Finds names and affiliations in prose that the attribution level does not allow.
struct LintNames {
  private struct Roster {
    var level: AttributionLevel
    var check: LeakCheck
  }

  private let rosters: [Roster]

  /// The rooms' names, which may be a part of somebody's name as well.
  private let rooms: Set<String>

  /// The words that make an affiliation say who somebody is.
  private static let attributing: Set<String> = [
    "delegate", "delegates", "delegation", "representative", "representatives", "participant",
    "participants", "member", "members", "colleague", "colleagues", "speaker", "speakers", "expert",
    "experts", "from", "of", "said", "asked", "felt", "objected", "blocked", "thought", "argued",
    "noted", "supported", "opposed", "according", "warned", "reported", "insisted", "dissented",
  ]

  init(_ chronicle: Chronicle) {
    rooms = Set(chronicle.rooms.map { NameFolding.fold($0.name) })
    let sessions = chronicle.rooms.map(\.chronicle.session)
    rosters = ([chronicle.session] + sessions).compactMap { session in
      let level = max(chronicle.attribution, session.attribution)
      guard level != .named, !session.everybody.isEmpty else { return nil }
      let affiliations = level == .role || level == .none
      return Roster(level: level, check: LeakCheck(session, affiliations: affiliations))
    }
  }

  func flags(in sentence: Prose.Sentence) -> [LintFlag] {
    guard !rosters.isEmpty, !sentence.tokens.isEmpty else { return [] }
    let folded = sentence.tokens.map(\.folded)
    let found = rosters.flatMap { roster in
      roster.check.matches(in: folded).filter { isMeant($0, sentence) }
        .map { (match: $0, level: roster.level) }
    }
    var taken: Set<Int> = []
    var flags: [LintFlag] = []
    // A whole name on one roster may be a part of a name on another.
    for (match, level) in found.sorted(by: { $0.match.range.count > $1.match.range.count })
    where taken.isDisjoint(with: match.range) {
      taken.formUnion(match.range)
      let what = match.isAffiliation ? "an affiliation" : "a participant"
      flags.append(
        LintFlag(
          line: sentence.tokens[match.range.lowerBound].line,
          kind: .name,
          words: sentence.words(match.range),
          reason: "names \(what), but attribution is “\(level.rawValue)”."
        )
      )
    }
    return flags
  }

  /// Whether a match is no chance: a single name is written with a capital, and an affiliation
  /// stands beside a word that attributes something to it.
  private func isMeant(_ match: LeakCheck.Match, _ sentence: Prose.Sentence) -> Bool {
    let tokens = sentence.tokens
    guard match.isAffiliation else {
      guard match.range.count == 1 else { return true }
      let token = tokens[match.range.lowerBound]
      return token.isCapital && !rooms.contains(token.folded)
    }
    let near = max(0, match.range.lowerBound - 2)..<min(tokens.count, match.range.upperBound + 2)
    return tokens[match.range.lowerBound].isCapital
      && near.contains { !match.range.contains($0) && Self.attributing.contains(tokens[$0].folded) }
  }
}
