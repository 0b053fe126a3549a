internal import BreakoutCore

extension REPLCommand {
  static let vote = REPLCommand(
    "v",
    aliases: ["vote"],
    "NAME ANSWER [by slip] [for NAME][: REASON]",
    "Cast somebody's ballot; the last one counts. Of several options: P1 P3 (approve), 5 - 3 (score), "
      + "P1>P2 P2=P3 (pairs).",
    in: .polls,
    examples: [
      Example(after: pollOpen, "v asha 4", says: "Asha: 4"),
      Example(after: pollOpen, "v asha 0: compulsory reporting", says: "Asha: 0"),
      Example(after: pollOpen, "v asha 3 for Ben", says: "Asha"),
      Example(after: options + ["poll P1 P2 approve"], "v asha P1 P2", says: "Asha: P1 and P2"),
      Example(after: options + ["poll P1 P2 score 5"], "v asha 5 -", says: "P1 5, P2 blank"),
      Example(after: options + ["poll P1 P2 pairs"], "v asha P2>P1", says: "P2 before P1"),
      Example(after: pollOpen, "v asha 7", refuses: "7"),
    ]
  ) { line throws(UsageError) in
    let whole = line
    let head = line.beforeColon() ?? line.optionalText() ?? ""
    let reason = try line.reason()
    var words = head.split(whereSeparator: \.isWhitespace).map(String.init)
    let channel = try channel(&words)
    let other = try proxy(&words)
    let (name, answer) = try nameAndAnswer(words, whole)
    if channel == .proxy, other == nil {
      throw UsageError("Say who holds the proxy: v HOLDER ANSWER for NAME.")
    }
    return .record(
      CastBallot(
        by: other ?? name,
        answer,
        channel: channel,
        holder: other == nil ? nil : name,
        reason: reason
      )
    )
  }

  private static let options = ["present+ Asha, Ben", "prop Share it", "prop Print it"]

  private static let pollOpen = ["present+ Asha, Ben", "prop Share it", "poll P1 f5"]

  /// Takes `by slip` from the end.
  static func channel(_ words: inout [String]) throws(UsageError) -> Channel {
    guard words.count > 2, words[words.count - 2].lowercased() == "by",
      let last = words.last?.lowercased()
    else { return .hands }
    guard
      let channel = Channel.allCases.first(where: {
        $0.rawValue == last || $0.rawValue == last + "s"
      })
    else {
      throw UsageError("A ballot comes by hands, slips, phones, proxy or chair, not by “\(last)”.")
    }
    words.removeLast(2)
    return channel
  }

  /// Takes `for NAME` from the end.
  private static func proxy(_ words: inout [String]) throws(UsageError) -> TypedName? {
    guard let place = words.lastIndex(where: { $0.lowercased() == "for" }), place > 0,
      place + 1 < words.count
    else { return nil }
    let name = try LineScanner.typedName(words[(place + 1)...].joined(separator: " "))
    words.removeSubrange(place...)
    return name
  }

  /// Cuts the words where the answer begins: the name is all that comes before it.
  private static func nameAndAnswer(
    _ words: [String],
    _ line: LineScanner
  ) throws(UsageError) -> (TypedName, [String]) {
    guard words.count >= 2 else {
      throw UsageError(words.isEmpty ? "NAME is missing." : "ANSWER is missing.")
    }
    let place = words.indices.dropFirst().first { isAnswer(words[$0]) } ?? words.count - 1
    let name = try LineScanner.typedName(words[..<place].joined(separator: " "))
    return (name, Array(words[place...]))
  }

  private static func isAnswer(_ word: String) -> Bool {
    let answers: Set<String> = [
      "yes", "no", "y", "n", "abstain", "consent", "objection", "object", "pass", "block",
      "strongly", "against", "neutral", "sf", "sa", BallotForm.none, "-",
    ]
    let option = ItemID(String(word.prefix { $0.isLetter || $0.isNumber }))
    return word.first?.isNumber == true || answers.contains(word.lowercased())
      || word.contains(">") || word.first == "," || option?.kind == .proposal
  }
}
