package import BreakoutCore

/// A meeting as a reader understood it, before it becomes a log.
package struct ImportedMeeting: Equatable, Sendable {
  /// What kind of sitting it was.
  package var kind = SittingKind.discussion

  /// The people whom the files describe, in order; others are found in the steps.
  package var people: [ImportedPerson] = []

  /// What happened, in order.
  package var steps: [ImportedStep] = []

  /// What was not understood or left out.
  package var report = ImportReport()

  /// Creates an empty meeting.
  package init() {}

  /// Adds a step.
  package mutating func add(_ act: ImportedAct, at time: Timestamp, _ source: SourcePlace) {
    steps.append(ImportedStep(act: act, time: time, source: source))
  }
}

/// One thing that happened, with its time and where it was found.
package struct ImportedStep: Equatable, Sendable {
  /// What happened.
  package var act: ImportedAct

  /// When.
  package var time: Timestamp

  /// Where the files say so.
  package var source: SourcePlace
}

/// Somebody whom the files describe.
package struct ImportedPerson: Equatable, Sendable {
  /// The name by which the steps speak of them.
  package var name: String

  /// The key that the log is to use; nil folds the name.
  package var handle: Handle?

  /// The body the person belongs to.
  package var affiliation: String?

  /// The kind of body, or the group.
  package var constituency: String?

  /// The person's function.
  package var role: String?

  /// Creates a person.
  package init(
    _ name: String,
    handle: Handle? = nil,
    affiliation: String? = nil,
    constituency: String? = nil,
    role: String? = nil
  ) {
    self.name = name
    self.handle = handle
    self.affiliation = affiliation
    self.constituency = constituency
    self.role = role
  }
}

/// What can happen in a meeting that is imported; people are given by name.
///
/// Proposals are numbered by their reader, from 0.
package enum ImportedAct: Equatable, Sendable {
  /// The title page says something.
  case frontMatter(FrontMatter.Field, [String])
  /// People are there.
  case present([String])
  /// People are no longer there.
  case left([String])
  /// People sent their regrets.
  case excused([String])
  /// Somebody has a duty.
  case duty(Duty, String)
  /// A point of the agenda is taken up.
  case topic(String)
  /// A key question is put.
  case question(String)
  /// Somebody, or the scribe if nobody is named, says something.
  case said(ContributionKind, by: String?, String)
  /// What was said last goes on.
  case goesOn(String)
  /// A text whose line breaks matter.
  case verbatim(by: String?, String)
  /// Something is put aside.
  case parked(by: String?, String)
  /// A proposal is made.
  case proposal(Int, by: String?, String)
  /// A proposal gets another text.
  case amended(Int, String)
  /// A vote on a proposal begins; those named vote in it.
  case pollOpened(Int, voters: [String])
  /// A vote on several options begins, one choice for each of those named.
  case choiceOpened([String], voters: [String])
  /// Somebody votes.
  case vote(ImportedVote)
  /// A poll on a proposal, opened, filled with votes and counted at once.
  case votes(ImportedVotes)
  /// The vote is counted.
  case pollClosed
  /// A proposal is decided on.
  case decided(Int, DecisionOutcome)
  /// A proposal is taken back.
  case withdrawn(Int, String)
  /// A next step is agreed.
  case nextStep(ImportedNextStep)
}

/// One named vote.
package struct ImportedVote: Equatable, Sendable {
  /// Whose vote it is.
  package var voter: String

  /// The vote in the words of the poll's method.
  package var words: [String]

  /// What the voter said about it.
  package var reason: String?

  /// Who typed it for the voter.
  package var holder: String?
}

/// Many named votes on one proposal, taken together.
package struct ImportedVotes: Equatable, Sendable {
  /// The proposal, as its reader numbers it.
  package var proposal: Int

  /// The voters of each answer, as places in the meeting's list of people.
  package var voters: [Answer]

  /// How many people could have voted.
  package var electorate: Int

  /// The voters of one answer.
  package struct Answer: Equatable, Sendable {
    /// The answer, as the method knows it.
    package var label: String

    /// Who gave it, as places in the meeting's list of people.
    package var people: [Int32]
  }
}

/// A next step as the files have it.
package struct ImportedNextStep: Equatable, Sendable {
  /// The action.
  package var text: String

  /// Who sees to it, in the order named; the first is the champion.
  package var owners: [String] = []

  /// By when.
  package var due: CalendarDate?

  /// Whether it was done already.
  package var isDone = false

  /// The proposal that it follows from.
  package var follows: Int?
}
