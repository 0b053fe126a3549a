import BreakoutCore

/// Shorthand for polls in tests.
enum Sample {
  /// Sealed terms with `present` voters who are not on the roster.
  static func terms(
    _ method: any ConsensusMethod,
    present: Int,
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws(Refusal) -> PollTerms {
    var terms = PollTerms()
    terms.method = method.name
    terms.base = method.usualBase
    terms.unnamed = present
    change(&terms)
    try method.seal(&terms)
    return terms
  }

  /// The result of hands counted in scale order.
  static func result(
    _ method: any ConsensusMethod,
    _ counted: [Int],
    present: Int? = nil,
    objections: Int = 0,
    _ change: (inout PollTerms) -> Void = { _ in }
  ) throws(Refusal) -> PollResult {
    let terms = try terms(method, present: present ?? counted.reduce(0, +), change)
    return method.result(
      of: BallotBox(terms: terms, counted: counted, openObjections: objections)
    )
  }

  /// Named ballots with these grades, from voters named `v1`, `v2` and so on.
  static func ballots(_ grades: [String]) -> [Ballot] {
    grades.enumerated().map { place, grade in
      Ballot(voter: Handle("v\(place + 1)"), channel: .slips, content: .grade(grade))
    }
  }

  /// `count` options by text only.
  static func options(_ count: Int) -> [PollOption] {
    (1...count).map { number in
      var option = PollOption()
      option.text = "option \(number)"
      return option
    }
  }
}

/// A small generator of pseudo-random numbers (SplitMix64) whose sequence never changes.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The message of the refusal that `body` throws, or nil.
func refusal(_ body: () throws(Refusal) -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return error.reason
  }
}
