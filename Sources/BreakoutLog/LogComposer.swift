package import BreakoutCore

/// A whole log that is made in memory, before any of it is on the disk.
///
/// It decides, encodes and applies as the recorder does. What it is for comes from elsewhere and is
/// there already: an import is on the disk whole or not at all, and a sync for every entry would
/// protect nothing.
package struct LogComposer: Sendable {
  /// The session as of the last entry.
  package private(set) var session = Session()

  /// The log's bytes so far.
  package private(set) var bytes: [UInt8] = []

  private var chain = Chain()

  /// Creates an empty log.
  package init() {}

  /// How many entries there are, and the hash of the last.
  package var head: Head { chain.head }

  /// Carries out an intent.
  ///
  /// - Parameters:
  ///   - intent: What is wanted.
  ///   - moment: When, by whom and how firmly.
  ///   - source: Where it comes from.
  /// - Throws: `Refusal` if the session's rules do not allow it, `LogError` if the entry is too
  ///   long; nothing is added then.
  package mutating func perform(
    _ intent: any Intent,
    at moment: Moment,
    source: EntrySource?
  ) throws {
    let entry = Entry(
      number: chain.count + 1,
      time: moment.now,
      author: moment.author,
      event: try intent.event(in: session, moment),
      source: source
    )
    bytes += try EntryCoding.encode(entry, on: &chain)
    session.apply(entry)
  }

  /// Writes the log to a new file and returns once it is durable and has been verified.
  ///
  /// - Parameter path: Where the log is to be; its folder exists.
  /// - Throws: `LogError`; then there is no file at `path` that was not there before.
  package func write(to path: String) throws {
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
}
