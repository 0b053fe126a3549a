/// What scribes put right in a log: `s/old/new/`, `s/old/new/g`, `s|old|new|` and `i/where/what/`.
///
/// Source: the manual of W3C's scribe.perl: `s` changes the nearest earlier line that has the text,
/// with `g` all earlier lines and with `G` the whole log; `i` puts a line before the nearest earlier
/// one that has the text.
struct Corrections {
  private struct Command {
    var inserts: Bool
    var old: String
    var new: String
    var scope: Character?
  }

  /// The lines as they are after all corrections; those that were followed are gone.
  private(set) var lines: [ChatLine] = []

  /// How many corrections were followed.
  private(set) var followed = 0

  /// Follows the corrections among `original`; one that finds nothing stays what somebody typed.
  init(_ original: [ChatLine]) {
    let commands = original.map { $0.kind == .said ? Self.command($0.text) : nil }
    let isText = zip(commands, original).map { $0 == nil && $1.kind == .said }
    var texts = original
    var gone: Set<Int> = []
    var inserted: [Int: [ChatLine]] = [:]
    for (place, command) in commands.enumerated() {
      guard let command else { continue }
      if command.inserts {
        let target = (0..<place).last {
          isText[$0] && texts[$0].text.contains(command.old)
        }
        guard let target else { continue }
        var line = original[place]
        line.text = command.new
        line.time = texts[target].time
        inserted[target, default: []].append(line)
        gone.insert(place)
      } else if Self.substitute(command, at: place, in: &texts, isText) {
        gone.insert(place)
      }
    }
    followed = gone.count
    for (place, line) in texts.enumerated() where !gone.contains(place) || inserted[place] != nil {
      lines += inserted[place] ?? []
      if !gone.contains(place) { lines.append(line) }
    }
  }

  private static func substitute(
    _ command: Command,
    at place: Int,
    in lines: inout [ChatLine],
    _ isText: [Bool]
  ) -> Bool {
    let whole = command.scope == "G" ? lines.count : place
    var found = false
    for index in (0..<whole).reversed() where isText[index] {
      guard let range = lines[index].text.firstRange(of: command.old) else { continue }
      lines[index].text.replaceSubrange(range, with: command.new)
      found = true
      if command.scope == nil { break }
    }
    return found
  }

  /// Reads `s/old/new/`, where the last bar may be missing.
  private static func command(_ text: String) -> Command? {
    let line = text.drop { $0 == " " }
    guard let verb = line.first, verb == "s" || verb == "i", let bar = line.dropFirst().first,
      bar == "/" || bar == "|"
    else { return nil }
    let parts = line.dropFirst(2).split(
      separator: bar,
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    var new = parts[1].trimmed[...]
    var scope: Character?
    for ending in ["g", "G"] where new.hasSuffix("\(bar)\(ending)") {
      scope = ending.first
      new = new.dropLast(2)
    }
    if scope == nil {
      new = parts[1][...]
      let tail = parts[1].trimmed
      if tail.hasSuffix(String(bar)) { new = tail.dropLast() }
    }
    return Command(inserts: verb == "i", old: String(parts[0]), new: String(new), scope: scope)
  }
}
