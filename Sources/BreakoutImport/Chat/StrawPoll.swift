internal import BreakoutCore

/// A vote that goes on in a chat; it is opened with its first ballot.
struct StrawPoll {
  private let proposal: Int?
  private let options: [String]

  /// Whether `+1` and `-1` are ballots.
  var takesSigns = true

  private var isOpen = false
  private var voters: [String] = []

  /// Begins a show of hands on a proposal.
  init(on proposal: Int) {
    self.proposal = proposal
    options = []
  }

  /// Begins a choice between options.
  init(options: [String]) {
    proposal = nil
    self.options = options
    takesSigns = false
  }

  /// Adds a ballot given by sign.
  mutating func add(
    _ vote: StrawVote,
    by voter: String,
    holder: String? = nil,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    let words = [vote.answer]
    cast(
      ImportedVote(voter: voter, words: words, reason: vote.remark, holder: holder),
      &meeting,
      at: time,
      source
    )
  }

  /// Adds a ballot given by word.
  ///
  /// - Returns: Whether the word is an answer.
  mutating func add(
    _ word: String,
    by voter: String,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) -> Bool {
    var words: [String]?
    if proposal != nil {
      words = (StrawVote.answer(of: word) ?? StrawVote(word)?.answer).map { [$0] }
    } else if let option = options.firstIndex(where: { $0.lowercased() == word.lowercased() }) {
      words = options.indices.map { $0 == option ? "1" : "0" }
    }
    guard let words else { return false }
    cast(ImportedVote(voter: voter, words: words), &meeting, at: time, source)
    return true
  }

  private mutating func cast(
    _ vote: ImportedVote,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    let before = opened
    if !voters.contains(vote.voter) { voters.append(vote.voter) }
    if !isOpen {
      isOpen = true
      meeting.add(opened, at: time, source)
    } else if let place = meeting.steps.lastIndex(where: { $0.act == before }) {
      // Whoever votes later was there when the poll opened.
      meeting.steps[place].act = opened
    }
    meeting.add(.vote(vote), at: time, source)
  }

  private var opened: ImportedAct {
    if let proposal { return .pollOpened(proposal, voters: voters) }
    return .choiceOpened(options, voters: voters)
  }

  /// Counts the vote, if anybody voted.
  mutating func close(
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    guard isOpen else { return }
    meeting.add(.pollClosed, at: time, source)
    isOpen = false
  }
}
