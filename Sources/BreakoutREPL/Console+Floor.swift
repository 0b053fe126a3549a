internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutReport

/// The floor: who speaks now, and how long people spoke.
extension Console {
  /// The answer to what is asked of the floor: what is only shown goes where views go.
  func answer(to request: FloorRequest, _ really: Bool) async throws -> Answer {
    let text = try await floor(request, really)
    switch request {
    case .join, .give, .thanks: return done(text)
    case .queue, .times: return try show(text)
    case .forget: return .said(text)
    }
  }

  private func floor(_ request: FloorRequest, _ really: Bool) async throws -> String {
    switch request {
    case .join(var intent):
      intent.speaker = meter?.running?.who
      return try await perform(intent, really: really)
    case .give(var intent):
      intent.speaker = meter?.running?.who
      return try await perform(intent, really: really)
    case .thanks: return try await thanks()
    case .queue(let fair):
      let speaker = meter?.running
      return await recorder.read { session in
        fair ? QueueView.fair(session) : QueueView.text(session, speaker)
      }
    case .times:
      let turns = try await measuredSoFar()
      return await recorder.read { SpeakingView.text(copy $0, turns) }
    case .forget: return try await forget(really)
    }
  }

  /// Looks at the floor before the first entry, so that what comes after is measured.
  func beginMeasuring() async {
    if meter == nil { meter = await recorder.read { SpeakingMeter($0) } }
  }

  /// Notes the turn that an entry has ended; a sentence if that fails.
  func measure(after entry: Entry) async -> [String] {
    guard var meter else { return [] }
    let change = await recorder.read { [meter] session in
      var meter = meter
      let change = meter.follow(session, at: entry.time)
      return (meter, change)
    }
    meter = change.0
    defer { self.meter = meter }
    do {
      switch change.1 {
      case nil: break
      case .ended(let turn): try note(turn)
      case .goesOn(let turn, let end):
        var turns = try desk.speakingTimes()
        guard let place = turns.lastIndex(where: { $0.entry == turn.entry && $0.end == end }) else {
          break
        }
        turns.remove(at: place)
        try desk.keepSpeakingTimes(turns)
        meter.resume(turn)
      }
      return []
    } catch {
      return [Self.notKept(error)]
    }
  }

  /// Ends the turn that goes on when the program is left.
  func stopMeasuring() async -> [String] {
    guard let turn = await stopped() else { return [] }
    do {
      try note(turn)
      return []
    } catch {
      return [Self.notKept(error)]
    }
  }

  private func thanks() async throws -> String {
    guard let turn = await stopped() else {
      throw Refusal("Nobody has the floor.", remedy: .joinQueue)
    }
    var lines = await recorder.read { session in
      let time = SpeakingView.duration(turn.milliseconds)
      return [
        translated("\(session.name(of: turn.who)) spoke for \(time); the floor is free")
      ]
        + (session.floor.queue.isEmpty ? [] : ["   " + PromptWords.queue(session)])
    }
    do {
      try note(turn)
    } catch {
      lines.append(Self.notKept(error))
    }
    return lines.map(visible).joined(separator: "\n")
  }

  private func forget(_ really: Bool) async throws -> String {
    if let reason = await recorder.readOnlyReason { throw Refusal(verbatim: reason) }
    // What cannot be read is deleted as well.
    let wasMeasured = (try? desk.speakingTimes())?.isEmpty != true
    // What was measured goes first: if it cannot be deleted, nobody is told that it was.
    if wasMeasured { try desk.keepSpeakingTimes([]) }
    let line = try await perform(ForgetSpeaking(wasMeasured: wasMeasured), really: really)
    meter?.forget()
    return line
  }

  private func stopped() async -> MeasuredTurn? {
    guard let meter, meter.running != nil else { return nil }
    let now = desk.now
    let (stopped, turn) = await recorder.read { session in
      var meter = meter
      let turn = meter.stop(session, at: now)
      return (meter, turn)
    }
    self.meter = stopped
    return turn
  }

  /// What was measured, with the turn that goes on up to now.
  private func measuredSoFar() async throws -> [MeasuredTurn] {
    let turns = try desk.speakingTimes()
    guard let meter, meter.running != nil else { return turns }
    let now = desk.now
    let running = await recorder.read { session in
      var meter = meter
      return meter.stop(session, at: now)
    }
    return turns + [running].compactMap(\.self)
  }

  private func note(_ turn: MeasuredTurn) throws {
    try desk.keepSpeakingTimes(
      try desk.speakingTimes().filter { $0.entry != turn.entry || $0.begin != turn.begin } + [turn]
    )
  }

  private static func notKept(_ error: any Error) -> String {
    translated(
      "   The speaking time was not kept. \((error as? DeskError)?.message ?? "\(error)")"
    )
  }
}
