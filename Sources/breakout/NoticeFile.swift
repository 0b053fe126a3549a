internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// The notices of a workshop: a file of JSON lines beside the logs, to which whoever writes adds.
///
/// `Documentation/log-format.md` describes it. Nothing in it belongs to the record.
struct NoticeFile {
  /// Its name in the workshop's folder.
  static let name = "workshop.notices"

  /// What the name of the file ends in that says how far a room has told them.
  static let heardEnding = ".heard"

  /// Where it lies.
  let path: String

  /// The notices of the folder of a log.
  init(beside place: SessionPlace) {
    path = place.beside(Self.name)
  }

  /// How many bytes it has; 0 where there is none.
  var size: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// All notices, in order; lines that are none, such as one that a crash has cut off, are left out.
  func read() -> [RoomNotice] {
    guard let text = try? Files.text(at: path) else { return [] }
    return Self.notices(in: text)
  }

  /// Adds a notice, and brings it to the disk.
  ///
  /// - Returns: Its number.
  /// - Throws: `DeskError` if somebody else writes for too long, or the disk takes nothing.
  func add(_ notice: RoomNotice) throws -> Int {
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw trouble() }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try lock(descriptor)
    var notice = notice
    do {
      let before = try file.readToEnd() ?? Data()
      let last = Self.notices(in: String(decoding: before, as: UTF8.self)).last
      notice.number = (last?.number ?? 0) + 1
      // What a crash has cut off must not swallow the next line.
      let isTorn = before.last.map { $0 != UInt8(ascii: "\n") } ?? false
      let line = try Self.encoder.encode(Line(notice))
      try file.write(contentsOf: (isTorn ? Data("\n".utf8) : Data()) + line + Data("\n".utf8))
      try file.synchronize()
      try file.close()
    } catch {
      throw DeskError("\(path) cannot be written (\(Files.reason(error))); nobody was told.")
    }
    return notice.number
  }

  private func lock(_ descriptor: Int32) throws {
    for _ in 0..<40 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(25_000)
    }
    throw DeskError("Somebody else is writing in \(path); nobody was told, so try again.")
  }

  private func trouble() -> DeskError {
    DeskError("\(path) cannot be written (\(String(cString: strerror(errno)))); nobody was told.")
  }

  private static func notices(in text: String) -> [RoomNotice] {
    text.split(separator: "\n").compactMap { line in
      (try? JSONDecoder().decode(Line.self, from: Data(line.utf8)))?.notice
    }
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// How far a room has told the notices; 0 where it has told none.
  static func heard(in place: SessionPlace) -> Int {
    let text = try? Files.text(at: place.beside(place.room + heardEnding))
    return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
  }

  /// Remembers how far a room has told them.
  ///
  /// - Throws: `FileTrouble` if that cannot be written.
  static func remember(_ number: Int, in place: SessionPlace) throws {
    try Files.write("\(number)\n", to: place.beside(place.room + heardEnding))
  }
}

/// A notice as it is written.
private struct Line: Codable {
  var n: Int
  var at: String
  var by: String
  var room: String?
  var text: String?
  var minutes: Int?

  init(_ notice: RoomNotice) {
    n = notice.number
    at = notice.time.description
    by = notice.author
    room = notice.room
    switch notice.content {
    case .nudge: break
    case .text(let words): text = words
    case .minutes(let more): minutes = more
    }
  }

  /// The notice; nil if a field makes no sense.
  var notice: RoomNotice? {
    guard let time = Timestamp(at), (1...1_000_000).contains(n) else { return nil }
    let content: RoomNotice.Content =
      minutes.map { .minutes($0) } ?? text.map { .text($0) } ?? .nudge
    return RoomNotice(number: n, time: time, author: by, room: room, content)
  }
}
