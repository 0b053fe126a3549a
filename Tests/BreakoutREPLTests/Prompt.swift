import BreakoutCore
import BreakoutLog
import BreakoutTestSupport

@testable import BreakoutREPL

/// A prompt on a fresh session in memory, for typing lines one by one.
struct Prompt {
  let store = MemoryLogStore()
  let recorder: SessionRecorder
  let console: Console
  let desk: TestDesk
  let editor: ScriptedEditor

  /// Opens the session and types `lines`; each must be done.
  ///
  /// - Parameters:
  ///   - lines: What leads up to the test.
  ///   - files: The files that a line can name.
  ///   - room: The room's name.
  ///   - consolidating: Whether it is a consolidation that has pulled three rooms.
  ///   - editing: What an editor makes of a text.
  /// - Throws: `NotDone` about the first line that was refused.
  init(
    after lines: [String] = [],
    files: [String: String] = [:],
    room: String = "lario",
    consolidating: Bool = false,
    editing: @escaping @Sendable (String) -> String = { $0 + ", and more" }
  ) async throws {
    let clock = TickingClock()
    editor = ScriptedEditor(lines: [])
    recorder = try SessionRecorder(store: store) { clock.stamp() }
    desk = TestDesk(
      files: files,
      roomLogs: consolidating ? try await TestRooms.logs() : [],
      clock: clock,
      editing: editing
    )
    console = Console(
      recorder: recorder,
      editor: editor,
      desk: desk,
      author: "scribe",
      stopsAtFailure: false,
      tellsTime: true
    )
    let opening = SessionOpened {
      $0.workshop = "como"
      $0.kind = consolidating ? .consolidation : .breakout
      $0.room = consolidating ? "consolidation" : room
      $0.scriptedClock = true
    }
    _ = try await recorder.perform(OpenSession(opening), by: "scribe")
    for line in (consolidating ? ["pull"] : []) + lines {
      if case .failed(let text) = await type(line) { throw NotDone(line: line, answer: text) }
    }
  }

  /// Types a line.
  func type(_ line: String) async -> Console.Answer {
    await console.evaluate(line, from: .keyboard)
  }

  /// Types a line that is done or shown, and gives the answer.
  func answer(_ line: String) async -> String {
    switch await type(line) {
    case .said(let text): text
    case .failed(let text): "FAILED: \(text)"
    case .nothing: ""
    case .quit: "QUIT"
    }
  }

  /// Types a line that is refused, and gives the answer; nil if it was done.
  func refusal(_ line: String) async -> String? {
    if case .failed(let text) = await type(line) { return text }
    return nil
  }

  var session: Session { get async { await recorder.session } }

  var head: Head { get async { await recorder.head } }

  /// The event of the last entry.
  func lastEvent() async throws -> SessionEvent? {
    try await recorder.record().entries.last?.event
  }

  /// A line that leads up to a test and was not done.
  struct NotDone: Error {
    var line: String
    var answer: String
  }
}
