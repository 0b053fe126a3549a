internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog
internal import BreakoutREPL

/// `breakout verify LOG…`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that logs are whole, and count every poll again.",
    discussion: """
      Examples:
        breakout verify sessions/como/*.jsonl
        breakout verify sessions/como/lario.jsonl --head 64:9f3c…

      A chain of hashes shows any change, but not that later entries were cut off. Only an earlier \
      head, as printed when a session ends and at the foot of every report, shows that.
      Exit code 65 if a log is damaged, does not have the head, or a poll counts differently.
      """
  )

  @Argument(help: "The logs.", completion: .file(extensions: ["jsonl"])) var logs: [String]

  @Option(help: "An earlier head, COUNT:HASH, as reports print it.") var head: String?

  func run() throws {
    var isWhole = true
    for log in logs {
      do {
        isWhole = try verify(log) && isWhole
      } catch {
        if logs.count == 1 { throw Failure.exit(for: error) }
        _ = Failure.exit(for: error)
        isWhole = false
      }
    }
    if !isWhole { throw ExitCode.damaged }
  }

  private func verify(_ log: String) throws -> Bool {
    let store = try LogArguments.store(log)
    defer { store.close() }
    let replay = try LogReplay(store)
    let reading = replay.reading
    switch reading.remainder {
    case .none: break
    case .damaged(let error): throw error
    case .torn(let bytes):
      Failure.say(
        "\(store.name): \(bytes) bytes of an unfinished entry at the end; "
          + "“breakout repair \(store.name)” sets them aside."
      )
      return false
    }
    guard reading.end.head.count > 0 else {
      Failure.say("\(store.name) is empty, and a log has at least the entry that opened it.")
      return false
    }
    let difference = Recount.differences(in: replay.session)
    for sentence in difference { Failure.say("\(store.name): \(sentence)") }
    let matches = try checkHead(store)
    let rooms = RoomHeads(log: log, replay.session)
    for sentence in rooms.wrong { Failure.say("\(store.name): \(sentence)") }
    try Output.print(summary(store.name, replay, recounted: difference.isEmpty))
    if let message = reading.notUnderstood.message { try Output.print("  \(message)") }
    for line in rooms.lines { try Output.print("  \(line)") }
    return difference.isEmpty && matches && rooms.wrong.isEmpty
  }

  private func summary(_ name: String, _ replay: LogReplay, recounted: Bool) -> String {
    let head = replay.reading.end.head
    let polls = replay.session.polls.count { $0.result != nil }
    let count =
      polls == 0 ? "no poll" : polls == 1 ? "1 poll recounted" : "\(polls) polls recounted"
    let equal = polls > 0 && recounted ? ": equal" : polls > 0 ? ": NOT equal" : ""
    let tail =
      self.head == nil
      ? "\n  Without an earlier head (--head) nobody can tell whether later entries are missing."
      : ""
    let entries = head.count == 1 ? "1 entry" : "\(head.count) entries"
    return "\(name): \(entries), chain whole, head \(head); \(count)\(equal)\(tail)"
  }

  private func checkHead(_ store: FileLogStore) throws -> Bool {
    guard let text = head else { return true }
    guard let wanted = Head(text) else {
      throw FileTrouble("“\(text)” is not a head such as 64:9f3c… with 64 digits.", .wrongArguments)
    }
    switch try LogVerification(store, earlier: wanted).comparison {
    case .missing(let count):
      Failure.say("\(store.name): \(count) entries are missing at the end.")
      return false
    case .different:
      Failure.say("\(store.name): entry #\(wanted.count) is not the one with that head.")
      return false
    case .grown, nil: return true
    }
  }
}
