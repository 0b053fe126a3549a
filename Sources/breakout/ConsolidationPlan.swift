internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import Foundation

/// What the arguments of `breakout consolidate` mean: where its log lies, and where rooms are found.
struct ConsolidationPlan {
  /// The log's name in a workshop's folder.
  static let usualName = "consolidation"

  /// Where the log of the consolidation lies.
  let place: SessionPlace

  /// Folders and logs in which rooms are looked for.
  let sources: [String]

  /// Reads the arguments.
  ///
  /// - Throws: `FileTrouble` if one of them is nothing, or it is not clear where the log belongs.
  init(_ typed: [String], log: String?) throws {
    let found = try typed.map(Self.found)
    if log == nil, found.count == 1, try Self.isConsolidation(found[0]) {
      place = try SessionPlace(found[0])
      sources = []
      return
    }
    sources = found
    if let log {
      place = try SessionPlace(log)
    } else {
      let folders = Set(found.map { Self.isFolder($0) ? Self.bare($0) : Self.parent(of: $0) })
      guard folders.count == 1, let folder = folders.first else {
        throw FileTrouble(
          "The rooms lie in different folders; say where the log belongs with --log FILE.",
          .wrongArguments
        )
      }
      place = try SessionPlace(folder == "." ? Self.usualName : "\(folder)/\(Self.usualName)")
    }
  }

  /// Makes sure that the log is a consolidation's and that its rooms, or the rooms it would begin
  /// with, can be read.
  ///
  /// - Parameters:
  ///   - shelf: The rooms' logs.
  ///   - moved: Rooms whose logs lie elsewhere now, as `ROOM=FILE`.
  /// - Returns: What is to be recorded about rooms that have moved.
  /// - Throws: `FileTrouble` or `LogError` about the first thing that is wrong.
  func check(_ shelf: RoomShelf, moved: [String]) throws -> [RoomPulled] {
    guard place.exists else { return try checkNew(shelf, moved) }
    try check(try LogArguments.opening(place.path))
    let record = try LogArguments.record(place.path, entries: false)
    guard record.head.count > 0 else { return try checkNew(shelf, moved) }
    var session = record.session
    let events = try moved.map { try Self.move($0, session, shelf) }
    for event in events {
      session.apply(
        Entry(
          number: session.entryCount + 1,
          time: session.latest ?? Timestamp(milliseconds: 0),
          author: Handle(""),
          event: .roomPulled(event)
        )
      )
    }
    _ = try shelf.rooms(of: session)
    return events
  }

  private static func move(
    _ typed: String,
    _ session: Session,
    _ shelf: RoomShelf
  ) throws -> RoomPulled {
    let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw FileTrouble(
        "“\(typed)” does not say which room's log is where; type --moved lario=FILE.",
        .wrongArguments
      )
    }
    let rooms = session.consolidation.rooms
    guard let room = rooms.first(where: { $0.name.lowercased() == parts[0].lowercased() }) else {
      throw FileTrouble(
        "There is no room “\(parts[0])”; the rooms are \(listed(rooms.map(\.name), "and")).",
        .wrongArguments
      )
    }
    return try shelf.moved(room, to: parts[1])
  }

  /// Makes sure that the log, if it has begun, is a consolidation's.
  ///
  /// - Throws: `FileTrouble` if it is the log of one room.
  func check(_ opening: SessionOpened?) throws {
    guard let opening, opening.kind != .consolidation else { return }
    throw FileTrouble(
      "\(place.path) is the log of one room; open it with breakout run \(place.path), or name "
        + "another log for the consolidation with --log FILE.",
      .wrongArguments
    )
  }

  private func checkNew(_ shelf: RoomShelf, _ moved: [String]) throws -> [RoomPulled] {
    guard moved.isEmpty else {
      throw FileTrouble(
        "Nothing was pulled into \(place.path) yet, so leave out --moved.",
        .wrongArguments
      )
    }
    guard try shelf.news(for: Session(), files: []).rooms.isEmpty else { return [] }
    throw FileTrouble(
      "There is no session in \(listed(sources)); name a workshop's folder or the rooms' logs.",
      .missing
    )
  }

  private static func found(_ typed: String) throws -> String {
    if FileManager.default.fileExists(atPath: typed) { return typed }
    let log = try SessionPlace(typed)
    guard log.exists else {
      throw FileTrouble("There is no folder and no log \(typed) here.", .missing)
    }
    return log.path
  }

  private static func isConsolidation(_ path: String) throws -> Bool {
    guard !isFolder(path) else { return false }
    return try LogArguments.opening(path)?.kind == .consolidation
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func bare(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? bare(String(folder.dropLast())) : folder
  }

  private static func parent(of path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().relativePath
  }
}
