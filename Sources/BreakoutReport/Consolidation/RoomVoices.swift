import BreakoutCore

/// The voices of a consolidation: one for each room, since each made its own promise of what is
/// printed about its people, and one for the plenary.
package final class RoomVoices {
  /// Says what the rapporteur and the plenary wrote.
  package let plenary: Voice

  private var rooms: [String: Voice] = [:]

  /// Creates the voices; each takes out the names of every room's roster.
  package init(_ chronicle: Chronicle) {
    let checks = RoomChecks(chronicle)
    let level = chronicle.attribution
    plenary = Voice(chronicle.session, level: level, check: checks.check(at: level))
    for room in chronicle.rooms {
      let session = room.chronicle.session
      let level = max(chronicle.attribution, session.attribution)
      rooms[room.name] = Voice(session, level: level, check: checks.check(at: level))
    }
  }

  /// Creates the voices from those that a report speaks with already.
  init(plenary: Voice, rooms: [String: Voice]) {
    self.plenary = plenary
    self.rooms = rooms
  }

  /// The voice of a room; the plenary's for a room that is not there.
  package func room(_ name: String) -> Voice { rooms[name] ?? plenary }
}
