package import BreakoutCore
package import BreakoutReport

/// A replay as an asciicast, version 2, which asciinema and its web player show.
///
/// Source: docs.asciinema.org/manual/asciicast/v2: a header and then one event a line, each with its
/// time in seconds, `o` for output and `m` for a marker.
package struct Asciicast {
  /// The width of the terminal that is drawn.
  package static let columns = 80

  /// Its height.
  package static let rows = 24

  private let story: Story
  private let range: ClosedRange<Int>
  private let pace: Pace
  private var teller: Teller
  private var bytes: [UInt8] = []

  /// Where names were taken out of what people typed.
  package var withheld: [Withheld] { teller.withheld }

  /// Creates a recording of a part of a session.
  ///
  /// - Parameters:
  ///   - story: The session.
  ///   - range: The entries, counted from 1.
  ///   - pace: How fast; the longest silence is left to whoever plays the recording.
  ///   - level: How people appear.
  package init(
    _ story: Story,
    range: ClosedRange<Int>,
    pace: Pace,
    at level: AttributionLevel
  ) {
    self.story = story
    self.range = range
    self.pace = pace
    teller = Teller(story, at: level, columns: Self.columns)
  }

  /// The file.
  package mutating func file() -> [UInt8] {
    bytes = []
    appendHeader()
    let stops = Dictionary(grouping: story.markers + story.questions, by: \.count)
    var session = story.history.session(after: range.lowerBound - 1)
    output(at: 0, [teller.title(), ""])
    var time: Int64 = 0
    let part = Array(story.entries.prefix(range.upperBound).dropFirst(range.lowerBound - 1))
    for run in BallotRuns.runs(of: part, at: teller.level) {
      let run = run.lowerBound + range.lowerBound - 1..<run.upperBound + range.lowerBound - 1
      for place in run {
        if place >= range.lowerBound { time += story.wait(before: place) }
        story.history.advance(&session, past: place)
      }
      for stop in stops[run.upperBound] ?? [] {
        event(at: time, "m", teller.label(stop, session))
      }
      output(at: time, teller.lines(run, session))
    }
    return bytes
  }

  private mutating func appendHeader() {
    let begin =
      story.entries.indices.contains(range.lowerBound - 1)
      ? story.entries[range.lowerBound - 1].time.milliseconds : 0
    append(
      "{\"version\": 2, \"width\": \(Self.columns), \"height\": \(Self.rows), "
        + "\"timestamp\": \(begin / 1_000)"
    )
    if let idle = pace.idle { append(", \"idle_time_limit\": \(Self.seconds(pace.real(idle)))") }
    append(", \"title\": ")
    JSONEscaping.append(teller.title(), to: &bytes)
    append("}\n")
  }

  private mutating func output(at time: Int64, _ lines: [String]) {
    event(at: time, "o", lines.map { $0 + "\r\n" }.joined())
  }

  /// Adds an event at milliseconds of the session after the first entry.
  private mutating func event(at time: Int64, _ code: String, _ data: String) {
    append("[\(Self.seconds(pace.real(time))), \"\(code)\", ")
    JSONEscaping.append(data, to: &bytes)
    append("]\n")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Milliseconds as seconds with three decimals.
  static func seconds(_ milliseconds: Int64) -> String {
    let rest = String(1_000 + milliseconds % 1_000).dropFirst()
    return "\(milliseconds / 1_000).\(rest)"
  }
}
