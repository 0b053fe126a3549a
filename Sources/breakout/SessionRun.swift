internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import BreakoutReadline
internal import Foundation

/// One sitting at the prompt, from the first line to the exit code.
struct SessionRun {
  let recorder: SessionRecorder
  let desk: FileDesk
  let start: SessionStart
  let stopsAtFailure: Bool
  let echoes: Bool
  let scriptsRunPrograms: Bool
  var warns = false

  /// Runs until the input ends.
  ///
  /// - Throws: `ExitCode` for a script that failed, a signal, or output that nobody reads.
  func run() async throws {
    if ReadlineEditor.isPossible {
      try await runAtTerminal()
    } else {
      try await runFromPipe()
    }
  }

  private func runAtTerminal() async throws {
    let editor = await ReadlineEditor()
    let console = console(editor, stopsAtFailure: false, echoes: false, tellsTime: true)
    let ticker = Task {
      while (try? await Task.sleep(for: .milliseconds(500))) != nil { await console.lookAtClock() }
    }
    defer { ticker.cancel() }
    do {
      for line in try await start.begin(recorder, console).answers { await editor.print(line) }
      await editor.print(translated("Type ? for what can be done now, Ctrl-D to leave."))
      _ = await console.run()
      await farewell { await editor.print($0) }
    } catch {
      await editor.close()
      throw error
    }
    await editor.close()
    await recorder.close()
    if let signal = await editor.pendingSignal { throw ExitCode(128 + signal) }
  }

  private func runFromPipe() async throws {
    let editor = PipeEditor()
    let console = console(editor, stopsAtFailure: stopsAtFailure, echoes: echoes, tellsTime: warns)
    let (answers, isPrepared) = try await start.begin(recorder, console)
    for line in answers { await editor.print(line) }
    if !isPrepared, stopsAtFailure {
      Failure.say("The recipe, the title page or the roster holds a line that fails.")
      await recorder.close()
      throw ExitCode.scriptFailed
    }
    let ending = await console.run()
    if case .failed(let line) = ending {
      Failure.say("Stopped at line \(line); the lines before it are recorded.")
    }
    await farewell { await editor.print($0) }
    await recorder.close()
    if await editor.outputFailed {
      Failure.say("The output could not be written; what was typed is recorded.")
      throw ExitCode.diskFailed
    }
    if case .failed = ending { throw ExitCode.scriptFailed }
  }

  private func console(
    _ editor: any LineEditor,
    stopsAtFailure: Bool,
    echoes: Bool,
    tellsTime: Bool
  ) -> Console {
    Console(
      recorder: recorder,
      editor: editor,
      desk: desk,
      author: start.author,
      stopsAtFailure: stopsAtFailure,
      echoes: echoes,
      tellsTime: tellsTime,
      scriptsRunPrograms: scriptsRunPrograms
    )
  }

  /// Says how to go on with a session that was left without being ended.
  private func farewell(_ print: (String) async -> Void) async {
    guard await !recorder.session.isEnded else { return }
    let head = await recorder.head
    let entries = counted(head.count, "1 entry", "\(head.count) entries")
    await print(translated("\(desk.logName): \(entries), head \(head)"))
    let command = start.kind == .consolidation ? "consolidate" : "run"
    await print(translated("The session goes on with: breakout \(command) \(desk.logName)"))
  }
}
