internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import Foundation

/// The folder of a workshop that was held before, whose open items are carried over.
struct EarlierWorkshop {
  /// The folder.
  let folder: String

  /// Its name.
  var name: String { URL(filePath: folder).standardizedFileURL.lastPathComponent }

  /// Finds the folder: as typed, seen from the new workshop, or by its name beside the new one.
  ///
  /// - Throws: `FileTrouble` if there is none, or it is the new workshop's own.
  init(_ typed: String, for workshop: String) throws {
    let bare = typed.count > 1 && typed.hasSuffix("/") ? String(typed.dropLast()) : typed
    let inside = RelativePath.path(bare, in: workshop)
    let beside = RelativePath.path("../" + bare, in: workshop == "." ? "./." : workshop)
    guard
      let folder = [inside, bare, beside].first(where: {
        ConsolidationPlan.isFolder(Self.standard($0))
      })
    else {
      throw FileTrouble(
        "There is no folder \(typed), here or beside \(workshop); name an earlier workshop.",
        .missing
      )
    }
    self.folder = Self.standard(folder)
    guard !RelativePath.isSame(self.folder, workshop) else {
      throw FileTrouble("A workshop carries nothing over from itself.", .wrongArguments)
    }
  }

  /// A folder that is not there yet has no "..", so steps back are taken out by hand.
  private static func standard(_ path: String) -> String {
    path.contains("..") ? URL(filePath: path).standardizedFileURL.relativePath : path
  }

  /// What is open there.
  ///
  /// - Throws: `FileTrouble` or `LogError` if there is no session, or a log cannot be read.
  func carryOver() throws -> CarryOver {
    var consolidations: [(name: String, session: Session)] = []
    var rooms: [(name: String, session: Session)] = []
    var known: [String] = []
    for path in RoomSearch.files(in: folder) {
      var notices: [String] = []
      guard let opening = try RoomSearch.opening(path, true, &notices),
        opening.kind == .consolidation
      else { continue }
      let log = try RoomLog(path, room: opening.room)
      consolidations.append((opening.room, log.session))
      known.append(path)
      for room in log.session.consolidation.rooms {
        let lies = RelativePath.path(room.log, in: folder)
        guard !known.contains(where: { RelativePath.isSame($0, lies) }) else { continue }
        // What was done since the pull is done.
        rooms.append((room.name, try RoomLog(lies, room: room.name).session))
        known.append(lies)
      }
    }
    for log in try RoomSearch(leavingOut: known).logs(in: [folder]).logs {
      rooms.append((log.session.opening?.room ?? "room", log.session))
    }
    guard !consolidations.isEmpty || !rooms.isEmpty else {
      throw FileTrouble(
        "There is no session in \(folder); name the folder of an earlier workshop.",
        .missing
      )
    }
    return CarryOver(name, consolidations: consolidations, rooms: rooms)
  }

  /// What is open there, with what the other rooms of the new workshop have taken over already.
  ///
  /// - Throws: As `carryOver()`, and about a log of the new workshop that cannot be read.
  func carryOver(to place: SessionPlace) throws -> CarryOver {
    var open = try carryOver()
    let others = try RoomSearch(leavingOut: [place.path]).logs(in: [place.folder]).logs
    open.taken = others.flatMap(\.session.carriedOver)
    return open
  }
}

extension CarryOver {
  /// How much there is, such as `3 next steps, 1 proposal`.
  var summary: String {
    let kinds: [(ItemID.Kind, String, String)] = [
      (.nextStep, "next step", "next steps"),
      (.proposal, "deferred proposal", "deferred proposals"),
      (.parkedItem, "parked item", "parked items"),
    ]
    let counts = kinds.compactMap { kind, one, several -> String? in
      let count = items.count { $0.id.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : several)"
    }
    return counts.isEmpty ? "nothing" : listed(counts, "and")
  }
}
