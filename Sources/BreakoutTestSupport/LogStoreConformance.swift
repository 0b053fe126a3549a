package import BreakoutLog

/// Checks that a store keeps the promises of `LogStore`.
///
/// - Parameter open: Opens the one log under test, empty at first; every call sees what the calls
///   before have left. The store opened before has been closed.
/// - Returns: What is wrong, one sentence each; empty if all is well.
/// - Throws: What the store throws where it should not.
package func checkLogStore(_ open: () throws -> any LogStore) throws -> [String] {
  var check = LogStoreCheck()
  try check.startsEmpty(open())
  try check.appendsAndReads(open())
  try check.refusesAnotherEnd(open())
  try check.setsAside(open())
  try check.goesOn(open())
  try check.isOverWhenClosed(open())
  return check.problems
}

private struct LogStoreCheck {
  private(set) var problems: [String] = []
  private var end = LogEnd()
  private var lines: [String] = []

  private mutating func expect(_ holds: Bool, _ problem: String) {
    if !holds { problems.append(problem) }
  }

  private mutating func append(_ text: String, to store: any LogStore) throws {
    let line = Array((text + "\n").utf8)
    try store.append(line, after: end)
    let hash = String(repeating: "0", count: 64)
    end = end.adding(line, head: Head(count: 0, hash: hash))
    lines.append(text)
  }

  private func read(_ store: any LogStore, from offset: Int = 0) throws -> [String] {
    var read: [String] = []
    try store.scan(from: offset) { line in
      read.append(String(decoding: line.bytes, as: UTF8.self) + (line.isTerminated ? "" : "…"))
      return .next
    }
    return read
  }

  mutating func startsEmpty(_ store: any LogStore) throws {
    defer { store.close() }
    expect(try read(store) == [], "A new log is not empty.")
    expect(store.readOnlyReason == nil, "A new log is open for reading only.")
    expect(try store.setAside(after: end) == nil, "Something of an empty log was set aside.")
  }

  mutating func appendsAndReads(_ store: any LogStore) throws {
    defer { store.close() }
    for text in ["one", "deux – é", String(repeating: "long ", count: 60_000)] {
      try append(text, to: store)
    }
    expect(try read(store) == lines, "What was appended is not what is read.")
    expect(try read(store, from: 4) == Array(lines.dropFirst()), "A scan begins elsewhere.")
    var count = 0
    try store.scan(from: 0) { _ in
      count += 1
      return .stop
    }
    expect(count == 1, "A scan that was stopped went on.")
  }

  mutating func refusesAnotherEnd(_ store: any LogStore) throws {
    defer { store.close() }
    var stale = end
    stale.length -= 1
    do {
      try store.append(Array("lost\n".utf8), after: stale)
      expect(false, "A line was appended after an end that is not the log’s.")
    } catch LogError.changedByOthers {
      expect(try read(store) == lines, "A refused append left something.")
    }
  }

  mutating func setsAside(_ store: any LogStore) throws {
    defer { store.close() }
    try append("whole", to: store)
    try store.append(Array("half a li".utf8), after: end)
    expect(try read(store).last == "half a li…", "A line without a newline is not told apart.")
    expect(try store.setAside(after: end) != nil, "A torn tail was not set aside.")
    expect(try read(store) == lines, "Setting aside took too much or too little.")
    try append("after", to: store)
  }

  mutating func goesOn(_ store: any LogStore) throws {
    defer { store.close() }
    expect(try read(store) == lines, "A log that was opened again is another.")
    var last = end
    try store.append(Array("no newline".utf8), after: end)
    last.length += 10
    last.lacksNewline = true
    end = last
    lines.append("no newline")
    try append("next", to: store)
    expect(try read(store) == lines, "A missing newline was not written first.")
  }

  mutating func isOverWhenClosed(_ store: any LogStore) throws {
    store.close()
    expect(store.readOnlyReason != nil, "A closed log takes entries.")
    expect((try? read(store)) == nil, "A closed log can be read.")
    expect((try? store.append(Array("x\n".utf8), after: end)) == nil, "A closed log was written.")
  }
}
