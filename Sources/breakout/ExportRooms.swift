internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutLog
internal import BreakoutReport

/// The logs of an export, each under a name of its own.
struct ExportRooms {
  /// A log that was read.
  struct Log {
    let place: SessionPlace
    let session: Session
    let head: Head
    let notUnderstood: Int

    var room: String {
      let room = session.opening?.room ?? ""
      return room.isEmpty ? place.room : room
    }

    var workshop: String { session.opening?.workshop ?? place.workshop }

    /// Reads a log.
    ///
    /// - Throws: `LogError` if it is missing or damaged, `FileTrouble` if it is empty or torn.
    init(_ typed: String) throws {
      place = try SessionPlace(typed)
      let store = try LogArguments.store(typed)
      defer { store.close() }
      let replay = try LogReplay(store)
      switch replay.reading.remainder {
      case .none: break
      case .damaged(let error): throw error
      case .torn(let bytes):
        throw FileTrouble(
          "\(store.name): \(bytes) bytes of an unfinished entry at the end; “breakout repair "
            + "\(store.name)” sets them aside.",
          .damaged
        )
      }
      session = replay.session
      head = replay.reading.end.head
      notUnderstood = replay.reading.notUnderstood.count
      guard head.count > 0 else {
        throw FileTrouble(
          "\(store.name) is empty, and a log has at least the entry that opened it.",
          .damaged
        )
      }
    }
  }

  private let logs: [Log]

  /// Takes logs.
  ///
  /// - Throws: `FileTrouble` if two are of one room.
  init(_ logs: [Log]) throws {
    for (place, log) in logs.enumerated() {
      if let other = logs[..<place].first(where: {
        $0.room == log.room && $0.workshop == log.workshop
      }) {
        throw FileTrouble(
          "\(other.place.path) and \(log.place.path) are both of room \(log.room) in \(log.workshop); "
            + "leave one of them out.",
          .wrongArguments
        )
      }
    }
    self.logs = logs
  }

  /// The sessions, named by their rooms; by workshop and room where rooms of two workshops have one name.
  func sessions(_ level: AttributionLevel?) -> [ExportSession] {
    let checks = RoomChecks(logs.map { ($0.session, level ?? $0.session.attribution) })
    return logs.map { log in
      if log.notUnderstood > 0 {
        Failure.say("\(log.place.path): \(log.notUnderstood) entries were not understood.")
      }
      for sentence in Recount.differences(in: log.session) {
        Failure.say("\(log.place.path): \(sentence)")
      }
      let isAlone = logs.count { $0.room == log.room } == 1
      return ExportSession(
        log.session,
        room: isAlone ? log.room : "\(log.workshop)/\(log.room)",
        prefixed: logs.count > 1,
        level: level ?? log.session.attribution,
        checks: checks,
        head: (log.head.count, log.head.hash),
        notUnderstood: log.notUnderstood
      )
    }
  }
}
