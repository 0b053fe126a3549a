/// A way for a room to find out whether it agrees.
///
/// One type per file in this folder, listed once in `ConsensusMethods.all`.
package protocol ConsensusMethod: Sendable {
  /// The name in the log; never renamed, never reused.
  var name: MethodName { get }

  /// The words that call it at the prompt, shortest first.
  var words: [String] { get }

  /// The name in reports, such as `fist to five`.
  var title: String { get }

  /// One sentence for the list of methods.
  var summary: String { get }

  /// The settings it understands, such as `dots`.
  var settings: [MethodSetting] { get }

  /// The words of its own tables, such as `mean`, which are shown in the reader's language.
  var tableWords: [String] { get }

  /// The base of shares unless the rule names another.
  var usualBase: Base { get }

  /// Fills in what the rule leaves open and checks that the terms suit the method.
  ///
  /// - Throws: `Refusal` that says which word of the rule does not apply here.
  func seal(_ terms: inout PollTerms) throws(Refusal)

  /// What it takes to pass, to follow "passes with", such as `nobody below 3`.
  func rule(_ terms: PollTerms) -> String

  /// The shape of a ballot under `terms`.
  func form(_ terms: PollTerms) -> BallotForm

  /// Whether no count decides, so that the chair calls what the poll came to.
  func isLeftToTheChair(_ terms: PollTerms) -> Bool

  /// Whether the median and the quartiles are told with a result.
  var showsMiddle: Bool { get }

  /// The result; the same for the same ballots in any order.
  func result(of box: BallotBox) -> PollResult
}

/// A setting of a method.
package struct MethodSetting: Equatable, Sendable {
  /// The word typed and logged.
  package var name: String

  /// What it means, in a few words.
  package var meaning: String

  /// The values it may have.
  package var range: ClosedRange<Int>

  /// Whether it is said without a number: it has one value only.
  package var isFlag: Bool { range.count == 1 }

  /// Whether the value may follow the method's own word at once, as in `stv 3`.
  package var followsWord: Bool

  /// Creates a setting.
  package init(
    _ name: String,
    _ meaning: String,
    in range: ClosedRange<Int>,
    followsWord: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.range = range
    self.followsWord = followsWord
  }
}

/// The shape of a ballot.
package enum BallotForm: Equatable, Sendable {
  /// What an abstention says where the scale has one outside its answers.
  package static let abstain = "abstain"

  /// One answer of a scale, and `abstain` where allowed.
  case grades([Answer], abstain: Bool)
  /// One option.
  case choice
  /// Any number of options, up to a limit.
  case choices(atMost: Int)
  /// The options in order, ties allowed.
  case ranking
  /// A score from 0 to the top for each option.
  case scores(top: Int)
  /// Points over the options: no more than the budget in all, no more than the cap on one.
  case allocation(budget: Int, cap: Int)
  /// The better of two options, for as many pairs as one likes.
  case pairs
  /// No ballot at all: the room hums and the chair listens.
  case hum
}

/// One point of a scale.
package struct Answer: Equatable, Sendable {
  /// What a ballot says, such as `4`.
  package var label: String

  /// What it means, in a few words.
  package var meaning: String

  /// Which side it counts for.
  package var side: Side

  /// Whether a ballot with this answer is asked for its reason.
  package var asksReason: Bool

  /// The answer with what its letters stand for, such as `SA (strongly against)`.
  package var spelled: String {
    guard label.utf8.count <= 2, label.allSatisfy(\.isUppercase) else { return label }
    return "\(label) (\(worded(meaning, as: "answer")))"
  }

  /// Which side an answer counts for.
  package enum Side: Equatable, Sendable {
    case support
    case oppose
    case block
    case neither
  }

  /// Creates an answer.
  package init(_ label: String, _ meaning: String, _ side: Side, asksReason: Bool = false) {
    self.label = label
    self.meaning = meaning
    self.side = side
    self.asksReason = asksReason
  }

  /// What the answer means, in the language being spoken.
  package var says: String { worded(meaning, as: "meaning") }
}

extension ConsensusMethod {
  /// The sentence for the list of methods in the language being spoken.
  package var help: String { worded(summary, as: "help") }
}

/// All that a method counts: the sealed terms, the ballots and what was counted by hand.
package struct BallotBox: Sendable {
  /// The sealed terms.
  package var terms: PollTerms

  /// The last ballot of each voter.
  package var ballots: [Ballot]

  /// Hands or slips counted per answer of the scale, in scale order and `abstain` last, added up
  /// over the channels; empty if none were.
  package var counted: [Int]

  /// Whether a majority was seen but not counted.
  package var uncounted: Bool

  /// How many objections raised in this poll are still open.
  package var openObjections: Int

  /// What the chair heard, in a hum.
  package var hum: Hum?

  /// What the chair called, where the method leaves that to the chair.
  package var called: Outcome?

  /// Creates a ballot box.
  package init(
    terms: PollTerms,
    ballots: [Ballot] = [],
    counted: [Int] = [],
    uncounted: Bool = false,
    openObjections: Int = 0,
    hum: Hum? = nil,
    called: Outcome? = nil
  ) {
    self.terms = terms
    self.ballots = ballots
    self.counted = counted
    self.uncounted = uncounted
    self.openObjections = openObjections
    self.hum = hum
    self.called = called
  }
}
