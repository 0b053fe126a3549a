import BreakoutCore
import BreakoutLog
import Testing

@testable import BreakoutREPL

/// What is typed over several rooms.
@Suite struct ConsolidationPromptTests {
  private func prompt(_ lines: [String] = []) async throws -> Prompt {
    try await Prompt(after: lines, consolidating: true)
  }

  @Test func `each room is pulled by an entry of its own, and its promise taken over`() async throws
  {
    let session = await (try prompt()).session
    #expect(session.consolidation.rooms.map(\.name) == ["lario", "volta", "bellagio"])
    #expect(session.attribution == .none)
    #expect(session.entryCount == 5)
  }

  @Test func `the objections of the rooms are listed with the plenary's own`() async throws {
    let prompt = try await prompt()
    let raised = await prompt.recorder.rooms.rooms.flatMap { room in
      room.session.objections.map { "\(room.name).\($0.id) \($0.state.rawValue), to " }
    }
    let told = await prompt.answer("objections?")
    #expect(raised.allSatisfy { told.contains("\n\($0)") })
    #expect(told.hasPrefix(raised.isEmpty ? "No objection" : "None in plenary; in the rooms:\n"))
  }

  @Test func `a suggestion is refined, accepted, and then dealt with`() async throws {
    let prompt = try await prompt(["suggest"])
    let refined = await prompt.answer("refine 1 without bellagio.P1")
    #expect(refined.contains("lario.P1") && !refined.contains("bellagio.P1"))
    #expect(await prompt.answer("accept 1").hasPrefix("#6 F1 Keep one shared register"))
    #expect(await prompt.refusal("accept 1")?.contains("has been dealt with") == true)
    #expect(await prompt.refusal("dismiss 1")?.contains("has been dealt with") == true)
    let origins = await prompt.session.consolidation.findings.first?.origins
    #expect(origins?.map(\.description) == ["lario.P1", "volta.P2"])
  }

  @Test func `a suggestion adds to the finding that holds some of it`() async throws {
    let prompt = try await prompt(["link lario.P1", "suggest"])
    let answer = await prompt.answer("accept 1")
    #expect(
      answer.contains("from lario.P1 volta.P2 bellagio.P1: 3 of 3 rooms; the wordings differ")
    )
    #expect(await prompt.session.consolidation.findings.count == 1)
  }

  @Test func `a suggestion that two findings share is for the rapporteur to join`() async throws {
    let prompt = try await prompt(["link lario.P1", "link volta.P2", "suggest"])
    #expect(await prompt.refusal("accept 1")?.contains("type join F1 F2") == true)
    #expect(await prompt.answer("join F1 F2").contains("F2 joined to F1"))
    #expect(await prompt.session.consolidation.findings[0].origins.count == 2)
  }

  @Test func `what was dismissed is not suggested again, and undo brings it back`() async throws {
    let prompt = try await prompt(["suggest", "dismiss 1"])
    #expect(await prompt.answer("suggest") == "No proposals of different rooms look alike.")
    _ = await prompt.answer("undo")
    #expect(await prompt.answer("suggest").hasPrefix("1. likeness"))
  }

  @Test func `suggested next steps are merged, and what differs is named`() async throws {
    let prompt = try await prompt(["suggest steps"])
    let answer = await prompt.answer("accept 1")
    #expect(answer.contains("N1 Secretariat: circulate the fields of the register"))
    #expect(
      answer.contains("The date differs and is open: lario.N1 2012-01-15, volta.N1 2012-01-20.")
    )
    #expect(await prompt.refusal("accept 1")?.contains("has been dealt with") == true)
  }

  @Test func `a champion comes along with the step and joins the roster`() async throws {
    let prompt = try await prompt(["carry lario.N2"])
    let session = await prompt.session
    #expect(session.participants.map(\.person.name) == ["Ben"])
    #expect(session.nextSteps[0].state == .accepted)
    #expect(session.nextSteps[0].measure?.text == "guide sent")
  }

  @Test func `dissent travels with the finding until somebody insists, and that is recorded`()
    async throws
  {
    let prompt = try await prompt(["link lario.P2"])
    #expect(await prompt.answer("say F1").contains("lario.D1"))
    #expect(await prompt.refusal("drop lario.D1 from F1: said twice")?.contains("really") == true)
    #expect(await prompt.answer("really drop lario.D1 from F1: said twice").contains("left out"))
    #expect(await prompt.answer("say F1").contains("Left out: minority statement lario.D1"))
    #expect(await prompt.answer("gaps").contains("F1 leaves out lario.D1: said twice."))
  }

  @Test func `one voice of a room is counted unless the rapporteur insists`() async throws {
    let prompt = try await prompt(["link lario.P1"])
    #expect(await prompt.refusal("link F1 lario.P2")?.contains("counted once") == true)
    #expect(await prompt.answer("really link F1 lario.P2").contains("F1"))
  }

  @Test func `people are asked about once, until it is said who they are`() async throws {
    let prompt = try await prompt()
    #expect(await prompt.answer("people?").contains("same lario.ann-lee volta.anne-lee"))
    _ = await prompt.answer("different lario.ann volta.anne")
    #expect(await prompt.answer("people?").hasPrefix("Nobody is left who may be one person"))
  }

  @Test func `a question, gaps and help look across the rooms`() async throws {
    let prompt = try await prompt()
    let gaps = await prompt.answer("gaps")
    #expect(gaps.contains("lario is not signed off."))
    #expect(gaps.contains("lario.P1 was decided and is part of no finding."))
    #expect(gaps.contains("bellagio.O1 is an objection that is still open."))
    #expect(await prompt.answer("?").contains("link lario.P1 volta.P2"))
    #expect(await prompt.answer("status").contains("Rooms: lario, volta and bellagio"))
  }

  @Test func `an item of a room is shown whole`() async throws {
    let shown = try await prompt(["link lario.P1"]).answer("show lario.P1")
    #expect(shown.hasPrefix("lario.P1 a proposal under Q1, agreed\n   text 1 [#"))
    #expect(shown.contains("decided: agreed"))
    #expect(shown.hasSuffix("part of F1 Keep one shared register of engagement work"))
  }

  @Test func `the state as of an entry has the findings of then`() async throws {
    let prompt = try await prompt(["link lario.P1", "link volta.P2", "undo"])
    #expect(await prompt.answer("at #7").contains("F2 open: Keep one shared register (volta.P2)"))
    #expect(await !prompt.answer("at #8").contains("F2"))
    #expect(await prompt.answer("at #1").contains("There is no finding yet"))
  }

  @Test(arguments: [
    ("link lario.p1", "lario.P1"), ("link F1 bell", "bellagio.P1"), ("merge volta.N2", "volta.N2"),
    ("drop lario.", "lario.D1"), ("signoff vol", "volta"), ("same lario.ann", "lario.ann-lee"),
  ])
  func `items and people of rooms are completed`(_ line: String, _ text: String) async throws {
    let prompt = try await prompt()
    let completer = SessionCompleter(await prompt.session, await prompt.recorder.rooms)
    #expect(completer.completions(for: line).candidates.map(\.text) == [text])
  }

  @Test func `a completed item comes with its words`() async throws {
    let prompt = try await prompt()
    let completer = SessionCompleter(await prompt.session, await prompt.recorder.rooms)
    let notes = completer.completions(for: "show bellagio.P").candidates.map(\.note)
    #expect(notes == ["One voluntary register of engagement programmes"])
  }
}
