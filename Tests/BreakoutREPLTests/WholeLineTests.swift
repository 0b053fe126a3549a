import BreakoutCore
import BreakoutReport
import Testing

@testable import BreakoutREPL

/// What one line records is done whole and taken back whole, and what it did is said.
@Suite struct WholeLineTests {
  @Test func `a recipe is chosen by one line, and taken back as one`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha"])
    let count = await prompt.session.entryCount
    _ = await prompt.answer("recipe consent-round")
    #expect(await prompt.session.recipe != nil)
    _ = await prompt.answer("undo")
    let session = await prompt.session
    #expect(session.agenda.isEmpty && session.questions.isEmpty && session.recipe == nil)
    #expect(session.entryCount > count)
  }

  @Test func `a recipe that cannot be prepared whole records nothing`() async throws {
    let prompt = try await Prompt(after: ["question+ Is there a reason not to do this now?"])
    let count = await prompt.session.entryCount
    #expect(
      await prompt.refusal("recipe consent-round")?.contains("cannot be walked now") == true
    )
    #expect(await prompt.session.entryCount == count)
  }

  @Test func `a recipe is walked whatever its title page says, be it what stands there already`()
    async throws
  {
    let title = "set title Consent round (change me: set title …)"
    let prompt = try await Prompt(after: ["present+ Asha", title, "recipe consent-round"])
    #expect(await prompt.session.recipe != nil)
  }

  @Test func `an undo to the middle of a line is refused`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "asha: draft it", "retype C1 action"])
    #expect(
      await prompt.refusal("undo to #4")
        == "#4 to #5 were one line and are undone together. Did you mean undo to #5 or undo to #3?"
    )
    _ = await prompt.answer("undo to #3")
    #expect(await prompt.session.contributions[0].struck == nil)
    #expect(await prompt.session.nextSteps.isEmpty)
  }

  @Test(
    arguments: [
      ("act ann to send a by tomorrow", "2011-11-17"), ("act ann to a by tomorrow", "2011-11-17"),
      ("act ann to a by the end of the year", "2011-12-31"),
    ]
  )
  func `a next step is due when it was said`(_ line: String, _ day: String) async throws {
    let prompt = try await Prompt(after: ["present+ Ann", line])
    #expect(await prompt.session.nextSteps[0].due?.description == day)
  }

  @Test(arguments: ["soon", "tomorrow noon", "next summer", "the end of the week"])
  func `words of time that are no date are asked for again`(_ words: String) async throws {
    let prompt = try await Prompt(after: ["present+ Ann"])
    #expect(await prompt.refusal("act ann to a by \(words)")?.contains("is not a date") == true)
    #expect(await prompt.session.nextSteps.isEmpty)
  }

  @Test(arguments: ["by hand", "by the secretariat"])
  func `other words after by stay part of the step`(_ words: String) async throws {
    let prompt = try await Prompt(after: ["present+ Ann", "act ann to send it \(words)"])
    #expect(await prompt.session.nextSteps[0].text == "send it \(words)")
  }

  @Test func `letters of a straw poll are said with what they mean`() async throws {
    let prompt = try await Prompt(after: ["present+ Zoe Como", "prop A", "poll P1 sf5"])
    #expect(
      await prompt.refusal("v zoe strongly agree")?.contains(
        "SF (strongly for), F (for), N (neutral), A (against) or SA (strongly against)"
      ) == true
    )
    #expect(await prompt.refusal("v zoe stand 2")?.hasPrefix("“stand 2” is no vote here") == true)
    _ = await prompt.answer("v zoe strongly for")
    #expect(await prompt.session.polls[0].ballots[0].content == .grade("SF"))
  }

  @Test func `for is a vote where against is one`() async throws {
    let prompt = try await Prompt(after: ["present+ Zoe", "prop A", "poll P1 hands", "v zoe for"])
    #expect(await prompt.session.polls[0].ballots[0].content == .grade("yes"))
  }

  @Test func `to pass in a consent round is not to answer`() async throws {
    let prompt = try await Prompt(after: ["present+ Zoe", "prop A", "poll P1 consent"])
    let answer = await prompt.answer("v zoe pass")
    #expect(answer.contains("(0 of 1 in)"))
    #expect(answer.contains("To pass is not to answer yet"))
  }

  @Test func `a poll left open at the end is missing, and so is said`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Zoe, Ann", "prop A", "poll P1 f5", "v zoe 4", "q+ ann"]
    )
    #expect(
      await prompt.refusal("end")
        == "T1 is still open, and waiting to speak: Ann. Put really in front to do it all the same."
    )
    #expect(
      Gaps.of(await prompt.session).map(\.words).contains(
        "T1 was opened and neither closed nor voided, with 1 of 2 in"
      )
    )
  }

  @Test func `a struck question is no longer what the room is at`() async throws {
    let prompt = try await Prompt(after: ["ask Who? 10m", "strike Q1: wrong"])
    #expect(await prompt.session.openQuestion == nil)
    #expect(await prompt.session.timeBoxInForce == nil)
  }

  @Test func `words that are left out leave no blank at the end`() async throws {
    let prompt = try await Prompt(after: ["note the quick y", "s/y//"])
    #expect(await prompt.session.contributions[0].opening.text == "the quick")
    #expect(await prompt.refusal("C1.2 s/quick/slow/") == "C1 has no paragraph 2.")
  }

  @Test func `somebody who is not marked present is heard, and that is said`() async throws {
    let prompt = try await Prompt(after: ["roster+ Ben Ortega", "present+ Asha"])
    #expect(await prompt.answer("ben: a point").contains("Ben Ortega is not marked present."))
    #expect(await !prompt.answer("asha: another").contains("marked"))
  }

  @Test func `a time of a recipe's step has a limit`() throws {
    #expect(throws: UsageError.self) { try Recipe("x", lines: ["step 99999m Go"]) }
    #expect(try Recipe("x", lines: ["step them Go"]).steps[0].minute == nil)
  }

  @Test func `an open poll is told when a session goes on`() async throws {
    let prompt = try await Prompt(
      after: ["present+ Zoe, Ann", "prop A", "poll P1 f5", "v zoe 4"]
    )
    let session = await prompt.session
    #expect(
      ResumedWords.poll(session.polls[0], session)
        == "T1 on P1 is open, 1 of 2 in; still to vote: Ann."
    )
  }
}
