internal import BreakoutCore
internal import BreakoutReport

/// The entries of the log, readable.
package enum LogView {
  /// The selected entries, one line each.
  package static func text(_ record: RecordedSession, _ selection: LogSelection) -> String {
    let undone = record.session.corrections.undone
    var lines: [String] = []
    var session = Session()
    for entry in record.entries {
      let isUndone = undone.contains(entry.number)
      if isUndone { session.skip(entry) } else { session.apply(entry) }
      if isUndone, !selection.all { continue }
      if let item = selection.item, !entry.names(item) { continue }
      let mark = isUndone ? translated(" (undone)") : ""
      let sentence = EntryWording.sentence(for: entry, in: session)
      if let words = selection.words, !words.are(in: sentence) { continue }
      let time = entry.time.timeOfDayWithSeconds(at: session.zone)
      lines.append("\(time) #\(entry.number)\(mark) \(visible(sentence))")
    }
    if let last = selection.last { lines = Array(lines.suffix(last)) }
    return lines.isEmpty ? translated("No entry.") : lines.joined(separator: "\n")
  }

  /// The entries of those numbers, in a few words each.
  static func lines(_ record: RecordedSession, _ numbers: [Int]) -> [String] {
    let wanted = Set(numbers)
    let entries = record.entries.filter { wanted.contains($0.number) }.reversed()
    let lines = entries.prefix(shown).map { entry in
      let sentence = EntryWording.sentence(for: entry, in: record.session)
      return "   " + DisplayWidth.truncate(visible(sentence), to: 77)
    }
    guard let oldest = entries.last, entries.count > shown else { return lines }
    return lines + [
      "   "
        + translated("… and \(entries.count - shown) more, back to #\(oldest.number).")
    ]
  }

  /// How many entries an undo lists.
  private static let shown = 12
}
