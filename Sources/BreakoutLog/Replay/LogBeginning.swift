package import BreakoutCore

/// How a log begins, read without the rest of it.
package enum LogBeginning {
  /// What the first entry says; nil for a log without a whole entry.
  ///
  /// - Throws: `LogError.notALog` or `.foreignVersion` as `LogVerifier.read` does, and
  ///   `LogError.system` if the log cannot be read.
  package static func opening(of store: any LogStore) throws -> SessionOpened? {
    do {
      _ = try LogVerifier.read(store) { entry in
        if case .sessionOpened(let opening) = entry.event { throw Found(opening: opening) }
      }
    } catch let found as Found {
      return found.opening
    }
    return nil
  }

  /// Ends the reading once the first entry is there.
  private struct Found: Error {
    var opening: SessionOpened
  }
}
