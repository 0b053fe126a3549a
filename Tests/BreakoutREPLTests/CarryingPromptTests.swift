import BreakoutCore
import BreakoutLog
import Testing

@testable import BreakoutREPL

/// What an earlier workshop left open, reported on at the prompt.
@Suite struct CarryingPromptTests {
  private func prompt(_ lines: String...) async throws -> Prompt {
    try await Prompt(after: ["after rome-2010"] + lines)
  }

  @Test func `open steps, deferred proposals and parked items come with their origin`() async throws
  {
    let answer = try await Prompt().answer("after rome-2010")
    #expect(answer.contains("#2 N1 from rome-2010 (plenary.N2): Circulate the fields\n   Dan Bell"))
    #expect(answer.contains("#3 P1 from rome-2010 (plenary.P3): A yearly report"))
    #expect(answer.contains("#4 L1 from rome-2010 (plenary.L1): Who pays"))
  }

  @Test func `the champion joins the roster and has accepted`() async throws {
    let session = try await prompt().session
    #expect(session.participant("dan-bell")?.person.name == "Dan Bell")
    #expect(session.nextSteps.first?.state == .accepted)
  }

  @Test func `a champion of whom only the name is known is the one who has it here`() async throws {
    let prompt = try await Prompt(after: ["roster+ Dan Bell, Landau Network"])
    _ = await prompt.type("after rome-2010")
    #expect(await prompt.session.participants.count == 1)
    #expect(await prompt.session.nextSteps.first?.champion == .participant("dan-bell"))
  }

  @Test func `nothing comes twice, and what was undone comes again`() async throws {
    let prompt = try await prompt()
    let head = await prompt.head
    #expect(
      await prompt.answer("after rome-2010")
        == "All that is open in rome-2010 was carried over already."
    )
    #expect(await prompt.head == head)
    _ = await prompt.type("undo")
    let again = await prompt.answer("after rome-2010")
    for item in ["N2 from rome-2010", "P2 from rome-2010", "L2 from rome-2010 (plenary.L1)"] {
      #expect(again.contains(item), "\(item)")
    }
    #expect(!again.contains("before"))
  }

  @Test func `where a part of it was undone, that part comes again`() async throws {
    /// Takes back one entry alone, as was done before lines were taken back whole.
    struct TakeBack: Intent {
      let entry: Int

      func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
        .entriesUndone(EntriesUndone { $0.entries = [entry] })
      }
    }
    let prompt = try await prompt()
    _ = try await prompt.recorder.perform(TakeBack(entry: 4), by: "scribe")
    let again = await prompt.answer("after rome-2010")
    #expect(again.contains("L2 from rome-2010 (plenary.L1): Who pays"))
    #expect(again.contains("2 items had been carried over before."))
  }

  @Test func `a promise that was made there is kept`() async throws {
    let prompt = try await Prompt()
    #expect(
      await prompt.refusal("after promise-2010")?
        .hasPrefix("In promise-2010 people have spoken under “none”, and this session prints more;")
        == true
    )
    #expect(await prompt.session.nextSteps.isEmpty)
    _ = await prompt.type("set attribution none")
    #expect(await prompt.answer("after promise-2010").contains("N1 from promise-2010"))
  }

  @Test func `steps are done, renewed or dropped, and carried? says so`() async throws {
    let prompt = try await prompt()
    #expect(await prompt.answer("carried?").contains("nobody has reported on it."))
    #expect(
      await prompt.answer("gaps").contains("N1 was carried over and is neither done, renewed")
    )
    #expect(await prompt.answer("renew N1").contains("N1 renewed"))
    #expect(await prompt.answer("gaps").contains("carried over") == false)
    #expect(await prompt.answer("renew N1 by 1 May 2012: late").contains("due 1 May 2012: late"))
    #expect(
      await prompt.answer("carried?").contains(
        "was carried over from rome-2010 (plenary.N2); renewed, due 1 May 2012: late."
      )
    )
    #expect(await prompt.answer("drop N1: no longer wanted").contains("N1 dropped"))
    #expect(await prompt.answer("steps?").contains("(dropped)"))
    #expect(await prompt.answer("carried?").contains("dropped: no longer wanted."))
  }

  @Test func `proposals are deferred again or withdrawn, parked items dropped`() async throws {
    let prompt = try await prompt()
    #expect(await prompt.answer("carried?").contains("nobody has taken it up."))
    #expect(await prompt.answer("renew P1").contains("P1 deferred"))
    #expect(await prompt.answer("drop P1: overtaken").contains("P1 withdrawn: overtaken"))
    #expect(await prompt.answer("drop L1: settled").contains("L1 struck: settled"))
    #expect(await prompt.answer("carried?").contains("dropped: settled."))
  }

  @Test func `what was never carried is told apart`() async throws {
    #expect(try await Prompt().answer("carried?").hasPrefix("Nothing was carried over."))
  }

  @Test func `reports give origin and report`() async throws {
    let prompt = try await prompt("renew N1 by 1 May 2012: late")
    let report = await prompt.answer("report next-steps md")
    #expect(report.contains("rome-2010 (plenary.N2)"))
    #expect(report.contains("- N1 was carried over from rome-2010 (plenary.N2); renewed, due"))
    #expect(report.contains("Parked L1, from rome-2010 (plenary.L1): Who pays."))
    let minutes = await prompt.answer("minutes txt")
    #expect(minutes.contains("carried over from rome-2010 (plenary.P3): A yearly"))
    #expect(await prompt.answer("report record txt").contains("N1 was carried over from rome-2010"))
    #expect(await prompt.answer("report next-steps csv").contains("rome-2010 (plenary.N2)"))
  }
}
