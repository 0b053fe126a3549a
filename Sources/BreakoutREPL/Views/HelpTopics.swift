internal import BreakoutCore
internal import BreakoutReport

/// Help on the words that stand after a verb: methods, rules, bases, quorums, attribution.
enum HelpTopics {
  /// What there is help on beside verbs, as `? all` says it.
  static var list: String {
    translated("Also: ? methods, ? rule, ? base, ? quorum, ? attribution, ? verbatim.")
  }

  /// The help on a word; nil if it is none of these.
  static func text(on word: String) -> String? {
    topic(word).map { TextWrapping.wrap($0, columns: 80) }
  }

  private static func topic(_ word: String) -> String? {
    switch word {
    case "method", "methods": return methods
    case "rule", "rules", "majority", "unanimity": return rules
    case "base", "bases": return bases
    case "quorum": return quorum
    case "attribution", "chatham": return attribution
    case "verbatim", "```": return verbatim
    default: break
    }
    if let method = ConsensusMethods.called(word) { return text(on: method) }
    if Base(rawValue: word) != nil { return bases }
    return AttributionLevel(rawValue: word) == nil ? nil : attribution
  }

  /// One method: what it is for, its answers with what each means, and its settings.
  private static func text(on method: any ConsensusMethod) -> String {
    let words = listed(method.words)
    var lines = [
      "poll P1 \(method.words.first ?? words)",
      "  " + title(method),
    ]
    if method.words.count > 1 { lines.append(translated("  Typed: \(words)")) }
    if case .grades(let answers, let abstain) = method.form(PollTerms()) {
      lines.append(translated("  Answers:"))
      lines += answers.map { "    \($0.label)  \($0.says)" }
      if abstain { lines.append("    \(BallotForm.abstain)") }
    }
    if !method.settings.isEmpty { lines.append(translated("  It also takes:")) }
    lines += method.settings.map { setting in
      let range = "\(setting.range.lowerBound) to \(setting.range.upperBound)"
      return "    \(setting.name) N  \(setting.meaning) (\(range))"
    }
    lines.append(
      translated("  Shares are taken \(method.usualBase.phrase) unless base says otherwise.")
    )
    return lines.joined(separator: "\n")
  }

  /// What a method is called, and what it is for.
  private static func title(_ method: any ConsensusMethod) -> String {
    translated("\(worded(method.title, as: "method")): \(method.help)")
  }

  private static var methods: String {
    let lines = ConsensusMethods.all.map { method in
      "  \(method.words.first ?? "")  \(title(method))"
    }
    let head = translated("poll P1 METHOD, where METHOD is one of")
    return ([head] + lines + [translated("Type ? f5 for one of them.")]).joined(separator: "\n")
  }

  private static var rules: String {
    translated(
      """
      poll P1 METHOD rule RULE, where RULE is one of
        majority            more than half in favour
        at least 2/3        that share or more; a share is 2/3, 66% or 0.66
        more than 1/2       more than that share
        unanimity           nobody against
        consensus minus 1   at most one against
        nobody below 3      in the fist to five: nobody shows less than 3
        block only          in the fist to five: only a block keeps it from passing
      Without a rule each method has its own; ? f5 tells that of the fist to five.
      The rule is sealed with the poll: nothing can change it once voting has begun.
      """
    )
  }

  private static var bases: String {
    let width = Base.allCases.map(\.rawValue.count).max() ?? 0
    let lines = Base.allCases.map { base in
      let space = String(repeating: " ", count: width - base.rawValue.count + 2)
      return "  \(base.rawValue)\(space)\(base.phrase)"
    }
    return ([translated("poll P1 METHOD base BASE, where shares are taken")] + lines).joined(
      separator: "\n"
    )
  }

  private static var quorum: String {
    translated(
      """
      poll P1 METHOD quorum 1/2 of present
        So many of those present must vote, or the poll is inconclusive.
      poll P1 METHOD quorum 1/2 of eligible
        So many of those entitled must be present when the poll opens.
      """
    )
  }

  private static var attribution: String {
    translated(
      """
      set attribution LEVEL, where people appear in what is printed
        named        by name, with their affiliation
        affiliation  by their affiliation, without names
        role         by their role, such as a panellist
        none         not at all: the Chatham House Rule; chatham is the same
      The log itself keeps the names.
      """
    )
  }

  private static var verbatim: String {
    translated(
      """
      NAME: ```
        The lines that follow are taken as they are, with their breaks and spaces,
        until a line of three backticks ends them. Without a name they are a note.
        An empty block records nothing; Ctrl-C gives one up.
      """
    )
  }
}
