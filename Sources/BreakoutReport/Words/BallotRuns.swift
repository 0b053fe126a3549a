package import BreakoutCore

/// Entries that are told together: ballots whose order could tell who gave which.
package enum BallotRuns {
  /// Cuts entries into runs; all but those of ballots below `named` have one entry.
  ///
  /// - Parameters:
  ///   - entries: Entries of a log, in order.
  ///   - level: How people appear.
  /// - Returns: The places of the runs, one after another.
  package static func runs(of entries: [Entry], at level: AttributionLevel) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in entries.indices {
      if level != .named, let last = runs.last, belong(entries[last.lowerBound], entries[place]) {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  private static func belong(_ first: Entry, _ second: Entry) -> Bool {
    guard case .ballotCast(let first) = first.event, case .ballotCast(let second) = second.event
    else { return false }
    return first.poll == second.poll && first.channel == second.channel
  }

  /// What a run of several ballots says.
  static func sentence(_ run: [BallotCast]) -> String {
    guard let first = run.first else { return "" }
    let objections = run.compactMap { $0.objection?.description }
    let raised = objections.isEmpty ? "" : translated(", with \(Phrase.list(objections))")
    return translated(
      "\(run.count) ballots came in on \(first.poll) by \(first.channel.word)\(raised)."
    )
  }
}
