/// The consensus methods the program knows.
package enum ConsensusMethods {
  /// Every method, in the order they are listed in help.
  ///
  /// A new method is one file in this folder and one line here.
  package static let all: [any ConsensusMethod] = [
    ShowOfHands(),
    Consent(),
    FistToFive(),
    GradientsKaner(),
    GradientsLoomio(),
    DotVote(),
    Approval(),
    ScoreVote(),
    PairwiseComparison(),
    FiveWayStrawPoll(),
    LikertFive(),
    AppropriatenessNine(),
    HumMethod(),
    RankingSchulze(),
    RankingPairs(),
    RankingBorda(),
    InstantRunoff(),
    NominalGroup(),
    TransferableVote(),
    TransferableVoteMeek(),
  ]

  /// The method of that permanent name, if there is one.
  package static func named(_ name: MethodName) -> (any ConsensusMethod)? {
    all.first { $0.name == name }
  }

  /// The method called by a word typed at the prompt, if there is one.
  package static func called(_ word: String) -> (any ConsensusMethod)? {
    all.first { $0.words.contains(word.lowercased()) || $0.name.text == word.lowercased() }
  }
}
