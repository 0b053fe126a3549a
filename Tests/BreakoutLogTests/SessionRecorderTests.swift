import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@Suite struct SessionRecorderTests {
  @Test func `a hundred simultaneous intents make one unbroken chain`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    try await withThrowingTaskGroup(of: Entry.self) { group in
      for number in 1...99 {
        group.addTask { try await recorder.perform(Fixed.say(number, "Same."), by: "asha") }
      }
      try await group.waitForAll()
    }
    var numbers: [Int] = []
    let reading = try LogVerifier.read(store) { numbers.append($0.number) }
    #expect(reading.end == (await recorder.end))
    #expect(reading.remainder == .none)
    #expect(numbers == Array(1...100))
    #expect(reading.end.head.count == 100)
  }

  @Test func `a log replays to the session that wrote it`() async throws {
    let store = MemoryLogStore()
    let first = try recorder(store)
    _ = try await first.perform(Fixed.open(), by: "asha")
    _ = try await first.perform(Fixed.say(1, "A\n\"quoted\" \\ point\u{1}\t– é 🙂"), by: "ben \"b\"")
    let second = try recorder(MemoryLogStore(store.bytes))
    #expect(await second.session == first.session)
    #expect(await second.head == first.head)
    #expect(await second.session.contributions.count == 1)
  }

  @Test func `what was undone is not part of the state, and what was redone is`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    for number in 1...3 { _ = try await recorder.perform(Fixed.say(number, "x"), by: "asha") }
    _ = try await recorder.perform(Fixed.undo(4, 3), by: "asha")
    #expect(await recorder.session.contributions.map(\.id.number) == [1])
    _ = try await recorder.perform(Fixed.redo(3), by: "asha")
    #expect(await recorder.session.contributions.map(\.id.number) == [1, 2])

    let replay = try LogReplay(MemoryLogStore(store.bytes))
    #expect(await replay.session == recorder.session)
    #expect(replay.reading.undone == [4])
    #expect(try LogReplay(store, upTo: .entry(4)).session.contributions.count == 3)
    #expect(try LogReplay(store, upTo: .entry(5)).session.contributions.count == 1)
  }

  @Test func `a replay can stop at a time`() async throws {
    let store = MemoryLogStore(try await smallLog())
    let limit = try #require(Timestamp("2011-11-16T14:00:01.000Z"))
    #expect(try LogReplay(store, upTo: .time(limit)).session.entryCount == 2)
  }

  @Test func `a refused intent leaves the log as it was`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    await #expect(throws: Refusal("No.")) { try await recorder.perform(Never(), by: "asha") }
    #expect(store.bytes == [])
  }

  @Test func `an entry longer than a line may be is refused`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    let before = store.bytes
    let text = String(repeating: "ab", count: 1 << 19)
    await #expect(throws: LogError.entryTooLong(bytes: 1_048_765)) {
      try await recorder.perform(Fixed.say(1, text), by: "asha")
    }
    #expect(store.bytes == before)
    _ = try await recorder.perform(Fixed.say(1, String(text.dropLast(400))), by: "asha")
    #expect(try LogVerifier.read(store).end.head.count == 2)
  }

  @Test func `a damaged log opens for reading with the entries before the damage`() async throws {
    var bytes = try await smallLog()
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "C")))
    bytes[place] = UInt8(ascii: "X")
    let line = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    let recorder = try recorder(MemoryLogStore(bytes, name: "lario.jsonl"))
    #expect(await recorder.session.entryCount == 3)
    #expect(
      await recorder.readOnlyReason == """
        lario.jsonl is open for reading only. lario.jsonl is damaged at line 4, byte \(line): \
        the hash does not follow from the entry before. The entries before it are whole; \
        “breakout repair” copies them to a new log.
        """
    )
    await #expect(throws: Refusal.self) {
      try await recorder.perform(Fixed.say(9, "late"), by: "asha")
    }
  }

  @Test func `a copy of the session that was kept does not change`() async throws {
    let recorder = try recorder(MemoryLogStore())
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    let kept = await recorder.session
    _ = try await recorder.perform(Fixed.say(1, "x"), by: "asha")
    #expect(kept.contributions.isEmpty)
    #expect(await recorder.read { $0.contributions.count } == 1)
  }
}

private struct Never: Intent {
  func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    throw Refusal("No.")
  }
}
