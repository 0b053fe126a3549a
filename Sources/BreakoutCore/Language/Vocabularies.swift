/// Every vocabulary of the log that is shown to people.
///
/// A new enumeration that is shown is listed here, and its words go into the catalogues.
package enum Vocabularies {
  /// The enumerations, whose raw values are the words.
  package static let all: [any Vocabulary.Type] = [
    AttributionLevel.self, Base.self, Channel.self, ClaimStatus.self, ContributionKind.self,
    DecisionOutcome.self, Duty.self, FrontMatter.Field.self, Ground.self, Loudness.self,
    Measure.Kind.self,
    NextStep.State.self, ObjectionState.self, Outcome.self, PersonDetail.self, Poll.State.self,
    Proposal.State.self, Quorum.Whole.self, SittingKind.self, Threshold.Comparison.self,
  ]

  /// The words of consensus methods: titles, answers and settings, each with its context.
  package static var ofMethods: [(word: String, context: String)] {
    ConsensusMethods.all.flatMap { method in
      [(method.title, "method")] + method.settings.map { ($0.name, "setting") }
        + answers(of: method).map { ($0, "answer") } + method.tableWords.map { ($0, "table") }
    }
  }

  private static func answers(of method: any ConsensusMethod) -> [String] {
    guard case .grades(let answers, let abstain) = method.form(PollTerms()) else { return [] }
    return answers.map(\.label).filter { Int($0) == nil } + (abstain ? [BallotForm.abstain] : [])
  }
}

extension AttributionLevel: Vocabulary {
  package static var vocabulary: String { "attribution" }
}

extension Base: Vocabulary {
  package static var vocabulary: String { "base" }
}

extension Channel: Vocabulary {
  package static var vocabulary: String { "channel" }
}

extension ClaimStatus: Vocabulary {
  package static var vocabulary: String { "claim" }
}

extension ContributionKind: Vocabulary {
  package static var vocabulary: String { "contribution" }
}

extension DecisionOutcome: Vocabulary {
  package static var vocabulary: String { "decision" }
}

extension Duty: Vocabulary {
  package static var vocabulary: String { "duty" }
}

extension FrontMatter.Field: Vocabulary {
  package static var vocabulary: String { "title page" }
}

extension Ground: Vocabulary {
  package static var vocabulary: String { "ground" }
}

extension Loudness: Vocabulary {
  package static var vocabulary: String { "hum" }
}

extension Measure.Kind: Vocabulary {
  package static var vocabulary: String { "measure" }
}

extension NextStep.State: Vocabulary {
  package static var vocabulary: String { "next step" }
}

extension ObjectionState: Vocabulary {
  package static var vocabulary: String { "objection" }
}

extension Outcome: Vocabulary {
  package static var vocabulary: String { "outcome" }
}

extension PersonDetail: Vocabulary {
  package static var vocabulary: String { "person" }
}

extension Poll.State: Vocabulary {
  package static var vocabulary: String { "poll" }
}

extension Proposal.State: Vocabulary {
  package static var vocabulary: String { "proposal" }
}

extension Quorum.Whole: Vocabulary {
  package static var vocabulary: String { "quorum" }
}

extension SittingKind: Vocabulary {
  package static var vocabulary: String { "sitting" }
}

extension Threshold.Comparison: Vocabulary {
  package static var vocabulary: String { "threshold" }
}
