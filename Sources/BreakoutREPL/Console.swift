package import BreakoutCore
package import BreakoutLog

/// The read–evaluate–print loop of the facilitator's prompt.
package actor Console {
  let recorder: SessionRecorder
  let desk: any Desk
  let author: Handle
  private let editor: any LineEditor
  private let stopsAtFailure: Bool
  private let echoes: Bool
  private var block: VerbatimBlock?
  private var sources: [String] = []
  private var attached: [RoomRecord] = []
  var suggestions: [Suggestion] = []

  /// Creates a console.
  ///
  /// - Parameters:
  ///   - recorder: The session.
  ///   - editor: Where lines come from and answers go.
  ///   - desk: Files, reports and the clock.
  ///   - author: Whoever is typing.
  ///   - stopsAtFailure: Whether the first line that fails ends the run, as in scripts.
  ///   - echoes: Whether each line is printed before its answer, as in transcripts.
  package init(
    recorder: SessionRecorder,
    editor: any LineEditor,
    desk: any Desk,
    author: Handle,
    stopsAtFailure: Bool,
    echoes: Bool = false
  ) {
    self.recorder = recorder
    self.editor = editor
    self.desk = desk
    self.author = author
    self.stopsAtFailure = stopsAtFailure
    self.echoes = echoes
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
    while true {
      let input = await readLine()
      number += 1
      switch input {
      case .endOfInput:
        if let left = leaveBlock() { await editor.print(left) }
        return .finished
      case .interrupted:
        if let left = leaveBlock() { await editor.print(left) }
      case .unreadable(let why):
        await editor.print(why)
        if stopsAtFailure { return .failed(line: number) }
      case .line(let line):
        if echoes { await editor.print("> \(visible(line))") }
        switch await evaluate(line) {
        case .nothing: break
        case .said(let text): await editor.print(text)
        case .failed(let text):
          await editor.print(text)
          if stopsAtFailure { return .failed(line: number) }
        case .quit: return .finished
        }
      }
    }
  }

  /// Carries out one line.
  package func evaluate(_ line: String) async -> Answer {
    if block != nil { return await continueBlock(line) }
    do {
      if let intent = await saidByFullName(line) { return .said(try await record(intent, false)) }
      return try await carryOut(try LineReading.read(line))
    } catch let error as UsageError {
      return .failed(error.message)
    } catch let refusal as Refusal {
      return .failed(refusal.sentence)
    } catch let error as LogError {
      return .failed(error.message)
    } catch let error as DeskError {
      return .failed(error.message)
    } catch {
      return .failed("\(error)")
    }
  }

  /// What a participant said whose whole name begins like a command: `Park Min-ho: we should wait`.
  private func saidByFullName(_ line: String) async -> RecordContribution? {
    guard let (name, text) = LineReading.saidByVerb(line) else { return nil }
    let isOnRoster = await recorder.read { $0.participant(name.handle) != nil }
    return isOnRoster ? RecordContribution(.said(name, text)) : nil
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

  private func carryOut(_ effect: Effect, really: Bool) async throws -> Answer {
    switch effect {
    case .record(let intent):
      if intent is FinaliseRecord, !really { try await requireWholeRooms() }
      return .said(try await record(intent, really))
    case .show(let view): return .said(await recorder.read { view($0) })
    case .lint(let path): return .said(try await lint(path))
    case .showGaps: return .said(try await gaps())
    case .survey(let view): return .said(try view(try await survey()))
    case .examine(let view):
      return .said(try view(try await record(), await recorder.rooms))
    case .suggestion(let request): return .said(try await suggestion(request, really))
    case .pull(let names): return .said(try await pull(names))
    case .log(let selection): return .said(try await log(selection))
    case .report(let request): return .said(try desk.report(request, on: try await record()))
    case .readRoster(let path): return .said(try await readRoster(path, really))
    case .chooseLadder(let name):
      try desk.checkLadder(name)
      return .said(try await record(ChooseLadder(name), really))
    case .source(let path): return try await source(path)
    case .verbatim(let spoken):
      // Better refused now than after a page has been pasted.
      _ = try await recorder.session.attribute(spoken)
      block = VerbatimBlock(spoken)
      return .nothing
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

extension Console {
  private func record(_ intent: any Intent, _ really: Bool) async throws -> String {
    let entry = try await recorder.perform(intent, by: author, really: really)
    let rooms = await recorder.rooms
    let line = await recorder.read { Acknowledgement.text(for: entry, in: $0, rooms) }
    let corrected = try await corrected(by: entry)
    return ([line] + corrected + (await moved())).joined(separator: "\n")
  }

  /// What an undo took back or a redo brought back, a line each.
  private func corrected(by entry: Entry) async throws -> [String] {
    let numbers: [Int]
    switch entry.event {
    case .entriesUndone(let event): numbers = event.entries
    case .entriesRedone(let event): numbers = event.entries
    default: return []
    }
    return LogView.lines(try await recorder.record(), numbers)
  }

  /// Adds those who are not on the roster yet, so that a table can be read again when it has grown.
  private func readRoster(_ path: String, _ really: Bool) async throws -> String {
    let people = try desk.people(inFile: path)
    let new = await recorder.read { session in
      people.filter { session.participant($0.handle) == nil }
    }
    guard !new.isEmpty else { return "Everybody in \(path) is on the roster already." }
    return try await record(AddParticipants(new), really)
  }

  private func end(_ really: Bool) async throws -> String {
    let line = try await record(EndSession(), really)
    let paths: [String]
    do {
      paths = try desk.writeReports(on: try await record())
    } catch let error as DeskError {
      // The session has ended all the same, and that is said first.
      throw DeskError("\(line)\n   \(error.message)")
    }
    let head = await recorder.head
    let files = paths.isEmpty ? "" : "\n   reports: \(paths.joined(separator: ", "))"
    return line + files + "\n   log: \(desk.logName), \(head.count) entries, head \(head)"
  }

  private func source(_ path: String) async throws -> Answer {
    guard !sources.contains(path), sources.count < 8 else {
      throw UsageError("\(path) is read from within itself; nothing more was read.")
    }
    sources.append(path)
    defer { sources.removeLast() }
    var answers: [String] = []
    for (place, line) in try desk.lines(ofFile: path).enumerated() {
      switch await evaluate(line) {
      case .nothing: break
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append("\(path), line \(place + 1): \(text)")
        return .failed(answers.joined(separator: "\n"))
      case .quit: return .quit
      }
    }
    return answers.isEmpty ? .nothing : .said(answers.joined(separator: "\n"))
  }

  private func continueBlock(_ line: String) async -> Answer {
    for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
      guard part.drop(while: \.isWhitespace) == "```" else {
        if let problem = LineReading.problem(in: String(part)) { return .failed(problem) }
        block?.lines.append(String(part))
        continue
      }
      guard let whole = block else { break }
      block = nil
      guard let spoken = whole.spoken else {
        return .failed("The verbatim block is empty; nothing was recorded.")
      }
      do {
        return .said(try await record(RecordContribution(spoken, verbatim: true), false))
      } catch let refusal as Refusal {
        return .failed(refusal.sentence)
      } catch {
        return .failed((error as? LogError)?.message ?? "\(error)")
      }
    }
    return .nothing
  }

  private func leaveBlock() -> String? {
    guard block != nil else { return nil }
    block = nil
    return "The verbatim block was given up; nothing was recorded."
  }

  private func prompt() async -> String {
    if block != nil { return "``` " }
    return await recorder.read { PromptText.prompt(for: $0) }
  }

  private func readLine() async -> LineInput {
    guard editor.showsPrompt else { return await editor.readLine(prompt: "", completer: nil) }
    let completer = SessionCompleter(await recorder.session, await recorder.rooms) { [desk] in
      desk.ladderNames
    }
    return await editor.readLine(prompt: await prompt(), completer: completer)
  }

  func perform(_ intent: any Intent, really: Bool = false) async throws -> String {
    try await record(intent, really)
  }

  /// Puts the rooms in place as far as the log says that they were pulled.
  ///
  /// - Throws: `DeskError` that names the room whose log is missing, changed or damaged.
  package func attachRooms() async throws {
    let session = await recorder.session
    guard session.consolidation.rooms != attached else { return }
    await recorder.attach(try desk.rooms(of: session))
    attached = session.consolidation.rooms
  }

  /// Reads the rooms again where an undo or a redo has moved a head; a sentence if that fails.
  private func moved() async -> [String] {
    do {
      try await attachRooms()
      return []
    } catch {
      return ["   " + ((error as? DeskError)?.message ?? "\(error)")]
    }
  }

  private func record() async throws -> RecordedSession { try await recorder.record() }

  private func log(_ selection: LogSelection) async throws -> String {
    LogView.text(try await recorder.record(), selection)
  }
}
