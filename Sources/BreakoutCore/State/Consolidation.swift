/// What a consolidation adds to a session: the rooms it reads and what it makes of them.
package struct Consolidation: Equatable, Sendable {
  /// The least number of people of whom anything is printed apart, unless declared otherwise.
  package static let usualLeastGroup = 3

  /// The rooms, in the order of their first pull, each as it was pulled last.
  package private(set) var rooms: [RoomRecord] = []

  /// Where logs of rooms lay before they were taken from another place.
  package private(set) var formerLogs: [String] = []

  /// The findings, in the order they were made; `ordered` is the order of the report.
  package internal(set) var findings: [Finding] = []

  /// The order declared for the report; may be incomplete.
  package internal(set) var order: [ItemID] = []

  /// The sign-offs, in order; the last of a room stands while the room has not gone on.
  package private(set) var signOffs: [SignOff] = []

  /// Who on several rosters is one person or is not, in the order said.
  package internal(set) var identities: [Identity] = []

  /// The groups of items that are not to be suggested again.
  package internal(set) var dismissed: [[RoomItem]] = []

  /// The least number of people of whom anything is printed apart.
  package internal(set) var leastGroup = usualLeastGroup

  /// The room of that name.
  package func room(_ name: String) -> RoomRecord? { rooms.first { $0.name == name } }

  /// The finding of that identifier.
  package func finding(_ id: ItemID) -> Finding? { findings.item(id) }

  /// The finding that is drawn from an item and stands.
  package func finding(from item: RoomItem) -> Finding? {
    findings.first { $0.statement.stands && $0.origins.contains(item) }
  }

  /// The findings that stand, in the order of the report.
  package var ordered: [Finding] {
    let standing = findings.filter(\.statement.stands)
    let first = order.compactMap { id in standing.first { $0.id == id } }
    return first + standing.filter { !order.contains($0.id) }
  }

  /// The sign-off that stands: the last one of the room, if the room has not gone on since.
  package func signOff(of room: String) -> SignOff? {
    guard let last = signOffs.last(where: { $0.room == room }),
      last.count == self.room(room)?.count
    else { return nil }
    return last
  }

  /// Names on several rosters that are one person's, as it was said last.
  ///
  /// Whoever was set apart later belongs to no group until it is said again.
  package var onePerson: [[RoomPerson]] {
    var groups: [[RoomPerson]] = []
    for identity in identities {
      if identity.different {
        for place in groups.indices where groups[place].count(where: identity.people.contains) > 1 {
          groups[place].removeAll(where: identity.people.contains)
        }
      } else {
        var group = identity.people
        groups.removeAll { known in
          guard known.contains(where: group.contains) else { return false }
          group = known + group.filter { !known.contains($0) }
          return true
        }
        groups.append(group)
      }
    }
    return groups.filter { $0.count > 1 }
  }

  mutating func pull(_ room: RoomRecord) {
    if let place = rooms.firstIndex(where: { $0.name == room.name }) {
      if rooms[place].log != room.log { formerLogs.append(rooms[place].log) }
      let first = rooms[place].firstEntry
      rooms[place] = room
      rooms[place].firstEntry = first
    } else {
      rooms.append(room)
    }
  }

  mutating func sign(_ signOff: SignOff) { signOffs.append(signOff) }

  mutating func add(_ id: ItemID, _ text: String, at entry: Int) {
    let version = Proposal.Version(text: text, entry: entry)
    findings.append(Finding(Proposal(id: id, versions: [version], origins: [])))
  }
}

/// The log of a room, as far as it was pulled.
package struct RoomRecord: Equatable, Sendable {
  /// The room's name in the consolidation.
  package var name: String

  /// The workshop the room belongs to.
  package var workshop: String?

  /// Where the log lies, seen from the folder of the consolidation's log.
  package var log: String

  /// How many entries were read.
  package var count: Int

  /// The hash of the last of them.
  package var hash: String

  /// The entry that recorded the pull.
  package var entry: Int

  /// The entry that recorded the room's first pull.
  package var firstEntry: Int

  /// The head as it is printed and compared, `COUNT:HASH`.
  package var head: String { "\(count):\(hash)" }
}

/// How many of a room confirmed what was written about it.
package struct SignOff: Equatable, Sendable {
  /// The room.
  package var room: String

  /// How many confirmed.
  package var confirmed: Int

  /// How many were asked.
  package var asked: Int

  /// How many entries of the room's log they confirmed.
  package var count: Int

  /// Who asked for a change and which, or another remark.
  package var remark: String?

  /// The entry that recorded it.
  package var entry: Int
}

/// Somebody on the roster of a room, as `room.handle`.
package struct RoomPerson: Hashable, Sendable, LosslessStringConvertible {
  /// The room's name.
  package var room: String

  /// The person's key in that room.
  package var handle: Handle

  /// Creates a reference.
  package init(_ room: String, _ handle: Handle) {
    self.room = room
    self.handle = handle
  }

  /// The reference as it is typed and stored, such as `lario.ann-lee`.
  package var description: String { "\(room).\(handle.text)" }

  /// Reads `lario.ann-lee`; nil for anything else.
  ///
  /// A handle has no dot.
  package init?(_ description: String) {
    guard let dot = description.lastIndex(of: "."), dot > description.startIndex,
      description.index(after: dot) < description.endIndex
    else { return nil }
    self.init(
      String(description[..<dot]),
      Handle(String(description[description.index(after: dot)...]))
    )
  }
}

/// Whether people on several rosters are one person.
package struct Identity: Equatable, Sendable {
  /// The people.
  package var people: [RoomPerson]

  /// Whether they are different people.
  package var different: Bool

  /// The entry that recorded it.
  package var entry: Int
}
