import BreakoutCore
import BreakoutLog
import Testing

@testable import BreakoutREPL

/// People of the rooms who are named in a consolidation.
@Suite struct RoomGuestsTests {
  private func prompt(_ lines: [String] = []) async throws -> Prompt {
    try await Prompt(after: lines, consolidating: true)
  }

  @Test func `somebody of a room joins the roster by the line that names them`() async throws {
    let prompt = try await prompt()
    let answer = await prompt.answer("act ben to write")
    #expect(answer == "#6 on the roster: Ben, from lario\n#7 N1 Ben: write")
    #expect(await prompt.session.participants[0].person.origin == RoomPerson("lario", "ben"))
    #expect(await prompt.answer("support N1 dan, ema").contains("supported by Dan, Ema"))
    #expect(await prompt.answer("roster").contains("absent , Dan, from volta"))
  }

  @Test(arguments: [
    ("present+ ann lee", "1 present; new on the roster: Ann Lee"), ("chair+ dan", "chair: Dan"),
    ("ema: one more thing", "Ema: one more thing"), ("regrets+ femi", "regrets: Femi"),
    ("prop dan: Share it", "P1 Dan: Share it"), ("idea volta.anne: a hub", "idea by Anne Lee"),
    ("person cleo role Chair", "Cleo, role: Chair"), ("park femi: the budget", "L1 parked"),
  ])
  func `people of rooms are known wherever people are named`(
    _ line: String,
    _ says: String
  ) async throws {
    let prompt = try await prompt()
    #expect(await prompt.answer(line).contains(says))
    #expect(await prompt.session.participants.count == 1)
    #expect(await prompt.session.participants.first?.person.origin != nil)
  }

  @Test func `a name that several people of rooms can have is asked about`() async throws {
    let prompt = try await prompt()
    let says =
      "“an” is Ann Lee in lario and Anne Lee in volta. Type lario.ann-lee or volta.anne-lee for the "
      + "name, or, if they are one person, first same lario.ann-lee volta.anne-lee."
    #expect(await prompt.refusal("act an to write") == says)
    #expect(await prompt.refusal("present+ an") == says)
    _ = await prompt.answer("same lario.ann volta.anne")
    #expect(await prompt.answer("act an to write").hasSuffix("N1 Ann Lee: write"))
    let known = "Anne Lee in volta is Ann Lee on the roster here. Did you mean Ann Lee?"
    #expect(await prompt.refusal("act anne to write") == known)
    #expect(await prompt.refusal("act volta.anne-lee to write") == known)
    #expect(await prompt.answer("act lario.ann to write").hasSuffix("N2 Ann Lee: write"))
    #expect(await prompt.session.participants.count == 1)
  }

  @Test func `somebody else of that name does not join`() async throws {
    let prompt = try await prompt(["roster+ Ann Lee, Elsewhere"])
    let refusal = await prompt.refusal("act lario.ann-lee to write")
    #expect(refusal?.hasPrefix("Somebody else called Ann Lee is on the roster already.") == true)
    #expect(await prompt.session.participants.count == 1)
  }

  @Test func `what is refused for another reason puts nobody on the roster`() async throws {
    let prompt = try await prompt()
    let head = await prompt.head
    #expect(await prompt.refusal("v ben 4")?.contains("No poll is open") == true)
    #expect(await prompt.refusal("present- ben") != nil)
    #expect(await prompt.head == head)
  }

  @Test func `undo takes back what was said, and who was named stays on the roster`() async throws {
    let prompt = try await prompt(["act ben to write", "undo"])
    #expect(await prompt.session.nextSteps.isEmpty)
    #expect(await prompt.session.participants.map(\.person.name) == ["Ben"])
    #expect(await prompt.answer("act ben to write") == "#9 N2 Ben: write")
  }

  @Test func `people of rooms are completed with their room`() async throws {
    let prompt = try await prompt(["roster+ Ben"])
    let completer = SessionCompleter(await prompt.session, await prompt.recorder.rooms)
    let found = completer.completions(for: "act an").candidates
    #expect(found.map(\.text) == ["Ann Lee", "Anne Lee"])
    #expect(found.map(\.note) == ["INTERPOL, in lario", "INTERPOL, in volta"])
    #expect(completer.completions(for: "act be").candidates.map(\.note) == [""])
    #expect(completer.completions(for: "fem").candidates.map(\.text) == ["Femi:"])
  }

  @Test func `a pasted block can be somebody's of a room`() async throws {
    let prompt = try await prompt()
    _ = await prompt.type("ema: ```")
    _ = await prompt.type("two lines")
    #expect(await prompt.answer("```").contains("C1 Ema"))
    #expect(await prompt.refusal("zed: ```")?.contains("Nobody on the roster") == true)
  }
}
