package import BreakoutCore

/// An entry as a line of the log, version 1.
///
/// The names of keys and events are the file format: they do not follow the Swift names when those
/// change. See `Documentation/log-format.md`.
package enum EntryCoding {
  /// The longest line a log may have, in bytes, without its newline.
  package static let longestLine = 1 << 20

  /// The entry as the line that follows `chain`, newline included; `chain` goes on after it.
  ///
  /// - Throws: `LogError.entryTooLong`; `chain` is unchanged then.
  package static func encode(_ entry: Entry, on chain: inout Chain) throws -> [UInt8] {
    var start: [UInt8] = []
    start.reserveCapacity(512)
    start += "{\"n\":\(entry.number),\"at\":\"\(entry.time)\",\"by\":".utf8
    JSONText.append(entry.author.text, to: &start)
    start += ",\"do\":\"\(entry.event.name.rawValue)\"".utf8
    var writer = FieldWriter(after: start)
    var event = entry.event
    try event.code(&writer)
    var with = entry.with
    writer.integer("with", &with)
    var source = entry.source
    try writer.object("source", &source)
    var line = writer.bytes
    guard line.count + Chain.framingLength <= longestLine else {
      throw LogError.entryTooLong(bytes: line.count + Chain.framingLength)
    }
    chain.seal(&line)
    line.append(Byte.newline)
    return line
  }
}
