internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog

/// What checking a log has found, as `verify` says it in both places.
struct LogCheck {
  /// What was found, the summary first; empty where the log could not be read to its end.
  private(set) var lines: [String] = []

  /// What is wrong, a sentence each.
  private(set) var wrong: [String] = []

  private let name: String
  private let place: SessionPlace

  /// Checks a log: its chain, its polls, the heads of its rooms, and heads that were noted earlier.
  ///
  /// - Parameters:
  ///   - typed: The log.
  ///   - earlier: A head that was noted; nil if none was given.
  /// - Throws: `LogError` if the log is missing or damaged.
  init(_ typed: String, earlier: Head? = nil) throws {
    place = try SessionPlace(typed)
    let store = try LogArguments.store(typed)
    defer { store.close() }
    name = store.name
    let replay = try LogReplay(store)
    guard try isWhole(replay.reading) else { return }
    let differences = Recount.differences(in: replay.session)
    wrong += differences.map { "\(name): \($0)" }
    if let earlier { try compare(store, earlier) }
    let rooms = RoomHeads(log: typed, replay.session)
    wrong += rooms.wrong.map { "\(name): \($0)" }
    lines.append(summary(replay, isEqual: differences.isEmpty))
    let printed = try reports(store, replay.reading.end.head)
    if earlier == nil, printed.isEmpty {
      lines.append(
        "  "
          + translated(
            "Without an earlier head (--head) nobody can tell whether later entries are missing."
          )
      )
    }
    lines += [replay.reading.notUnderstood.message].compactMap { $0.map { "  \($0)" } }
    lines += (rooms.lines + printed).map { "  \($0)" }
  }

  private mutating func isWhole(_ reading: LogReading) throws -> Bool {
    switch reading.remainder {
    case .none: break
    case .damaged(let error): throw error
    case .torn(let bytes):
      wrong.append(
        translated(
          "\(name): \(bytes) bytes of an unfinished entry at the end; “breakout repair \(name)” sets them aside."
        )
      )
      return false
    }
    guard reading.end.head.count > 0 else {
      wrong.append(
        translated("\(name) is empty, and a log has at least the entry that opened it.")
      )
      return false
    }
    return true
  }

  private func summary(_ replay: LogReplay, isEqual: Bool) -> String {
    let head = replay.reading.end.head
    let entries = counted(head.count, "1 entry", "\(head.count) entries")
    let polls = replay.session.polls.count { $0.result != nil }
    let recount =
      polls == 0
      ? translated("no poll")
      : counted(polls, "1 poll recounted", "\(polls) polls recounted")
        + (isEqual ? translated(": equal") : translated(": NOT equal"))
    return translated("\(name): \(entries), chain whole, head \(head); \(recount)")
  }

  private mutating func compare(_ store: FileLogStore, _ wanted: Head) throws {
    switch try LogVerification(store, earlier: wanted).comparison {
    case .missing(let count):
      wrong.append(translated("\(name): \(entriesAreMissing(count)) at the end."))
    case .different:
      wrong.append(translated("\(name): entry #\(wanted.count) is not the one with that head."))
    case .grown, nil: break
    }
  }

  private func entriesAreMissing(_ count: Int) -> String {
    counted(count, "1 entry is missing", "\(count) entries are missing")
  }

  /// A line for each report whose printed head the log has; what is wrong with others is gathered.
  private mutating func reports(_ store: FileLogStore, _ head: Head) throws -> [String] {
    var lines: [String] = []
    for report in PrintedHeads(beside: place).reports {
      let verification =
        report.head == head ? nil : try LogVerification(store, earlier: report.head)
      switch verification?.comparison {
      case nil: lines.append(translated("\(report.name) was written at this head"))
      case .grown(let more):
        let later = counted(more, "1 entry", "\(more) entries")
        lines.append(
          translated(
            "\(report.name) was written at #\(report.head.count), \(later) before this head"
          )
        )
      case .missing(let count):
        wrong.append(
          translated(
            "\(report.name) was written at #\(report.head.count): \(entriesAreMissing(count)) of the log since."
          )
        )
      case .different:
        wrong.append(
          translated(
            "\(report.name) was written at another entry #\(report.head.count) than this log has."
          )
        )
      }
    }
    return lines
  }
}
