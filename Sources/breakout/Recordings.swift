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

  /// Writes a page with a timeline.
  ///
  /// - Throws: `FileTrouble` if a template is missing or the file cannot be written.
  func writePage(to path: String, templates named: String?) throws {
    try Files.checkReportName(path)
    try warnAboutLevel()
    let folder = try SessionPlace(log).folder
    let templates = TemplateFolders(besideSession: folder, named: named)
    let ladder = try templates.ladder(story.session.ladder)
    var chronicle = Chronicle(story.record, ladder: ladder)
    chronicle.attribution = level
    let page = ReplayPage(range: range)
    let report = page.report(on: chronicle)
    let format = HTMLFormat()
    do {
      let texts = try templates.reports(format.templateNames(for: report.template))
      let text = try format.render(report, with: texts)
      warn(about: report.withheld)
      for warning in report.warnings { Failure.say(verbatim: warning) }
      try Files.write(text, to: path)
    } catch let error as ReportError {
      throw FileTrouble(verbatim: error.message, .damaged)
    }
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
    let shown =
      listed(Array(places.prefix(8)), "and") + (places.count > 8 ? translated(" and others") : "")
    Failure.say("Names were withheld from the text of \(shown).")
  }
}
