package import BreakoutCore

/// Reads a log once, from its first byte, and follows the chain.
package struct LogVerifier {
  private let log: String
  private let noting: Int?
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
  ///   - noting: The number of an entry whose hash is asked for; 0 is before the first.
  ///   - each: Takes every entry that is understood, undone ones included, in the order of the log.
  /// - Returns: What was found; damage is part of it.
  /// - Throws: `LogError.notALog` for a file that holds nothing like an entry, `LogError.system` if
  ///   the log cannot be read, and what `each` throws.
  package static func read(
    _ store: any LogStore,
    upTo limit: ReplayLimit = .end,
    noting: Int? = nil,
    each: (Entry) throws -> Void = { _ in }
  ) throws -> LogReading {
    var verifier = LogVerifier(log: store.name, noting: noting)
    try store.scan(from: 0) { line in
      try verifier.take(line, limit, each)
      return .next
    }
    return try verifier.finish()
  }

  private init(log: String, noting: Int?) {
    self.log = log
    self.noting = noting
    if noting == 0 { reading.noted = .empty }
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
    let number = chain.count + 1
    if let problem = problem(with: line) {
      judge = RemainderJudge(log: log, first: line, number: number, reason: problem)
      return
    }
    do {
      let entry = try reader.entry(line.bytes, number: number)
      if number == 1 { try checkOpening(entry) }
      accept(line)
      try hand(entry, limit, each)
    } catch let problem as EntryReader.Problem {
      try take(problem, of: line, number, limit)
    }
  }

  /// Why the line does not follow the one before; nil if it does.
  private func problem(with line: LogLine) -> String? {
    if line.isTooLong { return "the line is longer than any entry may be" }
    switch chain.problem(with: line.bytes) {
    case nil: return nil
    case .framing: return "the line does not end in its hash"
    case .hash: return "the hash does not follow from the entry before"
    }
  }

  private func checkOpening(_ entry: Entry) throws {
    if case .sessionOpened = entry.event { return }
    let reason = "its first entry, “\(entry.event.name.rawValue)”, does not open a session"
    throw LogError.foreignVersion(log: log, reason: reason)
  }

  private mutating func accept(_ line: LogLine) {
    chain.advance(over: line.bytes)
    if chain.count == noting { reading.noted = chain.head }
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
    _ number: Int,
    _ limit: ReplayLimit
  ) throws {
    switch problem {
    case .notUnderstood(_, let reason) where number == 1:
      throw LogError.foreignVersion(log: log, reason: reason)
    case .notUnderstood(let event, let reason):
      accept(line)
      if !hasPassedLimit, limit.includes(number: number, time: nil) {
        reading.notUnderstood.add(event, line: number, reason: reason)
      }
    case .malformed(let position, let reason):
      judge = RemainderJudge(
        log: log,
        first: line,
        number: number,
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
