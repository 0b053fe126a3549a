internal import BreakoutCore
internal import BreakoutLog

/// What the prompt writes down, and what it answers to that.
extension Console {
  func record(_ intent: any Intent, _ really: Bool) async throws -> String {
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
  func readRoster(_ path: String, _ really: Bool) async throws -> String {
    let people = try desk.people(inFile: path)
    let new = await recorder.read { session in
      people.filter { session.participant($0.handle) == nil }
    }
    guard !new.isEmpty else { return "Everybody in \(path) is on the roster already." }
    return try await record(AddParticipants(new), really)
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
    let files = paths.isEmpty ? "" : "\n   reports: \(paths.joined(separator: ", "))"
    return line + files + "\n   log: \(desk.logName), \(head.count) entries, head \(head)"
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

  func record() async throws -> RecordedSession { try await recorder.record() }

  func log(_ selection: LogSelection) async throws -> String {
    LogView.text(try await recorder.record(), selection)
  }
}
