/// What a poll came to; logged whole, so that a replay says what the room was told.
package struct PollResult: Coded {
  /// What the result means under the sealed rule.
  package var outcome = Outcome.inconclusive

  /// Why the outcome is what it is, where counts alone do not say it.
  package var ground: Ground?

  /// How many gave each answer, in the order of the method's scale, then `abstain` where the
  /// scale has it beside its answers; empty without a scale.
  package var counts: [AnswerCount] = []

  /// Each option's part of the result, in option order; empty for polls on one proposal.
  package var options: [OptionResult] = []

  /// The leading options, counted from 1; several are a tie, unless the method chooses several.
  package var winners: [Int] = []

  /// How many options are to be chosen, where the method chooses several; `winners` are then those
  /// that are chosen.
  package var places: Int?

  /// The options that are equal for the last of several places, so that none of them is chosen.
  package var tied: [Int] = []

  /// Who could have taken part and who did.
  package var turnout = Turnout(eligible: 0, present: 0, cast: 0, abstain: 0)

  /// How many are in favour, where the method says so.
  package var support: Int?

  /// How many are against, where the method says so.
  package var oppose: Int?

  /// How many block, where the method has a block.
  package var blocks: Int?

  /// The size of the rule's base; the dots placed where dots are counted.
  package var base = 0

  /// The options from best to worst with ties, where the method puts them all in order.
  package var order: Ranking?

  /// The method's own tables, such as a pairwise matrix or the stages of a count.
  package var tables: [ResultTable] = []

  /// What the pattern of answers looks like, where the method reads it, such as `lukewarm`.
  package var pattern: String?

  /// Who offered to lead, in alphabetical order.
  package var leads: [Handle] = []

  /// Whether a majority was seen but not counted; no number may then be printed.
  package var uncounted = false

  /// What the chair heard, in a hum; no number may then be printed either.
  package var hum: Hum?

  /// Whether the outcome is the chair's call, where the method leaves it to the chair.
  package var called = false

  /// Creates a blank result.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.name("outcome", &outcome)
    try fields.name("ground", &ground)
    try fields.objects("counts", &counts)
    try fields.objects("options", &options)
    try fields.integers("winners", &winners)
    try fields.integer("places", &places)
    try fields.integers("tied", &tied)
    try fields.integer("eligible", &turnout.eligible)
    try fields.integer("present", &turnout.present)
    var represented = turnout.represented == 0 ? nil : turnout.represented
    try fields.integer("represented", &represented)
    turnout.represented = represented ?? 0
    try fields.integer("cast", &turnout.cast)
    try fields.integer("abstain", &turnout.abstain)
    try fields.integer("support", &support)
    try fields.integer("oppose", &oppose)
    try fields.integer("blocks", &blocks)
    try fields.integer("base", &base)
    try fields.value("order", &order)
    try fields.objects("tables", &tables)
    try fields.text("pattern", &pattern)
    try fields.handles("leads", &leads)
    try fields.flag("uncounted", &uncounted)
    try fields.object("hum", &hum)
    try fields.flag("called", &called)
  }
}

/// What a result means under the sealed rule.
package enum Outcome: String, CaseIterable, Sendable {
  case consensus
  case consensusWithReservations = "consensus with reservations"
  case roughConsensus = "rough consensus"
  case majority
  case noConsensus = "no consensus"
  case inconclusive

  /// Whether the proposal passed the rule.
  package var passes: Bool {
    switch self {
    case .consensus, .consensusWithReservations, .roughConsensus, .majority: true
    case .noConsensus, .inconclusive: false
    }
  }
}

/// What decided an outcome besides the counts.
package enum Ground: String, CaseIterable, Sendable {
  /// Too few took part.
  case quorum
  /// Nobody voted.
  case noBallots = "no ballots"
  /// The two sides, or the leading options, are equal.
  case tie
  /// An objection is still open.
  case objection
  /// Too few of those present said anything.
  case silence
  /// A majority that was only seen cannot be judged by this rule.
  case uncounted = "not counted"
  /// Somebody blocks.
  case block
  /// The chair has not called it yet.
  case call
}

/// How many ballots gave one answer.
package struct AnswerCount: Coded {
  /// The answer's label.
  package var answer = ""

  /// The number of ballots, at least 0.
  package var count = 0

  /// Creates a blank count.
  package init() {}

  /// Creates a count.
  package init(_ answer: String, _ count: Int) {
    self.answer = answer
    self.count = count
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("answer", &answer)
    try fields.integer("count", &count)
  }
}

/// One option's part of a result with several options.
package struct OptionResult: Coded {
  /// Points, dots, approvals or votes for the option.
  package var points = 0

  /// How many different voters gave it any.
  package var voters = 0

  /// The most that one voter gave it.
  package var most = 0

  /// How often it was compared with another and decided on, where pairs are judged.
  package var compared: Int?

  /// Creates a blank option result.
  package init() {}

  /// Creates an option result.
  package init(points: Int, voters: Int, most: Int) {
    self.points = points
    self.voters = voters
    self.most = most
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.integer("points", &points)
    try fields.integer("voters", &voters)
    try fields.integer("most", &most)
    try fields.integer("compared", &compared)
  }
}
