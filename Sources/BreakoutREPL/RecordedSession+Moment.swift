package import BreakoutCore
package import BreakoutLog

extension RecordedSession {
  /// The state at an earlier moment: what was undone only later counts.
  package func session(upTo limit: ReplayLimit) -> Session {
    let past = entries.prefix { limit.includes(number: $0.number, time: $0.time) }
    var undone: Set<Int> = []
    for entry in past {
      switch entry.event {
      case .entriesUndone(let event): undone.formUnion(event.entries)
      case .entriesRedone(let event): undone.subtract(event.entries)
      default: break
      }
    }
    var session = Session()
    for entry in past {
      if undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
    }
    return session
  }
}
