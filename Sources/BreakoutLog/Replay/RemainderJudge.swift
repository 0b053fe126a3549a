/// Decides whether what follows the verified part of a log is a torn tail or damage.
///
/// The rule is in `Documentation/log-format.md`, under "Reading".
struct RemainderJudge {
  private let log: String
  private let number: Int
  private let start: Int
  private let damage: LogError
  private var end: Int
  private var holdsEntry: Bool
  private var isBeginning: Bool

  /// Creates a judge of everything from `first` on.
  ///
  /// - Parameters:
  ///   - log: The log's name.
  ///   - first: The first line that cannot be used.
  ///   - number: Which line that is; the first of a log is 1.
  ///   - reason: What is wrong with it.
  ///   - verifiedUpTo: Where in a line that follows the chain something is wrong; nil for a line
  ///     that does not follow it.
  init(log: String, first: LogLine, number: Int, reason: String, verifiedUpTo: Int? = nil) {
    self.log = log
    self.number = number
    start = first.offset
    end = first.end
    let byte = first.offset + (verifiedUpTo ?? 0)
    damage = .corrupt(log: log, line: number, byte: byte, reason: reason)
    holdsEntry = verifiedUpTo != nil || Self.looksLikeEntry(first)
    isBeginning = Self.isBeginningOfLog(first)
  }

  /// Takes a later line into account.
  mutating func take(_ line: LogLine) {
    end = line.end
    isBeginning = false
    holdsEntry = holdsEntry || Self.looksLikeEntry(line)
  }

  /// What the remainder is.
  ///
  /// - Throws: `LogError.notALog` if no line of the log is anything like an entry.
  func verdict() throws -> LogReading.Remainder {
    if holdsEntry { return .damaged(damage) }
    guard number > 1 || isBeginning else { throw LogError.notALog(log: log) }
    return .torn(bytes: end - start)
  }

  /// Whether the line is one that was written whole, even if bytes of it have changed since.
  private static func looksLikeEntry(_ line: LogLine) -> Bool {
    let bytes = line.bytes
    // A sector that was never written is full of zeros; a flipped bit makes at most one.
    guard bytes.lazy.filter({ $0 == 0 }).prefix(2).count < 2 else { return false }
    let withoutLast = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
    if Chain.isFramed(bytes) || Chain.isFramed(withoutLast) { return true }
    return (line.isTerminated || line.isTooLong) && bytes.starts(with: #"{"n":"#.utf8)
  }

  /// Whether the line, alone in its file, is what an unfinished first write leaves.
  private static func isBeginningOfLog(_ line: LogLine) -> Bool {
    guard !line.isTerminated, !line.isTooLong else { return false }
    let opening = Array(#"{"n":1,"at":""#.utf8)
    return line.bytes.prefix(opening.count).elementsEqual(opening.prefix(line.bytes.count))
      || line.bytes.allSatisfy { $0 == 0 }
  }
}
