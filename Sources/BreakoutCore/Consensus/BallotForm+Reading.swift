extension BallotForm {
  /// Reads a typed vote.
  ///
  /// A grade is its label, the beginning of one label only, or the beginning of one meaning only,
  /// in any case: `y`, `abst`, `block`. Dots are typed as `5 0 0`, choices as `1 3`, a ranking as
  /// `2>1=3`, scores as `5,,3`, a pair as `1>2`.
  ///
  /// - Parameters:
  ///   - words: The words of the vote.
  ///   - options: How many options the poll has.
  /// - Returns: The vote, checked.
  /// - Throws: `Refusal` that names what is allowed.
  package func read(_ words: [String], options: Int) throws(Refusal) -> BallotContent {
    let text = words.joined(separator: " ")
    let numbers = Self.numbers(words)
    let content: BallotContent? =
      switch self {
      case .grades(let answers, let abstain):
        Self.label(text, among: answers, abstain: abstain).map { .grade($0) }
      case .choice: numbers.flatMap { $0.count == 1 ? .choice($0[0]) : nil }
      case .choices:
        text.lowercased() == Self.none ? .choices([]) : numbers.map { .choices($0.sorted()) }
      case .ranking: Ranking(words.joined()).map { .ranking($0.places) }
      case .scores: Self.scores(words).map { .scores($0.scores) }
      case .allocation: numbers.map { .allocation($0) }
      case .pairs: JudgementList(Self.tight(text)).map { .pairs($0.judgements) }
      case .hum: nil
      }
    guard let content else { throw notOnTheScale(text, options) }
    try check(content, options: options)
    return content
  }

  /// What a ballot says that chooses no option.
  package static let none = "none"

  /// Checks that a vote has this shape.
  ///
  /// - Throws: `Refusal` that names what is allowed.
  package func check(_ content: BallotContent, options: Int) throws(Refusal) {
    let all = 1...max(options, 1)
    let fits =
      switch (self, content) {
      case (.grades(let answers, let abstain), .grade(let label)):
        answers.contains { $0.label == label } || (abstain && label == Self.abstain)
      case (.choice, .choice(let option)): all.contains(option)
      case (.choices(let limit), .choices(let chosen)):
        chosen.count <= limit && chosen.allSatisfy(all.contains)
          && Set(chosen).count == chosen.count
      case (.ranking, .ranking(let places)):
        !places.isEmpty && places.joined().allSatisfy(all.contains)
          && Set(places.joined()).count == places.joined().count
      case (.scores(let top), .scores(let scores)):
        scores.count == options && scores.allSatisfy { (0...top).contains($0 ?? 0) }
      case (.allocation(let budget, let cap), .allocation(let points)):
        points.count == options && points.allSatisfy((0...cap).contains)
          && points.reduce(0, +) <= budget
      case (.pairs, .pairs(let judgements)):
        !judgements.isEmpty
          && judgements.allSatisfy { all.contains($0.better) && all.contains($0.worse) }
      default: false
      }
    guard fits else { throw notOnTheScale(Self.text(content), options) }
  }
}

extension BallotForm {
  private static func label(_ text: String, among answers: [Answer], abstain: Bool) -> String? {
    let typed = text.lowercased()
    guard !typed.isEmpty else { return nil }
    let labels = answers.map(\.label) + (abstain ? [Self.abstain] : [])
    if let label = labels.first(where: { $0.lowercased() == typed }) { return label }
    let supports = answers.filter { $0.side == .support }
    if typed == "for", supports.count == 1 { return supports[0].label }
    let begun = labels.filter { $0.lowercased().hasPrefix(typed) }
    if begun.count == 1 { return begun[0] }
    let whole = answers.filter { $0.meaning.lowercased() == typed }
    if whole.count == 1 { return whole[0].label }
    let meant = answers.filter { $0.meaning.lowercased().hasPrefix(typed) }
    return begun.isEmpty && typed.count > 2 && meant.count == 1 ? meant[0].label : nil
  }

  private static func numbers(_ words: [String]) -> [Int]? {
    let parts = words.flatMap { $0.split(separator: ",") }
    let numbers = parts.compactMap { wholeNumber($0) }
    return numbers.count == parts.count && !parts.isEmpty ? numbers : nil
  }

  /// Scores with commas between them, or with spaces and `-` for a blank.
  private static func scores(_ words: [String]) -> ScoreList? {
    let typed = words.joined(separator: " ")
    if typed.contains(",") { return ScoreList(words.joined()) }
    return ScoreList(words.map { $0 == "-" ? "" : $0 }.joined(separator: ","))
  }

  /// Pairs without the spaces beside their signs.
  private static func tight(_ text: String) -> String {
    var tight = ""
    for character in text {
      if ">=".contains(character) { while tight.last == " " { tight.removeLast() } }
      if character == " ", let last = tight.last, ">=".contains(last) { continue }
      tight.append(character)
    }
    return tight
  }

  private static func text(_ content: BallotContent) -> String {
    switch content {
    case .grade(let label): label
    case .choice(let option): String(option)
    case .choices(let numbers), .allocation(let numbers):
      numbers.map(String.init).joined(separator: " ")
    case .ranking(let places): Ranking(places: places).description
    case .scores(let scores): ScoreList(scores: scores).description
    case .pairs(let judgements): JudgementList(judgements: judgements).description
    }
  }

  private func notOnTheScale(_ text: String, _ options: Int) -> Refusal {
    Refusal(
      text.isEmpty
        ? "A vote here is \(allowed(options))."
        : "“\(text.prefix(40))” is no vote here; a vote is \(allowed(options))."
    )
  }

  /// Scores as they may be typed.
  private func example(_ options: Int, _ top: Int) -> String {
    (0..<options).map { String(max(0, top - $0)) }.joined(separator: " ")
  }

  private func allowed(_ options: Int) -> String {
    let some = translated("from 1 to \(options)")
    switch self {
    case .grades(let answers, let abstain):
      return listed(answers.map(\.spelled) + (abstain ? [Self.abstain] : []))
    case .choice: return translated("one option \(some)")
    case .choices(let limit):
      return limit < options
        ? translated("at most \(limit) different options \(some), such as “1 2”")
        : translated("any of the options \(some), such as “1 2”, or “none”")
    case .ranking:
      return translated("options \(some) from best to worst, such as “2>1”, tied ones with “=”")
    case .scores(let top):
      return translated(
        "a score from 0 to \(top) for each of the \(options) options, such as “\(example(options, top))”, “-” for none"
      )
    case .allocation(let budget, let cap):
      let each = cap < budget ? translated(" and at most \(cap) on one") : ""
      return translated(
        "a number of dots for each of the \(options) options, at most \(budget) in all\(each)"
      )
    case .pairs:
      return translated(
        "which of two options \(some) is better, for some pairs, such as “1>2 3>1”, or “1=2” if undecided"
      )
    case .hum: return translated("not cast: the room hums, and the chair says what was heard")
    }
  }
}
