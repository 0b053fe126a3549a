internal import BreakoutCore
internal import Dispatch
internal import Synchronization

/// The lines of a log that is being made: encoded and chained one after the other, while whoever
/// adds entries goes on.
final class ComposedLines: Sendable {
  /// What the lines have come to.
  struct State: Sendable {
    var bytes: [UInt8] = []
    var chain = Chain()

    /// The first entry that is no line; none is added after it.
    var failure: UnwrittenEntry?
  }

  private let queue = DispatchQueue(label: "breakout.lines")
  private let made = Mutex(State())

  /// What the lines have come to, all entries included that were added.
  var state: State {
    queue.sync {}
    return made.withLock(\.self)
  }

  /// Adds an entry behind those added before.
  func add(_ entry: Entry) {
    let catalogue = Catalogue.current
    queue.async {
      // Another thread knows no task, nor the language that is spoken in it.
      Catalogue.$current.withValue(catalogue) { self.made.withLock { $0.add(entry) } }
    }
  }
}

extension ComposedLines.State {
  fileprivate mutating func add(_ entry: Entry) {
    guard failure == nil else { return }
    do {
      bytes += try EntryCoding.encode(entry, on: &chain)
    } catch {
      failure = UnwrittenEntry(
        number: entry.number,
        reason: (error as? LogError)?.message ?? "\(error)"
      )
    }
  }
}

/// An entry that cannot be a line of a log.
package struct UnwrittenEntry: Error, Equatable, Sendable {
  /// The number it would have had.
  package var number: Int

  /// Why, in whole sentences.
  package var reason: String
}
