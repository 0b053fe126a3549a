internal import BreakoutCore
internal import BreakoutLog

/// Where the prompt's answers go, and what of a line is shown again.
extension Console {
  /// What a view shows: on the screen, or in the file that takes it.
  func show(_ text: String) throws -> Answer {
    guard let outFile else { return .said(text) }
    do {
      try desk.add(text + "\n", toFile: outFile)
    } catch {
      self.outFile = nil
      throw error
    }
    return .nothing
  }

  /// The answer to a line that was done: in quiet only what is longer than an acknowledgement.
  func done(_ text: String) -> Answer {
    isQuiet && !text.contains("\n") ? .nothing : .said(text)
  }

  /// Begins or ends quiet.
  func quiet(_ isQuiet: Bool) -> String {
    self.isQuiet = isQuiet
    return isQuiet
      ? translated("quiet: lines that are done go unanswered until quiet off")
      : translated("lines that are done are answered again")
  }

  /// Sends what views show to a file, or to the screen again.
  func out(_ path: String?, _ really: Bool) throws -> String {
    if let path {
      try desk.beginFile(path, replacing: really)
      outFile = path
      return translated("what views show goes to \(path) until out")
    }
    guard let file = outFile else {
      throw UsageError("What views show goes to the screen already; type out FILE for a file.")
    }
    outFile = nil
    return translated("\(file) is written; what views show goes to the screen again")
  }

  /// Writes an export; what was written at this prompt before is written anew.
  func export(_ request: ExportRequest, _ really: Bool) async throws -> String {
    let isOurs = exported.contains(request)
    let answer = try desk.export(request, replacing: really || isOurs, on: try await record())
    exported.insert(request)
    return answer
  }

  /// The line as transcripts show it: of what is said off the record nothing.
  func echo(_ line: String) async -> String {
    let hidden = translated("(off the record)")
    if !OffRecordMark.allowsMemory(of: line) { return hidden }
    guard await isOffRecord else { return line }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard block == nil, let verb = words.first, LineReading.isVerb(String(verb)) else {
      return line.isEmpty || line.hasPrefix("#") ? line : hidden
    }
    return words.count == 1 ? line : "\(verb) …"
  }

  /// What is said to a line that nobody understood while nothing is to be kept of it.
  func unkept(_ line: String) async -> String? {
    guard await isOffRecord, let word = line.split(whereSeparator: \.isWhitespace).first,
      !LineReading.isVerb(String(word))
    else { return nil }
    return translated(
      "The session is off the record: that is no command, and nothing of it was kept; "
        + "type on to go back on the record."
    )
  }

  /// What to say of a line that was not carried out, without the words that it repeats where nothing
  /// is to be kept of them.
  func discreet(_ error: any Error, about line: String) async -> String {
    guard await isOffRecord else { return Self.sentence(error) }
    var refusal = Self.sentence(error)
    if let error = error as? Refusal, case .addParticipant = error.remedy { refusal = error.reason }
    let typed = line.lowercased()
    return refusal.replacing(#/([“«]\h*)([^”»]+?)(\h*[”»])/#) { match in
      typed.contains(match.2.lowercased()) ? "\(match.1)…\(match.3)" : String(match.0)
    }
  }

  private var isOffRecord: Bool {
    get async { await recorder.read { $0.offRecord.since != nil } }
  }
}
