/// A promise of how people appear in print that printing more would break.
///
/// What somebody said stands under the level of the moment, whether it was said before or after that
/// was set. It is the one rule for everything that can bring a level about: setting one, taking
/// entries back and bringing them back.
struct BrokenPromise: Equatable {
  /// The level that was promised.
  var level: AttributionLevel

  /// The rooms in which it was; empty where it was in the session itself.
  var rooms: [String] = []

  /// Finds the promise that a level would break.
  ///
  /// - Parameters:
  ///   - level: How people would appear.
  ///   - session: The session before.
  ///   - rooms: The rooms that it reads.
  ///   - gone: Entries that would be taken back with it: nobody is left there to be named.
  ///   - back: Entries that would be brought back with it, each under the promise it was made under.
  init?(
    at level: AttributionLevel,
    in session: Session,
    _ rooms: RoomSessions,
    without gone: [Int] = [],
    bringingBack back: [Int] = []
  ) {
    let corrections = session.corrections
    let leaving = Set(gone)
    // Of a room that is taken back with all that came after it, nobody is left to be named.
    let left = session.consolidation.rooms.filter { room in
      leaving.contains(room.firstEntry)
        && corrections.entries(since: room.firstEntry).allSatisfy(leaving.contains)
    }.map(\.name)
    let stricter = rooms.rooms.filter {
      level < session.attribution && level < $0.session.attribution && !left.contains($0.name)
    }
    if let strictest = stricter.map(\.session.attribution).max() {
      self.init(level: strictest, rooms: stricter.map(\.name))
      return
    }
    var promised = corrections.promised(to: back) ?? .named
    if corrections.hasSpeech(without: leaving) { promised = max(promised, session.attribution) }
    guard level < promised else { return nil }
    self.init(level: promised)
  }

  private init(level: AttributionLevel, rooms: [String] = []) {
    self.level = level
    self.rooms = rooms
  }
}
