internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL
internal import Dispatch
internal import Synchronization

/// The rooms' logs of a consolidation: found, verified up to what was pulled, and only read.
final class RoomShelf: Sendable {
  /// The folder of the consolidation's log; the rooms' paths in it are seen from there.
  private let folder: String

  /// The folders and logs in which rooms are looked for.
  private let sources: [String]

  /// The consolidation's own log.
  private let log: String?

  /// What was read, by path and head, since a log never changes up to a head.
  private let known = Mutex<[String: Session]>([:])

  /// Creates a shelf.
  init(folder: String = ".", sources: [String] = [], log: String? = nil) {
    self.folder = folder
    self.sources = sources
    self.log = log
  }

  /// The rooms of a consolidation, as far as they were pulled.
  ///
  /// - Throws: `FileTrouble` that names the room whose log is missing, changed or damaged.
  func rooms(of session: Session) throws -> RoomSessions {
    readAhead(session.consolidation.rooms)
    return RoomSessions(
      try session.consolidation.rooms.map { room in
        RoomSessions.Room(name: room.name, session: try self.session(of: room))
      }
    )
  }

  /// Reads several rooms at once; what is wrong with one is told when that room is asked for.
  func readAhead(_ rooms: [RoomRecord]) {
    guard rooms.count > 1 else { return }
    DispatchQueue.concurrentPerform(iterations: rooms.count) { place in
      _ = try? session(of: rooms[place])
    }
  }

  /// A room as far as it was pulled, with its entries if wanted.
  ///
  /// - Throws: `FileTrouble` that names the room.
  func record(of room: RoomRecord, withEntries: Bool) throws -> RecordedSession {
    let path = path(of: room)
    let head = Head(count: room.count, hash: room.hash)
    guard withEntries else {
      return RecordedSession(
        session: try session(of: room),
        entries: [],
        head: head,
        notUnderstood: 0
      )
    }
    _ = try RoomLog(path, room: room.name, pulled: head)
    var record = try LogArguments.record(path, upTo: .entry(room.count))
    record.head = head
    return record
  }

  /// What the logs hold beyond what a consolidation has pulled.
  ///
  /// - Throws: `FileTrouble` about the first log that is missing, changed, damaged, or the second
  ///   one of its room.
  func news(for session: Session, files: [String]) throws -> RoomNews {
    var news = RoomNews()
    for room in session.consolidation.rooms {
      let pulled = Head(count: room.count, hash: room.hash)
      let log = try RoomLog(path(of: room), room: room.name, pulled: pulled)
      guard log.growth > 0 else { continue }
      let event = RoomPulled {
        $0.room = room.name
        $0.workshop = room.workshop
        $0.log = room.log
        $0.count = log.head.count
        $0.hash = log.head.hash
      }
      news.rooms.append(RoomNews.Room(event, growth: log.growth))
    }
    let search = RoomSearch(
      leavingOut: session.consolidation.rooms.map(path(of:)) + [log].compactMap(\.self)
        + session.consolidation.formerLogs.map { RelativePath.path($0, in: folder) }
    )
    let found = try search.logs(in: sources + files)
    news.notices += found.notices
    guard !found.logs.isEmpty else { return news }
    var names = RoomNames(session.consolidation.rooms)
    for room in session.consolidation.rooms {
      let opening = try self.session(of: room).opening
      names.take(opening, path(of: room))
    }
    for (log, name) in zip(found.logs, try names.names(for: found.logs)) {
      let event = RoomPulled {
        $0.room = name
        $0.workshop = log.session.opening?.workshop
        $0.log = RelativePath.of(log.path, from: folder)
        $0.count = log.head.count
        $0.hash = log.head.hash
      }
      news.rooms.append(RoomNews.Room(event))
    }
    return news
  }

  /// What a pull of a room records whose log lies in another place now.
  ///
  /// - Throws: `FileTrouble` if there is no log, or it does not go on from what was pulled.
  func moved(_ room: RoomRecord, to typed: String) throws -> RoomPulled {
    let place = try SessionPlace(typed)
    guard place.exists else {
      throw FileTrouble(
        "There is no log \(place.path); name the file that the log of \(room.name) is now.",
        .missing
      )
    }
    let pulled = Head(count: room.count, hash: room.hash)
    let log = try RoomLog(place.path, room: room.name, pulled: pulled, isElsewhere: true)
    return RoomPulled {
      $0.room = room.name
      $0.workshop = room.workshop
      $0.log = RelativePath.of(place.path, from: folder)
      $0.count = log.head.count
      $0.hash = log.head.hash
    }
  }

  /// Where the log of a room lies, seen from here.
  func path(of room: RoomRecord) -> String { RelativePath.path(room.log, in: folder) }

  private func session(of room: RoomRecord) throws -> Session {
    let key = "\(room.log) \(room.head)"
    if let session = known.withLock({ $0[key] }) { return session }
    let head = Head(count: room.count, hash: room.hash)
    let log = try RoomLog(path(of: room), room: room.name, pulled: head)
    known.withLock { $0[key] = log.session }
    return log.session
  }
}
