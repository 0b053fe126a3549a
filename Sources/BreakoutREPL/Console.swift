package import BreakoutCore
package import BreakoutLog

/// The read–evaluate–print loop of the facilitator's prompt.
package actor Console {
  let recorder: SessionRecorder
  let desk: any Desk
  let author: Handle
  let editor: any LineEditor
  private let stopsAtFailure: Bool
  private let echoes: Bool
  let scriptsRunPrograms: Bool
  var block: VerbatimBlock?
  var sources: [String] = []
  var attached: [RoomRecord] = []
  var suggestions: [Suggestion] = []
  var meter: SpeakingMeter?
  let tellsTime: Bool
  var lastLook: Timestamp?

  /// The first entry that the present line has made.
  var lineStart: Int?

  /// Where the present line comes from.
  var origin = LineOrigin.prepared

  /// Whether lines that were done are answered by nothing.
  var isQuiet = false

  /// Whether each line is followed by how long it took.
  var isTiming = false

  /// The question that is asked again and again, if one is.
  var watching: Watch?

  /// What was exported at this prompt, so that it may be written anew.
  var exported: Set<ExportRequest> = []

  /// The file that takes what views show, if one does.
  var outFile: String?

  /// Creates a console.
  ///
  /// - Parameters:
  ///   - recorder: The session.
  ///   - editor: Where lines come from and answers go.
  ///   - desk: Files, reports and the clock.
  ///   - author: Whoever is typing.
  ///   - stopsAtFailure: Whether the first line that fails ends the run, as in scripts.
  ///   - echoes: Whether each line is printed before its answer, as in transcripts.
  ///   - tellsTime: Whether warnings are printed when they are due.
  ///   - scriptsRunPrograms: Whether lines of a script may run commands of the shell.
  package init(
    recorder: SessionRecorder,
    editor: any LineEditor,
    desk: any Desk,
    author: Handle,
    stopsAtFailure: Bool,
    echoes: Bool = false,
    tellsTime: Bool = false,
    scriptsRunPrograms: Bool = false
  ) {
    self.recorder = recorder
    self.editor = editor
    self.desk = desk
    self.author = author
    self.stopsAtFailure = stopsAtFailure
    self.echoes = echoes
    self.tellsTime = tellsTime
    self.scriptsRunPrograms = scriptsRunPrograms
  }

  /// How a run came to its end.
  package enum Ending: Equatable, Sendable {
    /// `quit`, or the input ended.
    case finished
    /// A line of a script failed; counted from 1.
    case failed(line: Int)
  }

  /// Reads lines until `quit`, the end of the input or, in a script, the first line that fails.
  package func run() async -> Ending {
    var number = 0
    beginTelling()
    while true {
      await tellTime()
      await tellNotices()
      let input = await readLine()
      number += 1
      switch input {
      case .endOfInput:
        if let left = leaveBlock() { await editor.print(left) }
        for line in await stopMeasuring() { await editor.print(line) }
        return .finished
      case .interrupted:
        watching = nil
        if let left = leaveBlock() { await editor.print(left) }
      case .unreadable(let why):
        await editor.print(why)
        if stopsAtFailure { return .failed(line: number) }
      case .line(let line):
        if echoes { await editor.print("> \(visible(await echo(line)))") }
        switch await answer(to: line, from: editor.showsPrompt ? .keyboard : .script) {
        case .nothing: break
        case .said(let text): await editor.print(text)
        case .failed(let text):
          await editor.print(text)
          if stopsAtFailure { return .failed(line: number) }
        case .quit:
          for line in await stopMeasuring() { await editor.print(line) }
          return .finished
        }
      }
    }
  }

  /// Carries out one line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - origin: Where it comes from; what was prepared, such as a recipe, runs no programs.
  ///   - continuing: Whether it is part of another line, and is undone together with that.
  /// - Returns: What it came to.
  package func evaluate(
    _ line: String,
    from origin: LineOrigin = .prepared,
    continuing: Bool = false
  ) async -> Answer {
    if !continuing { lineStart = nil }
    self.origin = origin
    if block != nil { return await continueBlock(line) }
    do {
      if let intent = try await saidByFullName(line) {
        return done(try await record(intent, false))
      }
      return try await carryOut(try LineReading.read(line))
    } catch let error as UsageError {
      if let unkept = await unkept(line) { return .failed(unkept) }
      return .failed(await discreet(error, about: line))
    } catch {
      return .failed(await discreet(error, about: line))
    }
  }

  /// What to say of a line that was not carried out.
  static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as UsageError: error.message
    case let refusal as Refusal: refusal.sentence
    case let error as LogError: error.message
    case let error as DeskError: error.message
    default: "\(error)"
    }
  }

  /// What a participant said whose whole name begins like a command: `Park Min-ho: we should wait`.
  private func saidByFullName(_ line: String) async throws -> (any Intent)? {
    guard let (name, text) = LineReading.saidByVerb(line) else { return nil }
    let rooms = await recorder.rooms
    let isOnRoster = await recorder.read { session in
      session.participant(name.handle) != nil
        || rooms.rooms.contains { $0.session.participant(name.handle) != nil }
    }
    guard isOnRoster else { return nil }
    let effect = Effect.record(RecordContribution(.said(name, text)))
    guard case .record(let intent) = try OffRecordMark.withheld(effect, line) else { return nil }
    return intent
  }

  private func carryOut(_ reading: LineReading) async throws -> Answer {
    switch reading {
    case .nothing: return .nothing
    case .clock(let time):
      try desk.moveClock(to: time)
      return .nothing
    case .effect(let effect, let really): return try await carryOut(effect, really: really)
    }
  }

  func carryOut(_ effect: Effect, really: Bool) async throws -> Answer {
    switch effect {
    case .record(let intent):
      if intent is FinaliseRecord, !really { try await requireWholeRooms() }
      return done(try await record(intent, really))
    case .next: return try await next(really)
    case .recipe(let name): return try await choose(name, really)
    case .show(let view): return try show(await recorder.read { view($0) })
    case .lint(let path): return try show(try await lint(path))
    case .rooms: return try show(try await roomsWithNews())
    case .give(let request): return .said(try await give(request))
    case .showGaps: return try show(try await gaps())
    case .survey(let view): return try show(try view(try await survey()))
    case .timed(let view):
      let present = await whole(present)
      return try show(await recorder.read { view(copy $0, present) })
    case .examine(let view):
      return try show(try view(try await record(), await recorder.rooms))
    case .suggestion(let request): return .said(try await suggestion(request, really))
    case .pull(let names): return .said(try await pull(names))
    case .carryOver(let workshop): return .said(try await carryOver(from: workshop, really))
    case .floor(let request): return try await answer(to: request, really)
    case .move(let room, let path): return .said(try await move(room, to: path))
    case .printSlips(let path): return .said(try await printSlips(to: path))
    case .undo(let request): return done(try await undo(request, really))
    case .redo(let target): return done(try await redo(target, really))
    case .byEntry(let number, let make):
      let (id, paragraph) = try await item(madeBy: number)
      return try await carryOut(try make(id, paragraph), really: really)
    case .log(let selection): return try show(try await log(selection))
    case .report(let request):
      let text = try desk.report(request, on: try await record())
      return request.path == nil ? try show(text) : .said(text)
    case .export(let request): return .said(try await export(request, really))
    case .verify:
      return try show(try desk.verify(upTo: await recorder.head).joined(separator: "\n"))
    case .readRoster(let path): return .said(try await readRoster(path, really))
    case .chooseLadder(let name):
      try desk.checkLadder(name)
      return done(try await record(ChooseLadder(name), really))
    case .source(let path): return try await source(path)
    case .verbatim(let spoken):
      // Better refused now than after a page has been pasted.
      try await requireSpeaker(spoken)
      block = VerbatimBlock(spoken)
      return .nothing
    case .edit(let id, let paragraph): return done(try await edit(id, paragraph))
    case .out(let path): return .said(try out(path, really))
    case .quiet(let isQuiet): return .said(quiet(isQuiet))
    case .timing(let wanted): return .said(timing(wanted))
    case .watch(let request): return try await watch(request)
    case .shell(let command): return try await run(command)
    case .convert(let id, let conversion): return done(try await convert(id, to: conversion))
    case .end: return .said(try await end(really))
    case .quit: return .quit
    }
  }

  /// What a line came to.
  package enum Answer: Equatable, Sendable {
    /// There is nothing to say.
    case nothing
    /// It was done.
    case said(String)
    /// It was not done, and nothing was recorded.
    case failed(String)
    /// The program is to be left.
    case quit
  }
}
