/// What `repair` does to a log: as little as possible, and never anything to damage.
package enum LogRepair: Equatable, Sendable {
  /// The log was whole; nothing was done.
  case whole(entries: Int)

  /// An unfinished entry was set aside; the log is whole now.
  case setAside(bytes: Int, place: String)

  /// The entries before the damage were copied; the log itself was not touched.
  case salvaged(entries: Int, place: String, leftOut: Int)

  /// Repairs the log at `path`.
  ///
  /// - Parameters:
  ///   - path: The log.
  ///   - holder: Who is repairing, for others who want to write meanwhile.
  /// - Returns: What was done.
  /// - Throws: `LogError`: as the opening of a log does, and the damage itself if there is no
  ///   entry before it.
  package static func repair(_ path: String, holder: LogHolder) throws -> LogRepair {
    let reader = try FileLogStore(path: path, access: .reading)
    defer { reader.close() }
    let reading = try LogVerifier.read(reader)
    switch reading.remainder {
    case .none: return .whole(entries: reading.end.head.count)
    case .torn: return try setAside(path, holder)
    case .damaged(let damage):
      guard reading.end.head.count > 0 else { throw damage }
      let name = path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path
      let (place, leftOut) = try reader.salvage(reading.end) { number in
        name + ".salvaged" + (number == 1 ? "" : "-\(number)") + ".jsonl"
      }
      return .salvaged(entries: reading.end.head.count, place: place, leftOut: leftOut)
    }
  }

  /// Reads the log once more now that nobody else can write: it may have grown since.
  private static func setAside(_ path: String, _ holder: LogHolder) throws -> LogRepair {
    let store = try FileLogStore(path: path, access: .appending(holder: holder))
    defer { store.close() }
    let reading = try LogVerifier.read(store)
    guard case .torn(let bytes) = reading.remainder,
      let place = try store.setAside(after: reading.end)
    else { return .whole(entries: reading.end.head.count) }
    return .setAside(bytes: bytes, place: place)
  }

  /// What was done, in whole sentences.
  package func message(about log: String) -> String {
    switch self {
    case .whole(let entries):
      "\(log) is whole: \(entries) entries. Nothing was changed."
    case .setAside(let bytes, let place):
      "\(bytes) bytes of an unfinished entry set aside in \(place). \(log) is whole now."
    case .salvaged(let entries, let place, let leftOut):
      "The first \(entries) entries were copied to \(place), \(leftOut) bytes were left out. "
        + "\(log) itself was not changed."
    }
  }
}
