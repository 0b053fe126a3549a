import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

/// Entries that come from other programs: where from, and many ballots in one entry.
@Suite struct ImportedEntriesTests {
  @Test func `an entry keeps where it came from`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    let source = EntrySource(file: "meeting.log", line: 57, id: "a\"1")
    _ = try await recorder.perform(Fixed.say(1, "x"), by: "asha", source: source)
    _ = try await recorder.perform(Fixed.say(2, "y"), by: "asha")
    let line = String(decoding: store.bytes, as: UTF8.self).split(separator: "\n")[1]
    #expect(line.contains(#","source":{"file":"meeting.log","line":57,"id":"a\"1"},"hash":""#))
    let replay = try LogReplay(MemoryLogStore(store.bytes))
    #expect(replay.session.sources == [2: source])
    #expect(await replay.session == recorder.session)
  }

  @Test func `many ballots in one entry count as single ones do, the last of a voter`() async throws
  {
    let recorder = try await pollOfThree()
    try await enter(["yes": ["ann", "ben"], "no": ["cleo"]], recorder)
    try await enter(["no": ["ben"]], recorder)
    _ = try await recorder.perform(ClosePoll(), by: "asha")
    let result = try #require(await recorder.session.polls.first?.result)
    #expect(result.counts.map(\.count) == [1, 2, 0])
    #expect(result.turnout.cast == 3)
  }

  @Test(
    arguments: [
      (["maybe": ["ann"]], "“maybe” is no answer in T1; the answers are yes, no and abstain."),
      (["yes": ["ann", "ann"]], "Ann votes twice."),
      (["yes": ["dora"]], "dora was not present when T1 opened."),
    ] as [([String: [String]], String)]
  )
  func `ballots that cannot be are refused whole`(
    _ votes: [String: [String]],
    _ reason: String
  ) async throws {
    let recorder = try await pollOfThree()
    await #expect(throws: Refusal(verbatim: reason)) { try await enter(votes, recorder) }
    #expect(await recorder.session.polls.first?.ballots.isEmpty == true)
  }

  @Test func `a secret poll takes no named ballots`() async throws {
    let recorder = try await pollOfThree(secret: true)
    await #expect(throws: Refusal.self) { try await enter(["yes": ["ann"]], recorder) }
  }

  @Test func `regrets put newcomers on the roster and are not given by those present`() async throws
  {
    let recorder = try await pollOfThree()
    let names = [TypedName("Dora", handle: "dora"), TypedName("Emil", handle: "emil")]
    _ = try await recorder.perform(MarkExcused(names), by: "asha")
    #expect(await recorder.session.participant("dora")?.isExcused == true)
    await #expect(throws: Refusal("Dora has sent regrets already.")) {
      _ = try await recorder.perform(MarkExcused([names[0]]), by: "asha")
    }
    await #expect(throws: Refusal("Ann is present.")) {
      _ = try await recorder.perform(MarkExcused([TypedName("Ann", handle: "ann")]), by: "asha")
    }
    await #expect(throws: Refusal("Dora is named twice.")) {
      _ = try await recorder.perform(MarkExcused([names[0], names[0]]), by: "asha")
    }
  }

  @Test func `people who were counted and not named vote by name, no more than were counted`()
    async throws
  {
    let recorder = try await pollOfThree(counted: 4)
    _ = try await recorder.perform(
      AddParticipants(["Dora", "Emil"].map { Person(handle: Handle($0.lowercased()), name: $0) }),
      by: "asha"
    )
    try await enter(["yes": ["ann", "dora"], "no": ["ben"]], recorder)
    await #expect(throws: Refusal("That makes 5 ballots, but only 4 may vote in T1.")) {
      try await enter(["yes": ["cleo", "emil"]], recorder)
    }
    await #expect(throws: Refusal("finn was not present when T1 opened.")) {
      try await enter(["yes": ["finn"]], recorder)
    }
    try await enter(["no": ["dora"]], recorder)
    let poll = try #require(await recorder.session.polls.first)
    #expect(poll.ballots.map(\.voter) == ["ben", "ann", "dora"])
    #expect(poll.ballot(of: "dora")?.content == .grade("no"))
  }

  @Test func `single ballots replace those that came in at once`() async throws {
    let recorder = try await pollOfThree()
    try await enter(["yes": ["ann", "ben"]], recorder)
    #expect(await recorder.session.polls.first?.ballot(of: "ben")?.content == .grade("yes"))
    let ballot = CastBallot(
      by: TypedName("Ben", handle: "ben"),
      ["no"],
      channel: .hands,
      holder: nil,
      reason: nil
    )
    _ = try await recorder.perform(ballot, by: "asha")
    let poll = try #require(await recorder.session.polls.first)
    #expect(poll.ballots.map(\.content) == [.grade("yes"), .grade("no")])
  }

  private func enter(_ votes: [String: [String]], _ recorder: SessionRecorder) async throws {
    let groups = votes.sorted { $0.key < $1.key }.map { vote in
      BallotsEntered.Group {
        $0.answer = vote.key
        $0.voters = vote.value.map { Handle($0) }
      }
    }
    _ = try await recorder.perform(EnterBallots(groups, channel: .phones), by: "asha")
  }

  /// A session with three people and an open show of hands.
  private func pollOfThree(
    secret: Bool = false,
    counted: Int? = nil
  ) async throws -> SessionRecorder {
    let recorder = try recorder(MemoryLogStore())
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    let names = ["Ann", "Ben", "Cleo"].map { TypedName($0, handle: Handle($0.lowercased())) }
    _ = try await recorder.perform(MarkPresent(names), by: "asha")
    _ = try await recorder.perform(MakeProposal(.own("A hub"), from: []), by: "asha")
    let terms = PollTerms {
      $0.method = "show-of-hands"
      $0.secret = secret
    }
    let poll = OpenPoll([.proposal(ItemID(.proposal, 1))], terms, headCount: counted, eligible: nil)
    _ = try await recorder.perform(poll, by: "asha")
    return recorder
  }
}
