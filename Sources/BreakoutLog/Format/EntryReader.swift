internal import BreakoutCore

/// Reads the lines of a log, one after the other.
package struct EntryReader {
  /// A line that holds no entry this version can use.
  enum Problem: Error {
    /// It is not what any version writes; `position` is the first byte that is wrong.
    case malformed(position: Int, reason: String)
    /// It is an entry of a newer version: an unknown event, or unknown fields.
    case notUnderstood(event: String, reason: String)
  }

  private var times = TimestampReader()
  private var author = Handle("")

  /// The author as the line spells it, with its quotes.
  private var authorBytes: [UInt8] = []

  /// Creates a reader.
  package init() {}

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - line: The line's bytes without the newline; its framing has been checked.
  ///   - number: The number the entry must have.
  /// - Returns: The entry.
  /// - Throws: `Problem`.
  mutating func entry(
    _ line: UnsafeRawBufferPointer,
    number: Int
  ) throws(Problem) -> Entry {
    let body = UnsafeRawBufferPointer(rebasing: line[..<(line.count - Chain.framingLength)])
    var cursor = LineCursor(body)
    guard cursor.take(#"{"n":"#), cursor.takeNumber() == number, cursor.take(#","at":""#) else {
      throw .malformed(position: cursor.position, reason: "the entry’s number is not \(number)")
    }
    guard let time = times.time(body, at: cursor.position) else {
      throw .malformed(position: cursor.position, reason: "the time is not one")
    }
    cursor.position += TimestampReader.length
    guard cursor.take(#"","by":"#), takeAuthor(&cursor), cursor.take(#","do":""#) else {
      throw .malformed(position: cursor.position, reason: "the author is missing")
    }
    guard let spelling = cursor.takeText() else {
      throw .malformed(position: cursor.position, reason: "the event’s name is missing")
    }
    let (event, with, source) = try event(spelling, in: line, number, fieldsAt: cursor.position)
    return Entry(
      number: number,
      time: time,
      author: author,
      event: event,
      with: with,
      source: source
    )
  }

  /// Authors repeat, so the last one's text is kept.
  private mutating func takeAuthor(_ cursor: inout LineCursor) -> Bool {
    if !authorBytes.isEmpty, cursor.take(authorBytes) { return true }
    var fields = FieldReader(cursor.bytes, at: cursor.position)
    guard let text = try? fields.string("by") else { return false }
    author = Handle(text)
    authorBytes = Array(cursor.bytes[cursor.position..<fields.position])
    cursor.position = fields.position
    return true
  }

  private func event(
    _ spelling: UnsafeRawBufferPointer,
    in line: UnsafeRawBufferPointer,
    _ number: Int,
    fieldsAt start: Int
  ) throws(Problem) -> (SessionEvent, Int?, EntrySource?) {
    let body = UnsafeRawBufferPointer(rebasing: line[..<(line.count - Chain.framingLength)])
    guard let name = WireNames.all.name(spelling) else {
      let text = String(decoding: spelling, as: UTF8.self)
      throw Self.problem(line, event: text, at: start, "the event is unknown")
    }
    var fields = FieldReader(body, at: start)
    let event: SessionEvent
    var with: Int?
    var source: EntrySource?
    do {
      event = try SessionEvent(name, from: &fields)
      if !fields.isAtEnd { try Self.frame(&fields, number, &with, &source) }
    } catch {
      let reason = "the field “\(error.key)” \(error.problem)"
      throw Self.problem(line, event: name.rawValue, at: fields.position, reason)
    }
    guard fields.isAtEnd else {
      let reason = "it has a field that this version does not know"
      throw Self.problem(line, event: name.rawValue, at: fields.position, reason)
    }
    return (event, with, source)
  }

  /// What an entry says of itself after the fields of its event.
  private static func frame(
    _ fields: inout FieldReader,
    _ number: Int,
    _ with: inout Int?,
    _ source: inout EntrySource?
  ) throws(FieldError) {
    try fields.integer("with", &with)
    if let with, !(1..<number).contains(with) {
      throw FieldError("with", "is not the number of an earlier entry")
    }
    try fields.object("source", &source)
  }

  /// An entry of a newer version if the line is JSON, else a malformed line.
  private static func problem(
    _ line: UnsafeRawBufferPointer,
    event: String,
    at position: Int,
    _ reason: String
  ) -> Problem {
    JSONCheck.isObject(line)
      ? .notUnderstood(event: event, reason: reason)
      : .malformed(position: position, reason: "the line is not JSON")
  }
}
