import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// The clock at the prompt: what it shows by itself and what its commands answer.
@Suite struct TimePromptTests {
  @Test func `the prompt tells the minutes that are left, and those over`() async throws {
    let prompt = try await Prompt(after: ["ask What next? 25m"])
    #expect(await prompt.console.prompt() == "lario/Q1 25m> ")
    _ = await prompt.type("@14:23:31")
    #expect(await prompt.console.prompt() == "lario/Q1 2m> ")
    _ = await prompt.type("@14:25:01")
    #expect(await prompt.console.prompt() == "lario/Q1 +0m> ")
    _ = await prompt.type("@14:28:30")
    #expect(await prompt.console.prompt() == "lario/Q1 +3m> ")
    _ = await prompt.type("pause 10m coffee")
    #expect(await prompt.console.prompt() == "lario/Q1 (pause)> ")
    _ = await prompt.type("end")
    #expect(await prompt.console.prompt() == "lario/Q1 (ended)> ")
  }

  @Test func `whoever looks again days later is not told every minute`() async throws {
    let prompt = try await Prompt(after: ["ask What next? 25m"])
    let session = await prompt.session
    let begin = try #require(session.begin)
    let later = Timestamp(milliseconds: begin.milliseconds + 3 * 86_400_000)
    #expect(PromptText.prompt(for: session, at: later) == "lario/Q1 over> ")
    let box = try #require(session.timeBoxInForce)
    #expect(TimeWords.left(box, at: later) == "time was up long ago")
  }

  @Test func `a session without times has the prompt it always had`() async throws {
    let prompt = try await Prompt(after: ["ask What next?"])
    #expect(await prompt.console.prompt() == "lario/Q1> ")
  }

  @Test func `warnings are plain lines, each printed once`() async throws {
    let prompt = try await Prompt(after: ["ask What next? 25m", "ping 14:22 about lunch"])
    await prompt.console.beginTelling()
    for time in ["@14:19", "@14:20:01", "@14:20:30", "@14:23", "@14:24:30", "@14:25:01", "@14:40"] {
      _ = await prompt.type(time)
      await prompt.console.lookAtClock()
    }
    #expect(
      await prompt.editor.printed == [
        "5 minutes left for Q1.", "Reminder: lunch.", "1 minute left for Q1.",
        "Time is up for Q1; type +5m for more, or next.",
      ]
    )
  }

  @Test func `whoever speaks too long and a pause that is over are told of`() async throws {
    let prompt = try await Prompt(after: ["present+ Ema Rossi", "speakers 90s"])
    await prompt.console.beginTelling()
    await prompt.console.beginMeasuring()
    _ = await prompt.answer("q+ ema")
    _ = await prompt.answer("ack")
    _ = await prompt.type("@14:02")
    await prompt.console.lookAtClock()
    _ = await prompt.type("pause 1m")
    _ = await prompt.type("@14:04")
    await prompt.console.lookAtClock()
    #expect(
      await prompt.editor.printed == [
        "Ema Rossi has been speaking for 90 s.",
        "The 1 min of the pause are over; type continue to go on.",
      ]
    )
    #expect(await prompt.answer("t?").contains("Ema Rossi has had the floor for 1 min 5"))
  }

  @Test func `a session that goes on says what is left and what was missed`() async throws {
    let prompt = try await Prompt(after: ["ask What next? 25m", "ping 5m about lunch"])
    #expect(await prompt.console.clocksOnReturn() == ["Q1: 2 s of 25 min, 24 min 58 s left."])
    _ = await prompt.type("@14:30:01")
    #expect(
      await prompt.console.clocksOnReturn() == [
        "While away, reminder of 14:05: lunch.", "Q1: 30 min of 25 min, 5 min over.",
      ]
    )
    _ = await prompt.type("end")
    #expect(await prompt.console.clocksOnReturn() == [])
  }

  @Test func `a reminder older than a minute is one of the time away, and is said once`()
    async throws
  {
    let prompt = try await Prompt(after: ["ping 5m about lunch", "ping 14:10 about tea"])
    _ = await prompt.type("@14:06:02")
    let away = "While away, reminder of 14:05: lunch."
    #expect(await prompt.console.clocksOnReturn() == [away])
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed.isEmpty)
    // Once something is recorded, nobody was away when it was due.
    _ = await prompt.type("note a")
    #expect(await prompt.console.clocksOnReturn() == [])
    _ = await prompt.type("@14:10:30")
    #expect(await prompt.console.clocksOnReturn() == ["Reminder: tea."])
    await prompt.console.lookAtClock()
    #expect(await prompt.editor.printed.isEmpty)
  }

  @Test func `more time says how far behind we are and what has to be shorter`() async throws {
    let plan = ["agenda+ Measures 25m", "agenda+ Wrap 15m", "plan 14:00", "take A1", "@14:20"]
    let prompt = try await Prompt(after: plan)
    #expect(
      await prompt.answer("+5m") == """
        #6 A1 30 min, +5
           10 min 4 s left.
           5 min behind plan: the end is at 14:45 instead of 14:40.
           To end at 14:40 shorten A2 to 10 min, such as: time A2 10m
        """
    )
    #expect(await prompt.answer("time A2 10m").contains("On plan: the end is at 14:40."))
    _ = await prompt.type("@14:50")
    let late = await prompt.answer("t?")
    #expect(late.contains("20 min behind plan: the end is at 15:00 instead of 14:40."))
    #expect(late.contains("shorten A2 to 5 min"))
    #expect(late.contains("15 min more cannot be won by halving what is to come; skip something"))
  }

  @Test func `the agenda shows planned and actual times`() async throws {
    let plan = [
      "agenda+ Welcome 10m", "agenda+ Measures 25m", "agenda+ Wrap 15m", "plan 14:00", "take A1",
      "@14:12", "next", "skip A3", "@14:20",
    ]
    let prompt = try await Prompt(after: plan)
    #expect(
      await prompt.answer("agenda?") == """
        taken A1 Welcome (discussion, 10 min)
                 planned 14:00, began 14:00, took 11 min 55 s
        now   A2 Measures (discussion, 25 min)
                 planned 14:10, began 14:12, 8 min so far
        left  A3 Wrap (discussion, 15 min)
                 planned 14:35, left out
        13 min ahead of plan: the end is at 14:37 instead of 14:50.
        """
    )
    #expect(await prompt.answer("status").contains("Plan: 13 min ahead of plan"))
  }

  @Test func `what is said in a pause is refused, and tidying up is not`() async throws {
    let prompt = try await Prompt(after: ["present+ Asha", "ask What next?", "asha: a", "pause"])
    let refused = "what is said in a pause is not recorded. Type continue to go on."
    for line in ["asha: more", "... more", "next", "ask How?", "asha: ```"] {
      #expect(await prompt.refusal(line)?.hasSuffix(refused) == true, "\(line)")
    }
    #expect(await prompt.answer("note the scribe tidies up").contains("C2 note"))
    #expect(await prompt.answer("really asha: it matters").contains("C3 Asha"))
    #expect(await prompt.answer("fix C1 b").contains("now reads: b"))
    #expect(await prompt.answer("continue").contains("The pause took "))
    #expect(await prompt.answer("asha: more").contains("C4 Asha"))
  }

  @Test func `a reminder is listed until it is due`() async throws {
    let prompt = try await Prompt(after: ["ping 30m about b", "ping 10m about a"])
    #expect(await prompt.answer("pings?") == "14:10 a\n14:30 b")
    #expect(await prompt.answer("t?").contains("Next reminder: 14:10 a"))
    _ = await prompt.type("@14:20")
    #expect(await prompt.answer("pings?") == "14:30 b")
    _ = await prompt.type("@14:40")
    #expect(await prompt.answer("pings?").hasPrefix("No reminder is to come."))
  }

  @Test(arguments: ["+5m", "+5min", "+5M", "please +5m Q1,", "really +5m"])
  func `more minutes are typed in several ways`(_ line: String) async throws {
    let prompt = try await Prompt(after: ["ask What next? 15m"])
    #expect(await prompt.answer(line).contains("Q1 20 min, +5"), "\(line)")
  }

  @Test func `next twice in a row is a slip unless something happened between`() async throws {
    let points = ["agenda+ A", "agenda+ B", "agenda+ C", "agenda+ D", "next"]
    let prompt = try await Prompt(after: points)
    #expect(
      await prompt.refusal("next")
        == "A1 was taken up less than a minute ago. Put really in front to do it all the same."
    )
    #expect(await prompt.answer("really next").contains("now A2"))
    _ = await prompt.type("note a")
    #expect(await prompt.answer("next").contains("now A3"))
    _ = await prompt.type("@14:05")
    #expect(await prompt.answer("next").contains("now A4"))
  }
}
