internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation

/// Gives every room of a consolidation a name of its own: one word, the room's where that is clear.
struct RoomNames {
  private var taken: Set<String>
  private var rooms: [String: String] = [:]

  /// Creates names beside those of the rooms that were pulled.
  init(_ pulled: [RoomRecord]) {
    taken = Set(pulled.map(\.name))
  }

  /// Notes which room of which workshop a log is of.
  mutating func take(_ opening: SessionOpened?, _ path: String) {
    if let opening { rooms[Self.key(opening)] = path }
  }

  /// Names for new logs, in their order.
  ///
  /// - Throws: `FileTrouble` for two logs of one room of one workshop.
  mutating func names(for logs: [RoomLog]) throws -> [String] {
    let words = logs.map { Self.word($0.session.opening?.room, or: $0.path) }
    var names: [String] = []
    for (log, word) in zip(logs, words) {
      let opening = log.session.opening ?? SessionOpened()
      try claim(opening, log.path)
      let isShared = words.count { $0 == word } > 1 || taken.contains(word)
      let workshop = opening.workshop.flatMap { TypedAuthor.handle($0)?.text } ?? "other"
      let name = isShared ? "\(workshop)-\(word)" : word
      guard taken.insert(name).inserted else {
        throw FileTrouble(
          "\(log.path) is of a second room called \(name); leave one of the two out.",
          .damaged
        )
      }
      names.append(name)
    }
    return names
  }

  private mutating func claim(_ opening: SessionOpened, _ path: String) throws {
    if let other = rooms.updateValue(path, forKey: Self.key(opening)) {
      let workshop = opening.workshop.map { translated(" of \($0)", as: "workshop") } ?? ""
      throw FileTrouble(
        "\(other) and \(path) are both logs of the room \(opening.room)\(workshop); move one of them "
          + "to another folder.",
        .damaged
      )
    }
  }

  private static func key(_ opening: SessionOpened) -> String {
    "\(opening.workshop ?? "")/\(opening.room)"
  }

  private static func word(_ room: String?, or path: String) -> String {
    let file = URL(filePath: path).deletingPathExtension().lastPathComponent
    return [room, file].lazy.compactMap { $0.flatMap(TypedAuthor.handle)?.text }.first ?? "room"
  }
}
