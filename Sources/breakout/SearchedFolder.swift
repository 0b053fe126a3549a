internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutSearch
internal import Foundation

/// The sessions in a folder and in the folders below it, read to be searched.
struct SearchedFolder {
  /// One session.
  struct SearchedSession {
    /// Its log below the folder, without `.jsonl`, such as `como-2011/conference`.
    var name: String

    /// The path of its log.
    var path: String

    /// How people appear in its reports.
    var attribution: AttributionLevel

    /// The zone of its times.
    var zone: ZoneOffset

    /// When each entry was recorded.
    var times: [Int: Timestamp]
  }

  /// The sessions, by their names.
  private(set) var sessions: [SearchedSession] = []

  /// All that can be found, session by session.
  private(set) var passages: [Passage] = []

  /// Whether a log does not verify.
  private(set) var isDamaged = false

  private var ends: [Int] = []

  /// Reads all logs; says which ones are damaged.
  ///
  /// - Throws: `FileTrouble` if there is no such folder, or no log in it.
  init(_ folder: String, withStruck: Bool) throws {
    let paths = try Self.logs(in: folder)
    for path in paths { read(path, below: folder, withStruck) }
    guard !sessions.isEmpty || isDamaged else { throw Self.noLog(folder) }
  }

  /// The session in which a passage stands.
  func session(of passage: Int) -> SearchedSession {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= passage { low = middle + 1 } else { high = middle }
    }
    return sessions[low]
  }

  private mutating func read(_ path: String, below folder: String, _ withStruck: Bool) {
    do {
      let store = try FileLogStore(path: path, access: .reading)
      defer { store.close() }
      var entries: [Entry] = []
      let reading = try LogVerifier.read(store) { entries.append($0) }
      switch reading.remainder {
      case .none: break
      case .damaged(let error): throw error
      case .torn(let bytes):
        isDamaged = true
        Failure.say("\(path) ends in \(bytes) bytes of an unfinished entry, which were left out.")
      }
      add(entries, reading, Self.name(of: path, below: folder), path, withStruck)
    } catch LogError.notALog {
      Failure.say("\(path) is no session's log and was left out.")
    } catch let error as LogError {
      isDamaged = true
      Failure.say("\(error.message) It was not searched.")
    } catch {
      isDamaged = true
      Failure.say("\(path) cannot be read (\(Files.reason(error))); it was not searched.")
    }
  }

  private mutating func add(
    _ entries: [Entry],
    _ reading: LogReading,
    _ name: String,
    _ path: String,
    _ withStruck: Bool
  ) {
    var session = Session()
    for entry in entries {
      if reading.undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
    }
    passages += SessionPassages(session, entries, withStruck: withStruck).passages
    ends.append(passages.count)
    sessions.append(
      SearchedSession(
        name: name,
        path: path,
        attribution: session.attribution,
        zone: session.zone,
        times: Dictionary(entries.map { ($0.number, $0.time) }) { $1 }
      )
    )
  }
}

extension SearchedFolder {
  private static func logs(in folder: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw FileTrouble(
        "There is no folder “\(folder)” here; name the one with your sessions: --in FOLDER.",
        .missing
      )
    }
    guard isFolder.boolValue else { return [folder] }
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let logs = names.filter { name in
      name.hasSuffix(".jsonl") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    guard !logs.isEmpty else { throw noLog(folder) }
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return logs.sorted().map { start + $0 }
  }

  private static func noLog(_ folder: String) -> FileTrouble {
    FileTrouble(
      "There is no session's log in “\(folder)” or below it; name another folder with --in FOLDER.",
      .missing
    )
  }

  private static func name(of path: String, below folder: String) -> String {
    let start = folder == path ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let name = path.hasPrefix(start) ? path.dropFirst(start.count) : path[...]
    return String(name.hasSuffix(".jsonl") ? name.dropLast(6) : name)
  }
}
