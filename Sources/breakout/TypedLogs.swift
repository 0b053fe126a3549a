internal import ArgumentParser
internal import BreakoutCore

/// The logs that the arguments of a command name: files, and workshops' folders.
enum TypedLogs {
  /// The paths, in the order typed; a folder stands for its consolidation, or for its rooms where
  /// there is none.
  ///
  /// - Throws: `FileTrouble` or `LogError` about a folder without a session, or a log in it that
  ///   cannot be read.
  static func paths(_ typed: [String]) throws -> [String] {
    try typed.flatMap { try ConsolidationPlan.isFolder($0) ? logs(in: $0) : [$0] }
  }

  private static func logs(in folder: String) throws -> [String] {
    var rooms: [String] = []
    var consolidations: [String] = []
    var notices: [String] = []
    for path in RoomSearch.files(in: folder) {
      guard let opening = try RoomSearch.opening(path, true, &notices) else { continue }
      if opening.kind == .consolidation { consolidations.append(path) } else { rooms.append(path) }
    }
    for notice in notices { Failure.say(verbatim: notice) }
    guard rooms.isEmpty, consolidations.isEmpty else {
      return consolidations.isEmpty ? rooms : consolidations
    }
    throw FileTrouble(
      "There is no session in \(folder); name a workshop's folder or its logs.",
      .missing
    )
  }
}
