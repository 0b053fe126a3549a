/// Who is writing to a log, as others are told.
package struct LogHolder: Sendable {
  /// The writer's name.
  package var name: String

  /// Since when, such as `14:02`.
  package var since: String

  /// Creates a holder.
  package init(name: String, since: String) {
    self.name = name
    self.since = since
  }

  /// Where the holder of the log at `path` leaves its name.
  static func notePath(_ path: String) -> String { path + ".lock" }

  /// Takes the lock of the log at `path` and leaves a note about it.
  ///
  /// The lock is the system's and ends with the process; the note has no force.
  ///
  /// - Throws: `LogError.locked`, naming the holder, or `LogError.system`.
  func lock(_ file: LogFile, _ path: String) throws {
    do {
      guard try file.lock() else {
        throw LogError.locked(log: path, holder: Self.note(about: path))
      }
    } catch let failure as SystemFailure {
      throw LogError.system(log: path, doing: "locked", reason: failure.reason)
    }
    guard let note = try? LogFile.open(Self.notePath(path), LogFile.replacing) else { return }
    defer { note.close() }
    try? note.write(Array("\(name), \(LogFile.processDescription) since \(since)\n".utf8))
  }

  /// What the holder's note says, made safe to print.
  private static func note(about path: String) -> String {
    let unknown = "another program"
    guard let file = try? LogFile.open(notePath(path), LogFile.reading) else { return unknown }
    defer { file.close() }
    guard let bytes = try? file.bytes(from: 0, to: 400) else { return unknown }
    let text = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
      .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
    return text.isEmpty ? unknown : text
  }
}
