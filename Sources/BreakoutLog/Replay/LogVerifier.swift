package import BreakoutCore

/// Reads a log once, from its first byte, and follows the chain.
package struct LogVerifier {
  private let log: String
  private var chain = Chain()
  private var reader = EntryReader()
  private var reading = LogReading()
  private var judge: RemainderJudge?
  private var hasPassedLimit = false

  /// Reads and verifies all of a log.
  ///
  /// - Parameters:
  ///   - store: The log.
  ///   - limit: Up to where entries are handed over; what comes later is verified nevertheless,
  ///     but not counted among what was undone or not understood.
  ///   - each: Takes every entry that is understood, undone ones included, in the order of the log.
  /// - Returns: What was found; damage is part of it.
  /// - Throws: `LogError.notALog` for a file that holds nothing like an entry, `LogError.system` if
  ///   the log cannot be read, and what `each` throws.
  package static func read(
    _ store: any LogStore,
    upTo limit: ReplayLimit = .end,
    each: (Entry) throws -> Void = { _ in }
  ) throws -> LogReading {
    var verifier = LogVerifier(log: store.name)
    try store.scan(from: 0) { line in
      try verifier.take(line, limit, each)
      return .next
    }
    return try verifier.finish()
  }

  private init(log: String) {
    self.log = log
  }

  private mutating func take(
    _ line: LogLine,
    _ limit: ReplayLimit,
    _ each: (Entry) throws -> Void
  ) throws {
    guard judge == nil else {
      judge?.take(line)
      return
    }
    var next = chain
    if let problem = Self.follow(line, on: &next) {
      judge = RemainderJudge(log: log, first: line, number: next.count + 1, reason: problem)
      return
    }
    do {
      let entry = try reader.entry(line.bytes, number: next.count)
      accept(line, next)
      try hand(entry, limit, each)
    } catch let problem as EntryReader.Problem {
      try take(problem, of: line, next, limit)
    }
  }

  /// Follows the chain over the line; what is wrong with it, or nil.
  private static func follow(_ line: LogLine, on chain: inout Chain) -> String? {
    if line.isTooLong { return "the line is longer than any entry may be" }
    switch chain.follow(line.bytes) {
    case nil: return nil
    case .framing: return "the line does not end in its hash"
    case .hash: return "the hash does not follow from the entry before"
    }
  }

  private mutating func accept(_ line: LogLine, _ next: Chain) {
    chain = next
    reading.end.length = line.end
    reading.end.lacksNewline = !line.isTerminated
  }

  private mutating func hand(
    _ entry: Entry,
    _ limit: ReplayLimit,
    _ each: (Entry) throws -> Void
  ) throws {
    guard !hasPassedLimit, limit.includes(number: entry.number, time: entry.time) else {
      hasPassedLimit = true
      return
    }
    switch entry.event {
    case .entriesUndone(let event): reading.undone.formUnion(event.entries)
    case .entriesRedone(let event): reading.undone.subtract(event.entries)
    default: break
    }
    try each(entry)
  }

  private mutating func take(
    _ problem: EntryReader.Problem,
    of line: LogLine,
    _ next: Chain,
    _ limit: ReplayLimit
  ) throws {
    switch problem {
    case .notUnderstood(_, let reason) where next.count == 1:
      throw LogError.foreignVersion(log: log, reason: reason)
    case .notUnderstood(let event, let reason):
      accept(line, next)
      if !hasPassedLimit, limit.includes(number: next.count, time: nil) {
        reading.notUnderstood.add(event, line: next.count, reason: reason)
      }
    case .malformed(let position, let reason):
      judge = RemainderJudge(
        log: log,
        first: line,
        number: next.count,
        reason: reason,
        verifiedUpTo: position
      )
    }
  }

  private mutating func finish() throws -> LogReading {
    reading.end.head = chain.head
    if let judge { reading.remainder = try judge.verdict() }
    return reading
  }
}
