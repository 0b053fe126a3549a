import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// The queue, the floor and the measured times, as a facilitator types them.
@Suite struct FloorPromptTests {
  static let room = ["present+ Asha, Cleo, Ema, Hugo"]

  private func prompt(_ lines: String...) async throws -> Prompt {
    try await Prompt(after: Self.room + lines)
  }

  @Test func `a point of order comes first, then who jumps in, then the turns`() async throws {
    let prompt = try await prompt("q+ asha", "qq+ cleo to correct", "q+ ema")
    #expect(
      await prompt.answer("point+ hugo: vote")
        .hasPrefix("#6 queue: Hugo (point of order: vote), Cleo (jumps in: correct), Asha, Ema")
    )
  }

  @Test func `who waits keeps the place with another reason`() async throws {
    let prompt = try await prompt("q+ asha", "q+ cleo")
    #expect(await prompt.answer("q+ asha to ask").contains("queue: Asha (ask), Cleo"))
  }

  @Test func `who waits in turn can jump in, with the reason given before`() async throws {
    let prompt = try await prompt("q+ asha", "q+ cleo to answer")
    #expect(await prompt.answer("qq+ cleo").contains("queue: Cleo (jumps in: answer), Asha"))
  }

  @Test func `a long queue is shown without its reasons`() async throws {
    let long = "to say that this is what they wanted all the time"
    let prompt = try await prompt("q+ asha \(long)")
    #expect(await prompt.answer("q+ cleo \(long)").contains("queue: Asha, Cleo"))
    #expect(await prompt.answer("q?").contains("2. Cleo (say that this is"))
  }

  @Test func `those not yet heard are named when several wait`() async throws {
    let prompt = try await prompt("cleo: one register", "q+ ema", "q+ cleo")
    #expect(await prompt.answer("q+ asha").hasSuffix("\n   not yet heard: Asha, Ema, Hugo"))
    #expect(await prompt.answer("q? fair").contains("1. Ema\n  2. Asha\n  3. Cleo"))
  }

  @Test func `facilitator, rapporteur and scribe are not waited for`() async throws {
    let prompt = try await prompt("scribe+ asha", "cleo: yes", "q+ cleo")
    #expect(await prompt.answer("q+ ema").hasSuffix("not yet heard: Ema, Hugo"))
  }

  @Test func `the floor is given with the limit and with those who still wait`() async throws {
    let prompt = try await prompt("q+ ema", "q+ hugo")
    #expect(await prompt.answer("ack") == "#5 Ema has the floor\n   queue: Hugo")
    #expect(await prompt.answer("q?").hasPrefix("Ema has had the floor since 14:00.\n  1. Hugo"))
  }

  @Test func `a turn is measured from ack to thanks and is not in the log`() async throws {
    let prompt = try await prompt("ack ema")
    let head = await prompt.head
    // The clock of the tests goes on by a second with every entry.
    #expect(await prompt.answer("thanks") == "Ema spoke for 0:01; the floor is free")
    #expect(await prompt.head == head)
    #expect(await prompt.answer("q?").hasPrefix("The floor is free."))
  }

  @Test func `asking how long somebody spoke does not make it longer`() async throws {
    let prompt = try await prompt("ack ema")
    let first = await prompt.answer("speaking?")
    #expect(first.hasPrefix("1 turn, 0:01 in all."))
    #expect(await prompt.answer("speaking?") == first)
    #expect(await prompt.answer("t?").contains("Ema has had the floor for 1 s."))
    #expect(await prompt.answer("thanks") == "Ema spoke for 0:01; the floor is free")
    #expect(await prompt.answer("note after that").hasPrefix("#4"))
    #expect(await prompt.session.latest == Timestamp("2011-11-16T14:00:03.000Z"))
  }

  @Test func `whoever has given the floor back is not told to have spoken too long`() async throws {
    let prompt = try await prompt("speakers 90s", "ack ema", "thanks")
    await prompt.console.beginTelling()
    _ = await prompt.type("@14:10")
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed.isEmpty)
    #expect(await prompt.answer("t?").contains("has had the floor") == false)
  }

  @Test func `turns and times are added up three ways, with shares`() async throws {
    let prompt = try await prompt(
      "person ema affiliation Volta Lab",
      "person cleo affiliation Volta Lab",
      "person ema constituency academy",
      "ack ema",
      "note a",
      "ack hugo",
      "thanks",
      "ack ema",
      "thanks"
    )
    let answer = await prompt.answer("speaking?")
    #expect(answer.hasPrefix("3 turns, 0:04 in all."))
    #expect(answer.contains("Ema         2  0:03   75 %"))
    #expect(answer.contains("Volta Lab        2  0:03   75 %"))
    #expect(answer.contains("academy           2  0:03   75 %"))
    #expect(answer.contains("none given        1  0:01   25 %"))
    #expect(answer.contains("not yet heard: Asha, Cleo"))
  }

  @Test func `a turn whose giving is undone does not count, and who spoke before speaks on`()
    async throws
  {
    let prompt = try await prompt("ack ema", "ack hugo", "undo")
    #expect(await prompt.answer("q?").hasPrefix("Ema has had the floor"))
    #expect(await prompt.answer("thanks") == "Ema spoke for 0:03; the floor is free")
    #expect(await prompt.answer("speaking?").hasPrefix("1 turn, 0:03 in all."))
    _ = await prompt.type("redo")
    #expect(await prompt.answer("speaking?").contains("2 turns"))
  }

  @Test func `who leaves no longer waits, and no longer speaks`() async throws {
    let prompt = try await prompt("q+ hugo", "ack ema", "present- ema, hugo")
    #expect(await prompt.answer("q?").hasPrefix("The floor is free.\nNobody waits to speak."))
    #expect(await prompt.answer("speaking?").hasPrefix("1 turn, 0:01 in all."))
  }

  @Test func `what is forgotten stays forgotten, whatever is undone`() async throws {
    let prompt = try await prompt("ack ema", "note a", "forget speaking")
    #expect(await prompt.answer("undo").contains("#4"))
    #expect(
      await prompt.answer("speaking?").hasPrefix("Nobody was given the floor since speaking times")
    )
    #expect(await prompt.answer("forget speaking").contains("no speaking times to forget"))
    _ = await prompt.type("ack hugo")
    #expect(
      await prompt.answer("speaking?").hasPrefix("1 turn since speaking times were forgotten")
    )
  }

  @Test func `the turn that goes on when times are forgotten is not measured`() async throws {
    let prompt = try await prompt("ack ema", "forget speaking")
    #expect(await prompt.refusal("thanks")?.hasPrefix("Nobody has the floor.") == true)
  }

  @Test func `times that cannot be read are told and can be deleted`() async throws {
    let prompt = try await prompt("ack ema")
    prompt.desk.speaking.damage()
    #expect(await prompt.refusal("speaking?") == "The speaking times cannot be read.")
    #expect(await prompt.answer("thanks").contains("\n   The speaking time was not kept."))
    #expect(await prompt.answer("forget speaking").contains("deleted"))
    #expect(await prompt.answer("speaking?").hasPrefix("Nobody was given the floor"))
  }

  @Test func `really last takes out those behind`() async throws {
    let prompt = try await prompt("q+ ema", "q+ cleo", "q+ hugo")
    #expect(await prompt.answer("really last cleo").hasSuffix("queue: Ema, Cleo"))
    #expect(await prompt.answer("q?").contains("The queue is closed after Cleo"))
    #expect(await prompt.answer("really q+ hugo").contains("queue: Ema, Cleo, Hugo"))
  }

  @Test func `with really a queue is passed over`() async throws {
    let prompt = try await prompt("question+ What?", "question+ How?", "q+ ema")
    #expect(await prompt.answer("really ask Q1").contains("now Q1"))
    #expect(await prompt.answer("really next").contains("now Q2"))
    #expect(await prompt.answer("really end").contains("session ended"))
  }

  @Test func `q- takes out one, several or all`() async throws {
    let prompt = try await prompt("q+ ema", "q+ cleo", "q+ hugo", "q+ asha")
    #expect(await prompt.answer("q- later cleo").contains("queue: Ema, Hugo, Asha, Cleo"))
    #expect(await prompt.answer("q- hugo later").contains("queue: Ema, Asha, Cleo, Hugo"))
    #expect(await prompt.answer("q- ema, asha").contains("queue: Cleo, Hugo"))
    #expect(await prompt.answer("q- all").contains("the queue is empty"))
  }

  @Test func `the queue is completed with names`() async throws {
    let session = try await prompt("q+ ema").session
    let completer = SessionCompleter(session)
    #expect(completer.completions(for: "q+ em").candidates.map(\.text) == ["Ema"])
    #expect(completer.completions(for: "ack hu").candidates.map(\.text) == ["Hugo"])
    #expect(completer.completions(for: "forget ").candidates.map(\.text) == ["speaking"])
    #expect(completer.completions(for: "close ").candidates.map(\.text) == ["poll", "queue"])
  }
}
