package import BreakoutCore

/// A vote in words.
extension PollWords {
  /// A vote as it is said, such as `4`, `options 1 and 3` or, on proposals, `P2 and P4`.
  ///
  /// - Parameters:
  ///   - content: The vote.
  ///   - terms: The poll's terms, to name its options; nil where they are not known.
  /// - Returns: The words.
  package static func vote(_ content: BallotContent, _ terms: PollTerms? = nil) -> String {
    let names = names(terms)
    func name(_ option: Int) -> String {
      names.indices.contains(option - 1) ? names[option - 1] : String(option)
    }
    switch content {
    case .grade(let label): return worded(label, as: "answer")
    case .choice(let option):
      return names.isEmpty ? translated("option \(option)") : name(option)
    case .choices(let options):
      if options.isEmpty { return translated("no option") }
      return (names.isEmpty ? translated("options ") : "") + Phrase.list(options.map(name))
    case .ranking(let places):
      return places.map { $0.map(name).joined(separator: "=") }.joined(separator: ">")
    case .scores(let scores):
      let given = scores.map { $0.map(String.init) ?? translated("blank") }
      return translated("scores ") + numbers(given, names)
    case .allocation(let points):
      return translated("points ") + numbers(points.map(String.init), names)
    case .pairs(let judgements):
      return judgements.map { pair in
        pair.isUndecided
          ? translated("\(name(pair.better)) or \(name(pair.worse)) undecided")
          : translated("\(name(pair.better)) before \(name(pair.worse))")
      }.joined(separator: ", ")
    }
  }

  /// What was counted by hand, such as `12, 3`; of approvals, with the number of ballots.
  package static func hands(
    _ counts: [Int],
    _ terms: PollTerms?,
    separator: String = ", "
  ) -> String {
    guard let terms, terms.method == Approval().name, let ballots = counts.last else {
      return counts.map(String.init).joined(separator: separator)
    }
    let approvals = counts.dropLast().enumerated().map { place, count in
      "\(OptionWords.name(place + 1, terms)) \(count)"
    }
    return translated("\(approvals.joined(separator: ", ")) on \(ballots) ballots")
  }

  /// The numbers of all options, with their names where they have some.
  private static func numbers(_ numbers: [String], _ names: [String]) -> String {
    names.count == numbers.count
      ? zip(names, numbers).map { "\($0) \($1)" }.joined(separator: ", ")
      : numbers.joined(separator: ", ")
  }

  /// The identifiers of the options, if all are proposals.
  private static func names(_ terms: PollTerms?) -> [String] {
    let names = terms?.options.compactMap(\.proposal).map(\.description) ?? []
    return names.count == terms?.options.count ? names : []
  }
}
