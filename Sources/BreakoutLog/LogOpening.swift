/// What opening a log for a session comes to: what is set aside, and whether it can go on.
struct LogOpening {
  /// What has to be told, in whole sentences.
  private(set) var notices: [String] = []

  /// Why nothing can be recorded, in whole sentences; nil if something can.
  private(set) var readOnlyReason: String?

  /// Opens the log in `store` as far as `reading` allows it.
  init(_ store: any LogStore, _ reading: LogReading) {
    if let reason = store.readOnlyReason {
      readOnlyReason = LogError.readOnly(log: store.name, reason: reason).message
    }
    if let message = reading.notUnderstood.message {
      notices.append(message)
      readOnlyReason = readOnlyReason ?? "\(store.name) is open for reading only: " + message
    }
    switch reading.remainder {
    case .none: break
    case .damaged(let error):
      notices.append(error.message)
      readOnlyReason = "\(store.name) is open for reading only. \(error.message)"
    case .torn(let bytes): takeTorn(bytes, store, reading.end)
    }
  }

  private mutating func takeTorn(_ bytes: Int, _ store: any LogStore, _ end: LogEnd) {
    let what =
      bytes == 1 ? "1 byte of an unfinished entry" : "\(bytes) bytes of an unfinished entry"
    guard readOnlyReason == nil else {
      notices.append("\(store.name) ends in \(what); opened for writing, it sets them aside.")
      return
    }
    do {
      let place = try store.setAside(after: end) ?? store.name
      notices.append("\(what) set aside in \(place). All entries before it are whole.")
    } catch {
      let message = (error as? LogError)?.message ?? "\(error)"
      notices.append("\(store.name) ends in \(what). \(message)")
      readOnlyReason = "\(store.name) is open for reading only. \(message)"
    }
  }
}
