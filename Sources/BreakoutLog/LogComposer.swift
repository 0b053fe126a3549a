package import BreakoutCore

/// A whole log that is made in memory, before any of it is on the disk.
///
/// It decides, encodes and applies as the recorder does. What it is for comes from elsewhere and is
/// there already: an import is on the disk whole or not at all, and a sync for every entry would
/// protect nothing. An entry is decided and applied while the lines of those before it are made.
package final class LogComposer {
  /// The session as of the last entry.
  package private(set) var session = Session()

  private var count = 0
  private let lines = ComposedLines()

  /// Creates an empty log.
  package init() {}

  /// The log's bytes so far.
  package var bytes: [UInt8] { lines.state.bytes }

  /// How many entries there are, and the hash of the last.
  package var head: Head { lines.state.chain.head }

  /// Carries out an intent.
  ///
  /// - Parameters:
  ///   - intent: What is wanted.
  ///   - moment: When, by whom and how firmly.
  ///   - source: Where it comes from.
  /// - Throws: `Refusal` if the session's rules do not allow it; nothing is added then.
  package func perform(
    _ intent: any Intent,
    at moment: Moment,
    source: EntrySource?
  ) throws {
    let entry = Entry(
      number: count + 1,
      time: moment.now,
      author: moment.author,
      event: try intent.event(in: session, moment),
      source: source
    )
    count += 1
    lines.add(entry)
    session.apply(entry)
  }

  /// Writes the log to a new file and returns once it is durable and has been verified.
  ///
  /// - Parameter path: Where the log is to be; its folder exists.
  /// - Throws: `LogError`, or `UnwrittenEntry` if an entry is too long; then there is no file at
  ///   `path` that was not there before.
  package func write(to path: String) throws {
    try finish()
    let bytes = bytes
    let head = head
    var read = Chain()
    try MemoryLogStore(bytes, name: path).scan(from: 0) { line in
      guard read.problem(with: line.bytes) == nil else { return .stop }
      read.advance(over: line.bytes)
      return .next
    }
    guard read.head == head else {
      throw LogError.system(log: path, doing: "verified", reason: "the chain is not whole")
    }
    try NewFile.write(bytes, to: path)
  }

  /// Waits until every entry is a line.
  ///
  /// - Throws: `UnwrittenEntry` about the first that is too long.
  package func finish() throws(UnwrittenEntry) {
    if let failure = lines.state.failure { throw failure }
  }
}
