internal import BreakoutCore
internal import BreakoutLog

/// What the prompt writes down, and what it answers to that.
extension Console {
  func record(_ intent: any Intent, _ really: Bool) async throws -> String {
    var lines: [String] = []
    let entry: Entry
    await beginMeasuring()
    do {
      entry = try await append(intent, really)
    } catch let refusal as Refusal where refusal.unknown != nil {
      // Whoever is on the roster of a room is known here: they join the roster by an entry before.
      let guests = try await recorder.guests(for: intent, by: author, really: really)
      guard !guests.isEmpty else { throw refusal }
      // They are no part of the line: who was named stays when what was said is taken back.
      let joined = try await recorder.perform(AddParticipants(guests), by: author)
      lines.append(await acknowledged(joined))
      entry = try await append(intent, really)
    }
    let measured = await measure(after: entry)
    lines.append(await acknowledged(entry))
    lines += measured
    lines += try await consequences(of: entry)
    return lines.joined(separator: "\n")
  }

  /// Adds an entry to what the present line has made.
  private func append(_ intent: any Intent, _ really: Bool) async throws -> Entry {
    let entry = try await recorder.perform(intent, by: author, really: really, with: lineStart)
    lineStart = lineStart ?? entry.number
    return entry
  }

  private func acknowledged(_ entry: Entry) async -> String {
    let rooms = await recorder.rooms
    return await recorder.read { Acknowledgement.text(for: entry, in: $0, rooms) }
  }

  /// What an undo took back or a redo brought back, a line each; these and a pull can move the heads
  /// of rooms, nothing else does.
  private func consequences(of entry: Entry) async throws -> [String] {
    switch entry.event {
    case .entriesUndone(let event): try await corrected(event.entries) + moved()
    case .entriesRedone(let event): try await corrected(event.entries) + moved()
    case .roomPulled: await moved()
    default: []
    }
  }

  private func corrected(_ numbers: [Int]) async throws -> [String] {
    LogView.lines(try await recorder.record(), numbers)
  }

  func end(_ really: Bool) async throws -> String {
    let line = try await record(EndSession(), really)
    let paths: [String]
    do {
      paths = try desk.writeReports(on: try await record())
    } catch let error as DeskError {
      // The session has ended all the same, and that is said first.
      throw DeskError("\(line)\n   \(error.message)")
    }
    let head = await recorder.head
    let files = paths.isEmpty ? "" : translated("\n   reports: \(paths.joined(separator: ", "))")
    return line + files
      + translated("\n   log: \(desk.logName), \(head.count) entries, head \(head)")
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

  /// Reads the rooms again where a head has moved; a sentence if that fails.
  private func moved() async -> [String] {
    do {
      try await attachRooms()
      return []
    } catch {
      return ["   " + Self.sentence(error)]
    }
  }

  func record() async throws -> RecordedSession { try await recorder.record() }

  func log(_ selection: LogSelection) async throws -> String {
    LogView.text(try await recorder.record(), selection)
  }

  func printSlips(to path: String?) async throws -> String {
    let log = desk.logName
    let name = log.hasSuffix(".jsonl") ? String(log.dropLast(6)) : log
    let request = ReportRequest(kind: "slips", format: "html", path: path ?? name + ".slips.html")
    return try desk.report(request, on: try await record())
  }
}
