import BreakoutCore

/// A page on which a session can be played: every entry as the room lived it, with where the session
/// stood after it.
///
/// It is no kind for the list of reports: it is a replay, and HTML alone can play.
package struct ReplayPage: ReportKind {
  private let range: ClosedRange<Int>?

  /// Creates the kind.
  ///
  /// - Parameter range: The entries, counted from 1; nil for all of them.
  package init(range: ClosedRange<Int>? = nil) {
    self.range = range
  }

  package var name: String { "replay" }
  package var summary: String { "A page with a timeline, on which the session can be played." }
  package var needsEntries: Bool { true }
  package var formats: [String]? { ["html"] }

  package func report(on chronicle: Chronicle) -> Report {
    let others = RecordReport.people(in: chronicle.entries)
    let context = ReportContext(chronicle, others: others)
    let page = FrontPage(context: context)
    var told = ReplayMoments(chronicle, range: range)
    told.tell()
    var body = page.opening(translated("Replay"))
    body["count"] = .number(told.moments.count)
    body["last"] = .number(max(0, told.moments.count - 1))
    body["moments"] = .some(told.moments)
    body["questions"] = .some(told.questions)
    body["markers"] = .some(told.markers)
    body["strip"] = .object(told.strip.value)
    body["check"] = .object(page.check)
    return Report(
      kind: name,
      body: body,
      register: ReportTable("Replay", columns: [], rows: []),
      withheld: Self.merged(context.voice.withheld + told.withheld),
      warnings: context.voice.warnings
    )
  }

  /// Each place once, with all that was taken out there.
  private static func merged(_ withheld: [Withheld]) -> [Withheld] {
    var places: [String: Int] = [:]
    var merged: [Withheld] = []
    for one in withheld {
      if let place = places[one.item] {
        merged[place].count += one.count
      } else {
        places[one.item] = merged.count
        merged.append(one)
      }
    }
    return merged
  }
}
