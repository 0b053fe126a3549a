import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// Lines are taken back whole, anywhere in the log, as long as nothing builds on them.
@Suite struct UndoGroupsTests {
  @Test func `what one line has made goes and comes back together`() async throws {
    let prompt = try await Prompt(after: ["note a", "note write to all", "retype C2 action"])
    #expect(await prompt.head.count == 5)
    #expect(await prompt.answer("undo").hasPrefix("#6 undone (redo brings it back): #5, #4"))
    #expect(await prompt.session.nextSteps.isEmpty)
    #expect(await prompt.session.contribution(ItemID(.contribution, 2))?.struck == nil)
    #expect(await prompt.answer("redo").hasPrefix("#7 redone: #5, #4"))
    let again = try SessionRecorder(store: MemoryLogStore(prompt.store.bytes)) {
      Timestamp(milliseconds: 0)
    }
    #expect(await again.session == prompt.session)
    #expect(await again.session.corrections.lines(last: 2) == [[5, 4], [3]])
  }

  @Test func `a pull of several rooms is one line`() async throws {
    let prompt = try await Prompt(consolidating: true)
    #expect(await prompt.session.consolidation.rooms.count == 3)
    #expect(await prompt.answer("undo").contains("undone"))
    #expect(await prompt.session.consolidation.rooms.isEmpty)
  }

  @Test func `an undo to a marker shows what would go, and really does it`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Asha, Ben", "prop A", "mark before-vote", "poll P1 f5", "v asha 4"]
        + ["v ben 5", "close poll", "decide P1 agreed", "note over"]
    )
    let head = await prompt.head
    #expect(
      await prompt.refusal("undo to :before-vote") == """
        That takes back 6 entries, from #5 on, with the closing of T1 and the decision on P1. \
        Put really in front to do it all the same.
           C1, summary: over.
           Decision: P1 agreed.
           Poll T1 was closed: consensus: 2 of 2 in favour (0 0, 1 0, 2 0, 3 0, 4 1, 5 …
           Ben votes 5 on T1 by hands.
           Asha votes 4 on T1 by hands.
           Poll T1 on P1 was opened: fist to five, 2 present; base: those present; lowe…
        """
    )
    #expect(await prompt.head == head)
    #expect(await prompt.answer("really undo to :before-vote").hasPrefix("#11 undone"))
    #expect(await prompt.session.polls.isEmpty)
    #expect(await prompt.session.markers.map(\.name) == ["before-vote"])
    #expect(await prompt.answer("redo").hasPrefix("#12 redone"))
    #expect(await prompt.session.decisions.count == 1)
  }

  @Test func `what the room has settled is not undone in passing`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "prop A", "decide P1 agreed"])
    let last = "That takes back entry #4, with the decision on P1. Put really in front"
    #expect(await prompt.refusal("undo #4")?.hasPrefix(last) == true)
    #expect(await prompt.refusal("undo to #3")?.hasPrefix(last) == true)
    #expect(
      await prompt.refusal("undo 2")?
        .hasPrefix("That takes back 2 entries, from #3 on, with the decision on P1. Put") == true
    )
    #expect(await prompt.answer("really undo #4").hasPrefix("#5 undone"))
  }

  @Test func `the line that was just typed is undone without a second word`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "prop A", "decide P1 agreed"])
    #expect(await prompt.answer("undo").hasPrefix("#5 undone (redo brings it back): #4"))
    #expect(await prompt.session.decisions.isEmpty)
  }

  @Test func `more than a handful of lines wants a second word`() async throws {
    let prompt = try await Prompt(after: (1...20).map { "note \($0)" })
    let text = await prompt.refusal("undo 15") ?? ""
    #expect(text.hasPrefix("That takes back 15 entries, from #7 on. Put really"))
    #expect(text.hasSuffix("… and 3 more, back to #7."))
    #expect(await prompt.answer("undo 5").hasPrefix("#22 undone"))
  }

  @Test func `the line of an entry is undone where nothing builds on it`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "note a", "prop A", "amend P1 B"])
    #expect(await prompt.refusal("undo #4")?.contains("#5 came later and builds on it") == true)
    #expect(await prompt.refusal("undo #2")?.isEmpty == nil)
    #expect(await prompt.answer("undo #3").hasPrefix("#7 undone (redo brings it back): #3"))
    #expect(await prompt.refusal("undo #3")?.contains("was undone by #7 already") == true)
  }

  @Test func `a redo after later entries names what stands in the way`() async throws {
    let prompt = try await Prompt(after: ["prop A", "amend P1 B", "undo", "amend P1 C"])
    #expect(await prompt.refusal("redo")?.contains("Did you mean redo #4?") == true)
    #expect(
      await prompt.refusal("redo #4")
        == "#5 came later and is about the same; undo it first. Did you mean undo #5?"
    )
    _ = await prompt.type("undo")
    #expect(await prompt.answer("redo #4").hasPrefix("#7 redone: #3"))
    #expect(await prompt.session.proposals[0].text == "B")
    #expect(await prompt.refusal("redo #4")?.contains("What #4 took back is back already") == true)
  }

  @Test func `an undo is undone and a redo is undone, in any order`() async throws {
    let prompt = try await Prompt(after: ["note a", "note b", "undo", "note c"])
    #expect(await prompt.answer("undo #4").hasPrefix("#6 redone: #3"))
    #expect(await prompt.session.contributions.map(\.opening.text) == ["a", "b", "c"])
    #expect(await prompt.answer("undo").hasPrefix("#7 undone (redo brings it back): #3"))
    #expect(await prompt.session.contributions.map(\.opening.text) == ["a", "c"])
    #expect(await prompt.answer("redo #3").hasPrefix("#8 redone: #3"))
    #expect(await prompt.answer("undo #8").hasPrefix("#9 undone"))
    #expect(await prompt.refusal("undo #8")?.contains("has been undone again") == true)
    #expect(await prompt.answer("redo").hasPrefix("#10 redone"))
  }

  @Test func `what an undo to a moment cannot bring back is said`() async throws {
    let prompt = try await Prompt(after: ["note a", "note b", "mark here", "undo #3", "note c"])
    #expect(
      await prompt.answer("undo to :here").contains(
        "#3 counted then and was undone since; redo #5 brings it back."
      )
    )
  }

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `however lines are undone and redone, the state is the fold and holds together`(
    _ seed: UInt64
  ) async throws {
    var random = SeededRandom(seed)
    let prompt = try await Prompt(after: ["present+ Asha, Ben, Cleo"])
    for _ in 0..<70 {
      let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
      let last = await prompt.head.count
      let number = Int.random(in: 1...max(2, last), using: &random)
      let small = Int.random(in: 1...4, using: &random)
      _ = await prompt.type(
        line.replacing("##", with: "#\(number)").replacing("%", with: "\(small)")
      )
    }
    let session = await prompt.session
    let record = try await prompt.recorder.record()
    #expect(record.session(upTo: .end) == session, "seed \(seed)")
    let again = try SessionRecorder(store: MemoryLogStore(prompt.store.bytes)) {
      Timestamp(milliseconds: 0)
    }
    #expect(await again.session == session, "seed \(seed)")
    #expect(session.polls.count { $0.state == .open } <= 1, "seed \(seed)")
    #expect(session.dangling.isEmpty, "seed \(seed): \(session.dangling)")
  }

  private static let lines = [
    "note a", "asha: hello", "... more", "prop A %", "prop B", "undo", "undo %", "really undo %",
    "undo ##", "really undo ##", "really undo to ##", "redo", "redo %", "redo ##", "redo ##",
    "undo ##", "poll P% f5", "v asha %", "really close poll", "void poll: slip", "retype C% action",
    "object ben P%: no", "withdrawn O%", "really decide P% agreed", "amend P% text %",
    "withdraw P%", "join P1 P%", "accept N%", "fix C% new", "strike C%: slip", "mark m%",
    "dissent cleo P%: no", "present- cleo", "present+ cleo, Dan%", "dan%: hello", "off", "on",
    "roster+ Eve%", "eve%: hello", "act ben to do it from P%", "s/a/b/", "theme T: C%",
  ]
}

extension Session {
  /// What the session names and does not hold.
  fileprivate var dangling: [String] {
    var missing: [String] = []
    func need(_ id: ItemID?, _ found: Bool) {
      if let id, !found { missing.append(id.description) }
    }
    for item in polls.flatMap(\.proposals) { need(item, proposal(item) != nil) }
    for item in decisions { need(item.proposal, proposal(item.proposal) != nil) }
    for item in objections { need(item.proposal, proposal(item.proposal) != nil) }
    for item in dissents { need(item.proposal, proposal(item.proposal) != nil) }
    for item in nextSteps { need(item.follows, item.follows.flatMap { proposal($0) } != nil) }
    for item in themes.flatMap(\.items) { need(item, !words(of: item).isEmpty) }
    for who in contributions.compactMap(\.speaker) where participant(who) == nil {
      missing.append(who.text)
    }
    let ids = contributions.map(\.id) + proposals.map(\.id) + polls.map(\.id) + nextSteps.map(\.id)
    return missing
      + Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }
      .map { "\($0.key) twice" }
  }
}
