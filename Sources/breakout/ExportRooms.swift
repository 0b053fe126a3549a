internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutLog
internal import BreakoutREPL

/// The logs of an export, each under a name of its own.
struct ExportRooms {
  /// A log that was read.
  struct Log {
    let place: SessionPlace
    let record: RecordedSession

    var room: String {
      let room = record.session.opening?.room ?? ""
      return room.isEmpty ? place.room : room
    }

    var workshop: String { record.session.opening?.workshop ?? place.workshop }

    /// Reads a log.
    ///
    /// - Throws: `LogError` if it is missing or damaged, `FileTrouble` if it is empty.
    init(_ typed: String) throws {
      place = try SessionPlace(typed)
      record = try LogArguments.record(typed, entries: false)
      guard record.head.count > 0 else {
        throw FileTrouble(
          "\(place.path) is empty, and a log has at least the entry that opened it.",
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
    logs.map { log in
      if log.record.notUnderstood > 0 {
        Failure.say("\(log.place.path): \(log.record.notUnderstood) entries were not understood.")
      }
      let isAlone = logs.count { $0.room == log.room } == 1
      return ExportSession(
        log.record.session,
        room: isAlone ? log.room : "\(log.workshop)/\(log.room)",
        prefixed: logs.count > 1,
        level: level ?? log.record.session.attribution,
        head: (log.record.head.count, log.record.head.hash),
        notUnderstood: log.record.notUnderstood
      )
    }
  }
}
