internal import BreakoutCore
internal import BreakoutLog

/// What the prompt takes back and brings back.
extension Console {
  /// Takes back what is asked for, or shows what it would take back and asks for "really".
  func undo(_ request: UndoRequest, _ really: Bool) async throws -> String {
    let (target, log) = try await target(request)
    let undo = UndoEntries(target, log: log)
    do {
      let answer = try await perform(undo, really: really)
      return ([answer] + (await stillMissing(target))).joined(separator: "\n")
    } catch let refusal as Refusal where refusal.remedy == .insist {
      let entries = try undo.entries(in: await recorder.session)
      let preview = LogView.lines(try await record(), entries)
      throw UsageError(verbatim: ([refusal.sentence] + preview).joined(separator: "\n"))
    }
  }

  /// Brings back what is asked for.
  func redo(_ target: RedoEntries.Target, _ really: Bool) async throws -> String {
    var log: [Entry] = []
    if case .undo = target { log = try await record().entries }
    return try await perform(RedoEntries(target, log: log), really: really)
  }

  private func target(_ request: UndoRequest) async throws -> (UndoEntries.Target, [Entry]) {
    switch request {
    case .lines(let count): return (.lines(count), [])
    case .entry(let number): return (.entry(number), try await record().entries)
    case .to(let moment):
      let record = try await record()
      let limit = try MomentReader.limit(moment, in: record)
      let last = record.entries.last { limit.includes(number: $0.number, time: $0.time) }
      return (.since(max(1, last?.number ?? 1)), record.entries)
    }
  }

  /// What an undo to a moment does not bring back: entries that were undone after it.
  private func stillMissing(_ target: UndoEntries.Target) async -> [String] {
    guard case .since(let number) = target else { return [] }
    return await recorder.read { session in
      session.corrections.missing(since: number).compactMap { entry in
        session.corrections.undo(of: entry).map { (entry, $0.entry) }
      }
    }.map {
      "   " + translated("#\($0) counted then and was undone since; redo #\($1) brings it back.")
    }
  }

  /// Makes something else of a contribution, as one line that is undone as one.
  func convert(_ id: ItemID, to conversion: Conversion) async throws -> String {
    let session = await recorder.session
    let (speaker, text) = try session.conversionSource(id)
    let spoken = speaker.map { SpokenText.said(TypedName($0.text, handle: $0), text) } ?? .own(text)
    switch conversion {
    case .proposal: return try await perform(MakeProposal(spoken, from: [id]))
    case .action:
      let made = try await perform(AgreeNextStep(text, AgreeNextStep.Details()))
      return made + "\n   " + (try await strike(id, as: await recorder.session.nextSteps.last?.id))
    case .parked:
      let made = try await perform(ParkItem(spoken))
      return made + "\n   " + (try await strike(id, as: await recorder.session.parkingLot.last?.id))
    }
  }

  private func strike(_ id: ItemID, as new: ItemID?) async throws -> String {
    try await perform(StrikeItem(id, because: "retyped as \(new?.description ?? "")"))
  }
}

extension Session {
  /// Who said a contribution that is to become something else, and all of its text.
  fileprivate func conversionSource(_ id: ItemID) throws(Refusal) -> (Handle?, String) {
    guard let item = contribution(id), item.struck == nil else {
      throw Refusal("\(id) is no contribution that stands.", remedy: .seeLog)
    }
    return (item.speaker, item.paragraphs.map(\.text).joined(separator: " "))
  }
}
