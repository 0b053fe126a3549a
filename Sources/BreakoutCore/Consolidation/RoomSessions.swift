/// The sessions of the rooms that a consolidation reads, each as far as it was pulled.
///
/// They are no part of the consolidation's own log: they are read again from the rooms' logs, whose
/// heads the log records. Sharing them costs nothing.
package final class RoomSessions: Sendable {
  /// A room and what its log says.
  package struct Room: Sendable {
    /// The room's name in the consolidation.
    package let name: String

    /// The session, up to the entry that was pulled.
    package let session: Session

    /// Creates a room.
    package init(name: String, session: Session) {
      self.name = name
      self.session = session
    }
  }

  /// The rooms, in the order pulled.
  package let rooms: [Room]

  private let places: [String: Int]

  /// No rooms, as in the session of a single one.
  package static let none = RoomSessions([])

  /// Creates the list; of rooms with one name the first is found.
  package init(_ rooms: [Room]) {
    self.rooms = rooms
    var places: [String: Int] = [:]
    for (place, room) in rooms.enumerated() where places[room.name] == nil {
      places[room.name] = place
    }
    self.places = places
  }

  /// The session of the room of that name.
  package subscript(name: String) -> Session? { places[name].map { rooms[$0].session } }

  /// The proposal that a reference means.
  package func proposal(_ item: RoomItem) -> Proposal? { self[item.room]?.proposal(item.item) }

  /// The room's name as it is written, whatever the case typed.
  ///
  /// - Throws: `Refusal` that names the rooms there are.
  package func name(_ typed: String) throws(Refusal) -> String {
    if places[typed] != nil { return typed }
    let found = rooms.filter { $0.name.lowercased() == typed.lowercased() }
    if found.count == 1 { return found[0].name }
    guard !rooms.isEmpty else { throw Refusal("No room has been pulled yet.", remedy: .pull) }
    let names = listed(rooms.map(\.name), "and")
    throw Refusal("There is no room “\(typed)”; the rooms are \(names).")
  }

  /// The reference with the room's name as it is written, once the item is known to stand.
  ///
  /// - Throws: `Refusal` if there is no such room or item, or the item was struck.
  package func standing(_ item: RoomItem) throws(Refusal) -> RoomItem {
    let room = try name(item.room)
    guard let session = self[room] else { throw Refusal("There is no room “\(room)”.") }
    do {
      _ = try session.standing(item.item, item.item.kind)
    } catch {
      throw Refusal("In \(room): \(error.reason)")
    }
    return RoomItem(room, item.item)
  }
}

extension RoomSessions {
  /// The sign-off of a room that stands: one recorded in the consolidation, or else the room's own.
  ///
  /// The room's own stands while nothing that it signed off has changed.
  package func signOff(of room: String, in consolidation: Consolidation) -> SignOff? {
    if let recorded = consolidation.signOff(of: room) { return recorded }
    guard let record = consolidation.room(room), let own = self[room]?.signOff, own.isSigned
    else { return nil }
    return SignOff(
      room: room,
      confirmed: own.confirmed.count,
      asked: own.asked.count,
      count: record.count,
      remark: nil,
      entry: record.entry
    )
  }
}
