internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog

/// Whether the rooms' logs of a consolidation still have the heads that were pulled.
struct RoomHeads {
  /// A line for each room that is as it was, has gone on, or is not there to be looked at.
  private(set) var lines: [String] = []

  /// What is wrong, a sentence each.
  private(set) var wrong: [String] = []

  /// Looks at every room's log where there is one.
  init(log: String, _ session: Session) {
    guard let folder = try? SessionPlace(log).folder else { return }
    let shelf = RoomShelf(folder: folder)
    for room in session.consolidation.rooms {
      do {
        let head = Head(count: room.count, hash: room.hash)
        let log = try RoomLog(shelf.path(of: room), room: room.name, pulled: head)
        let more = log.growth == 0 ? "" : ", and \(log.growth) more since"
        lines.append("\(room.name): the \(room.count) entries that were pulled are there\(more)")
      } catch let trouble as FileTrouble where trouble.code == .missing {
        lines.append("\(room.name): \(shelf.path(of: room)) is not here, and was not checked")
      } catch {
        wrong.append((error as? FileTrouble)?.message ?? "\(error)")
      }
    }
  }
}
