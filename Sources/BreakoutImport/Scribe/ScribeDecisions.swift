internal import BreakoutCore

/// The proposals of a scribed meeting, the votes on them, and what was resolved.
struct ScribeDecisions {
  private struct Item {
    var text: String
    var isSettled = false
  }

  private var items: [Item] = []
  private var poll: StrawPoll?

  /// Where the text of the last proposal is among the meeting's steps.
  private(set) var lastProposalStep: Int?

  /// Whether votes are taken for ballots.
  var isOpen: Bool { poll != nil }

  /// Puts a proposal to the room and waits for votes.
  mutating func propose(
    _ text: String,
    by proposer: String?,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    meeting.report.noteEmpty(text, source)
    lastProposalStep = meeting.steps.count
    meeting.add(.proposal(items.count, by: proposer, text.orNoText), at: time, source)
    poll = StrawPoll(on: items.count)
    items.append(Item(text: text))
  }

  /// The last proposal's text goes on.
  mutating func goOn(_ more: String) {
    if !items.isEmpty { items[items.count - 1].text += " " + more }
  }

  /// Takes a ballot on the last proposal.
  mutating func vote(
    _ vote: StrawVote,
    by voter: String,
    holder: String? = nil,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    poll?.add(vote, by: voter, holder: holder, &meeting, at: time, source)
  }

  /// Counts the votes that came in.
  mutating func close(
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    poll?.close(&meeting, at: time, source)
    poll = nil
  }

  /// Records a resolution: on the proposal that it repeats, else on one of its own.
  mutating func resolve(
    _ text: String,
    _ meeting: inout ImportedMeeting,
    at time: Timestamp,
    _ source: SourcePlace
  ) {
    close(&meeting, at: time, source)
    if let place = items.lastIndex(where: { !$0.isSettled && Self.isSame($0.text, text) })
      ?? (text.trimmed.isEmpty ? items.lastIndex { !$0.isSettled } : nil)
    {
      if !text.trimmed.isEmpty, items[place].text != text {
        lastProposalStep = meeting.steps.count
        meeting.add(.amended(place, text), at: time, source)
      }
      items[place].isSettled = true
      meeting.add(.decided(place, .agreed), at: time, source)
      return
    }
    meeting.report.noteEmpty(text, source)
    lastProposalStep = meeting.steps.count
    meeting.add(.proposal(items.count, by: nil, text.orNoText), at: time, source)
    meeting.add(.decided(items.count, .agreed), at: time, source)
    items.append(Item(text: text, isSettled: true))
  }

  /// Whether a resolution repeats a proposal, a slip of the keyboard aside.
  static func isSame(_ proposal: String, _ resolution: String) -> Bool {
    let left = proposal.onOneLine.lowercased()
    let right = resolution.onOneLine.lowercased()
    if left == right { return true }
    let longer = max(left.count, right.count)
    guard !right.isEmpty, abs(left.count - right.count) * 8 <= longer, longer <= 1_000 else {
      return false
    }
    return editDistance(left, right) * 8 <= longer
  }
}
