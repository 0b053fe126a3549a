import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// Taking back and bringing back, in every order.
@Suite struct UndoRedoTests {
  @Test func `undo takes back, redo brings back, and a new entry forgets what was undone`()
    async throws
  {
    let prompt = try await Prompt(after: ["note a", "note b", "note c"])
    #expect(
      await prompt.answer("undo 2") == """
        #5 undone (redo brings it back): #4, #3
           C3, summary: c.
           C2, summary: b.
        """
    )
    #expect(await prompt.session.contributions.map(\.opening.text) == ["a"])
    #expect(await prompt.answer("redo").hasPrefix("#6 redone: #4, #3\n   C3"))
    #expect(await prompt.session.contributions.map(\.opening.text) == ["a", "b", "c"])
    _ = await prompt.type("undo")
    _ = await prompt.type("note d")
    #expect(await prompt.refusal("redo")?.contains("nothing to redo") == true)
    #expect(await prompt.session.contributions.map(\.id.description) == ["C1", "C4"])
  }

  @Test func `an undo takes back all that the redo before it brought back`() async throws {
    let prompt = try await Prompt(after: ["note a", "note b", "retype C2 action", "note c"])
    _ = await prompt.type("undo 3")
    #expect(await prompt.answer("redo").hasPrefix("#8 redone: #6, #5, #4, #3"))
    #expect(
      await prompt.answer("undo").hasPrefix("#9 undone (redo brings it back): #6, #5, #4, #3")
    )
    #expect(await prompt.answer("redo").hasPrefix("#10 redone: #6, #5, #4, #3"))
    // An entry that is named is taken back with the line that made it and no other.
    #expect(await prompt.answer("undo #4").hasPrefix("#11 undone (redo brings it back): #5, #4"))
    #expect(await prompt.answer("undo").hasPrefix("#12 undone (redo brings it back): #6, #3"))
    #expect(await prompt.answer("undo").hasPrefix("#13 undone (redo brings it back): #2"))
    let again = try SessionRecorder(store: MemoryLogStore(prompt.store.bytes)) {
      Timestamp(milliseconds: 0)
    }
    #expect(await again.session == prompt.session)
  }

  @Test func `an ending is not undone, the session is resumed`() async throws {
    let prompt = try await Prompt(after: ["note a", "end"])
    #expect(await prompt.refusal("undo") == "The session has ended. Type resume to go on.")
    #expect(await prompt.answer("resume").hasPrefix("#4 session resumed"))
    #expect(await prompt.answer("undo 2").hasPrefix("#5 undone"))
    #expect(await prompt.session.isEnded == false)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `after any sequence the state is that of the same log replayed`(
    _ seed: UInt64
  ) async throws {
    var random = SeededRandom(seed)
    let prompt = try await Prompt(after: ["present+ Asha, Ben, Cleo"])
    var seen: Set<ItemID> = []
    var live: Set<ItemID> = []
    for _ in 0..<60 {
      let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
      _ = await prompt.type(line.replacing("%", with: "\(Int.random(in: 1...5, using: &random))"))
      let now = await prompt.session.allIDs
      let isCorrection = line.hasPrefix("undo") || line == "redo"
      if !isCorrection { #expect(seen.isDisjoint(with: now.subtracting(live)), "seed \(seed)") }
      seen.formUnion(now)
      live = now
    }
    let store = MemoryLogStore(prompt.store.bytes)
    let again = try SessionRecorder(store: store) { Timestamp(milliseconds: 0) }
    #expect(await again.session == prompt.session, "seed \(seed)")
    #expect(await again.head == prompt.head)
    #expect(await again.readOnlyReason == nil)
  }

  private static let lines = [
    "note a", "asha: hello", "... more", "prop A %", "prop B", "ask What %?", "next", "undo",
    "undo %", "undo 2", "redo", "redo", "poll P% f5", "v asha %", "v ben 0: no", "close poll",
    "really close poll", "void poll: slip", "object ben P%: no", "stand O%", "withdrawn O%",
    "really decide P% agreed", "amend P% text %", "withdraw P%", "join P1 P%", "act cleo to do %",
    "accept N%", "done N%", "due N% Friday", "park later", "theme T%: C%", "fix C% new",
    "strike C%: slip", "dissent cleo P%: no", "mark m%", "present- cleo", "present+ cleo, Dan%",
    "retype C% claim", "check C% wrong", "agenda+ Point %", "take A%", "set title T%", "end",
    "resume", "resume", "final", "claim x", "chair+ ben", "person asha role r%",
  ]
}

extension Session {
  fileprivate var allIDs: Set<ItemID> {
    Set(
      agenda.map(\.id) + questions.map(\.id) + contributions.map(\.id) + proposals.map(\.id)
        + polls.map(\.id) + objections.map(\.id) + dissents.map(\.id) + nextSteps.map(\.id)
        + parkingLot.map(\.id) + themes.map(\.id)
    )
  }
}
