internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// The measured speaking times beside a log: for the facilitator's eyes, in no log and no report.
///
/// A file of its own, so that it can be deleted for good. Nobody but its owner may read it.
struct SpeakingFile {
  /// What the name of such a file ends in.
  static let ending = ".speaking"

  /// Where it lies.
  let path: String

  /// The file beside the log of a session.
  init(_ place: SessionPlace) {
    path = place.beside(place.room + Self.ending)
  }

  private var draft: String { path + ".part" }

  /// What was measured; empty where there is no file.
  ///
  /// - Throws: `DeskError` if it cannot be read.
  func read() throws -> [MeasuredTurn] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path),
      let contents = try? JSONDecoder().decode(Contents.self, from: data),
      let turns = contents.measured
    else {
      throw DeskError(
        "The speaking times in \(path) cannot be read; forget speaking deletes them."
      )
    }
    return turns
  }

  /// Keeps what was measured, or deletes it where there is nothing.
  ///
  /// - Throws: `DeskError` if that is not possible; what was kept before is then unchanged.
  func write(_ turns: [MeasuredTurn]) throws {
    guard !turns.isEmpty else { return try remove() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let bytes = Array(try encoder.encode(Contents(turns))) + [UInt8(ascii: "\n")]
    // The rights come with the file, not after it.
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw trouble(translated("kept")) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
      try file.close()
    } catch {
      unlink(draft)
      throw DeskError("The speaking times cannot be kept in \(path) (\(Files.reason(error))).")
    }
    guard rename(draft, path) == 0 else {
      let trouble = trouble(translated("kept"))
      unlink(draft)
      throw trouble
    }
  }

  /// Deletes what was measured.
  ///
  /// - Throws: `DeskError` if it is still there.
  func remove() throws {
    for file in [draft, path] where unlink(file) != 0 && errno != ENOENT {
      throw trouble(translated("deleted"))
    }
  }

  private func trouble(_ what: String) -> DeskError {
    DeskError(
      "The speaking times in \(path) cannot be \(what) (\(String(cString: strerror(errno))))."
    )
  }
}

/// The file as it is written: JSON with whole numbers and moments as the log has them.
private struct Contents: Codable {
  struct Turn: Codable {
    var who: String
    var entry: Int
    var begin: String
    var end: String
    var milliseconds: Int64
  }

  var speaking = 1
  var turns: [Turn]

  init(_ measured: [MeasuredTurn]) {
    turns = measured.map {
      Turn(
        who: $0.who.text,
        entry: $0.entry,
        begin: $0.begin.description,
        end: $0.end.description,
        milliseconds: $0.milliseconds
      )
    }
  }

  /// The turns; nil if one of them is none.
  var measured: [MeasuredTurn]? {
    let read = turns.compactMap { turn -> MeasuredTurn? in
      guard let begin = Timestamp(turn.begin), let end = Timestamp(turn.end),
        turn.milliseconds >= 0
      else { return nil }
      return MeasuredTurn(
        who: Handle(turn.who),
        entry: turn.entry,
        begin: begin,
        end: end,
        milliseconds: turn.milliseconds
      )
    }
    return read.count == turns.count && speaking == 1 ? read : nil
  }
}
