/// Who was not heard yet, and the order in which that would be made good: a suggestion, never more.
extension Session {
  /// Those in the room who neither had the floor nor said anything that was written down.
  ///
  /// Facilitator, rapporteur and scribe are there to work and are left out. Turns before speaking
  /// times were forgotten do not count; what was written down does.
  package var notYetHeard: [Participant] {
    let working = [Duty.facilitator, .rapporteur, .scribe].compactMap { duties[$0] }
    let heard = Set(floor.knownTurns.map(\.who)).union(speakers)
    return present.filter { !heard.contains($0.handle) && !working.contains($0.handle) }
  }

  /// Those who wait, with whoever was not heard yet first among the turns; otherwise as they came.
  package var fairOrder: [SpeakingRequest] {
    let heard = Set(floor.knownTurns.map(\.who)).union(speakers)
    let urgent = floor.queue.filter { $0.kind != .turn }
    let turns = floor.queue.filter { $0.kind == .turn }
    return urgent + turns.filter { !heard.contains($0.who) }
      + turns.filter { heard.contains($0.who) }
  }

  private var speakers: [Handle] {
    contributions.lazy.filter { $0.struck == nil }.compactMap(\.speaker)
  }
}

extension Floor {
  /// The turns since speaking times were forgotten, or all of them.
  package var knownTurns: [FloorTurn] {
    guard let forgotten else { return turns }
    return turns.filter { $0.entry > forgotten }
  }
}
