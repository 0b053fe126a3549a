import BreakoutCore
import BreakoutTestSupport
import Testing

@testable import BreakoutREPL

/// What a room's prompt tells of the plenary's notices.
@Suite struct NoticePromptTests {
  private func told(
    _ content: RoomNotice.Content,
    room: String?,
    after lines: [String] = []
  )
    async throws -> [String]
  {
    let prompt = try await Prompt(after: lines)
    await prompt.console.beginTelling()
    let time = try #require(await prompt.session.begin)
    let notice = RoomNotice(time: time, author: "rapporteur", room: room, content)
    _ = try prompt.desk.give(notice, to: [])
    await prompt.console.lookAtClock()
    await prompt.console.lookAtClock()
    return await prompt.editor.printed
  }

  @Test func `a notice is told once, with its time and whom it is for`() async throws {
    #expect(
      try await told(.text("5 minutes"), room: nil) == ["14:00 rapporteur to all rooms: 5 minutes"]
    )
    #expect(
      try await told(.nudge, room: "lario")
        == ["14:00 rapporteur to this room: the plenary asks for you"]
    )
  }

  @Test func `more minutes come with the line that takes them, where something is timed`()
    async throws
  {
    #expect(
      try await told(.minutes(5), room: nil, after: ["ask What next? 25m"])
        == ["14:00 rapporteur to all rooms: 5 more minutes; type +5m to take them"]
    )
    #expect(
      try await told(.minutes(1), room: nil) == ["14:00 rapporteur to all rooms: 1 more minute"]
    )
  }

  @Test func `what was typed elsewhere sends nothing to the terminal`() async throws {
    let lines = try await told(.text("a\u{1B}[2Jb"), room: nil)
    #expect(lines.count == 1)
    #expect(!lines[0].contains("\u{1B}"))
  }

  @Test func `rooms tells who has told the last notice`() async throws {
    let prompt = try await Prompt(after: ["broadcast lunch"], consolidating: true)
    #expect(
      await prompt.answer("rooms").hasSuffix(
        "   notice 1, lunch: told in lario, not yet in bellagio and volta"
      )
    )
  }

  @Test func `rooms that have not been pulled cannot be told`() async throws {
    let prompt = try await Prompt(consolidating: true)
    _ = await prompt.type("really undo to #1")
    #expect(await prompt.refusal("broadcast lunch")?.hasPrefix("No room has been pulled") == true)
  }
}
