internal import BreakoutCore
internal import BreakoutLog

/// What the prompt does about people on rosters.
extension Console {
  /// Adds those who are not on the roster yet, so that a table can be read again when it has grown.
  func readRoster(_ path: String, _ really: Bool) async throws -> String {
    let people = try desk.people(inFile: path)
    let new = await recorder.read { session in
      people.filter { session.participant($0.handle) == nil }
    }
    guard !new.isEmpty else { return translated("Everybody in \(path) is on the roster already.") }
    return try await perform(AddParticipants(new), really: really)
  }

  /// Refuses a speaker who is unknown here and in the rooms.
  func requireSpeaker(_ spoken: SpokenText) async throws {
    // Off the record nobody is named.
    guard await recorder.session.offRecord.since == nil else { return }
    do {
      let session = await recorder.session
      let isSaid = try session.attribute(spoken, await recorder.rooms).speaker != nil
      if isSaid { try session.requireNoPause() }
    } catch let refusal where refusal.unknown != nil {
      let intent = RecordContribution(spoken, verbatim: true)
      guard try await !recorder.guests(for: intent, by: author, really: false).isEmpty else {
        throw refusal
      }
    }
  }
}
