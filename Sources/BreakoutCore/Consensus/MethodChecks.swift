extension ConsensusMethod {
  /// Most methods take shares of those present.
  package var usualBase: Base { .present }

  /// Few methods have tables of their own.
  package var tableWords: [String] { [] }

  /// Most methods come to an outcome by their own rule.
  package func isLeftToTheChair(_ terms: PollTerms) -> Bool { false }

  /// Few scales are read by their middle.
  package var showsMiddle: Bool { false }

  /// Refuses a setting that the method does not know, that is out of range, or that comes twice.
  func checkSettings(_ terms: PollTerms) throws(Refusal) {
    var seen: Set<String> = []
    for setting in terms.settings {
      guard let known = settings.first(where: { $0.name == setting.name }) else {
        throw .unknownSetting(setting.name, of: title, settings.map(\.name))
      }
      guard known.range.contains(setting.value) else { throw .outOfRange(setting, known) }
      guard seen.insert(setting.name).inserted else {
        throw Refusal("The rule says “\(setting.name)” twice; say it once.")
      }
    }
  }

  /// Refuses a threshold that always or never holds.
  func checkThreshold(_ terms: PollTerms) throws(Refusal) {
    guard let threshold = terms.threshold else { return }
    let idle = threshold == Threshold(.atLeast, Rational(0))
    let endless = threshold == Threshold(.moreThan, Rational(1))
    guard !idle, !endless else {
      throw Refusal(
        "“\(threshold)” \(idle ? "always" : "never") holds; say a share such as “at least 2/3”."
      )
    }
  }

  /// Refuses several options where the method asks about one proposal.
  func checkOneOption(_ terms: PollTerms) throws(Refusal) {
    guard terms.options.count <= 1 else {
      throw Refusal("A poll by \(title) is about one proposal; open one poll for each.")
    }
  }

  /// Refuses a threshold where the method has none.
  func checkNoThreshold(_ terms: PollTerms) throws(Refusal) {
    guard let threshold = terms.threshold else { return }
    throw Refusal("A poll by \(title) has no threshold; leave out “\(threshold)”.")
  }

  /// Refuses a limit on those against where the method has none.
  func checkNoLimit(_ terms: PollTerms) throws(Refusal) {
    guard terms.against == nil else {
      throw Refusal(
        "A poll by \(title) cannot limit how many are against; leave that out of the rule."
      )
    }
  }
}

extension Refusal {
  fileprivate static func unknownSetting(
    _ name: String,
    of title: String,
    _ known: [String]
  ) -> Refusal {
    let list = known.map { "“\($0)”" }.joined(separator: " and ")
    return Refusal(
      known.isEmpty
        ? "A poll by \(title) has no settings; leave out “\(name)”."
        : "A poll by \(title) has no setting “\(name)”; it has \(list)."
    )
  }

  fileprivate static func outOfRange(_ setting: PollSetting, _ known: MethodSetting) -> Refusal {
    let range = "\(known.range.lowerBound) to \(known.range.upperBound)"
    return Refusal("“\(setting.name)” must be from \(range), not \(setting.value).")
  }
}
