internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReplay
internal import BreakoutReport

/// Writes a replay to files that others can play.
struct Recordings {
  let log: String
  let story: Story
  let range: ClosedRange<Int>
  let options: ReplayOptions

  private var level: AttributionLevel { options.level ?? story.session.attribution }

  /// Writes a recording for asciinema.
  ///
  /// - Throws: `FileTrouble` if the file cannot be written.
  func writeCast(to path: String) throws {
    try Files.checkReportName(path)
    try warnAboutLevel()
    var cast = Asciicast(story, range: range, pace: options.pace, at: level)
    let bytes = cast.file()
    warn(about: cast.withheld)
    try Files.write(bytes, to: path)
  }

  private func warnAboutLevel() throws {
    let own = story.session.attribution
    guard level < own else { return }
    Failure.say(
      "\(try SessionPlace(log).path) was recorded at the level “\(own.rawValue)”; this replay is for "
        + "those who may see more."
    )
  }

  private func warn(about withheld: [Withheld]) {
    guard !withheld.isEmpty else { return }
    var places: [String] = []
    for place in withheld.map(\.item) where !places.contains(place) { places.append(place) }
    let shown = listed(Array(places.prefix(8)), "and") + (places.count > 8 ? " and others" : "")
    Failure.say("Names were withheld from the text of \(shown).")
  }
}
