internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import Foundation

/// Looks for the logs of rooms in folders and among files.
struct RoomSearch {
  private let known: [String]

  /// Creates a search that passes over logs that are known already.
  init(leavingOut known: [String]) {
    self.known = known
  }

  /// The logs, whole and verified, each once: those of a folder by file name.
  ///
  /// - Throws: `FileTrouble` about the first that cannot be used.
  func logs(in sources: [String]) throws -> (logs: [RoomLog], notices: [String]) {
    var logs: [RoomLog] = []
    var notices: [String] = []
    for source in sources {
      let isFolder = ConsolidationPlan.isFolder(source)
      for path in isFolder ? Self.files(in: source) : [source] {
        guard !(known + logs.map(\.path)).contains(where: { RelativePath.isSame($0, path) }) else {
          continue
        }
        guard let opening = try Self.opening(path, isFolder, &notices) else { continue }
        guard opening.kind != .consolidation else {
          if isFolder { continue }
          throw FileTrouble(
            "\(path) brings rooms together itself; name the logs of its rooms.",
            .wrongArguments
          )
        }
        logs.append(try RoomLog(path, room: opening.room))
      }
    }
    return (logs, notices)
  }

  /// How a log begins; nil for a file of a folder that is no session's log.
  static func opening(
    _ path: String,
    _ isInFolder: Bool,
    _ notices: inout [String]
  ) throws -> SessionOpened? {
    do {
      let store = try FileLogStore(path: path, access: .reading)
      defer { store.close() }
      if let opening = try LogBeginning.opening(of: store) { return opening }
      throw LogError.notALog(log: path)
    } catch LogError.notALog where isInFolder {
      notices.append("\(path) is no session's log and was left out.")
      return nil
    }
  }

  /// The logs in a folder by file name, whatever is in them.
  static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }.sorted().map { name in
      folder.hasSuffix("/") ? folder + name : folder == "." ? name : "\(folder)/\(name)"
    }
  }
}
