package import BreakoutCore
import BreakoutReport

/// The rankings of one poll as a BLT file, which other programs count.
///
/// Source: the format of OpenSTV and OpaVote (opavote.com, "BLT file format"), which goes back to David
/// Hill: a line with the number of options and of seats; a line for each ranking with how many gave
/// it, the options from best to worst with `=` between tied ones, and 0; a line with 0; the options'
/// names and the title, each in quotation marks. Equal rankings are one line and the lines are sorted,
/// so that nobody is known by the order of voting.
package enum BallotFile {
  /// The file's text.
  ///
  /// - Parameters:
  ///   - export: The session.
  ///   - id: The poll; nil for the last one by rankings that was not declared void.
  /// - Returns: Lines of text.
  /// - Throws: `Refusal` if there is no such poll, or its ballots are not to be told.
  package static func text(_ export: ExportSession, poll id: ItemID?) throws(Refusal) -> String {
    let poll = try poll(id, in: export.session)
    guard !export.voice.keepsBallots(of: poll.id) else {
      throw Refusal("\(poll.id) is hidden until it is closed.", remedy: .closePoll(poll.id))
    }
    let options = poll.terms.options
    let ballots = RankedBallots(poll.ballots, options: options.count)
    let lines =
      ["\(options.count) \(poll.terms.setting("seats") ?? 1)"]
      + ballots.groups.map { group in
        let places = group.places.map { $0.map { String($0 + 1) }.joined(separator: "=") }
        return "\(group.count) \(places.joined(separator: " ")) 0"
      } + ["0"] + options.map { quoted(name($0, poll.id, export)) }
      + [quoted("\(export.room), \(export.id(poll.id))")]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func poll(_ id: ItemID?, in session: Session) throws(Refusal) -> Poll {
    guard let id else {
      let last = session.polls.last { $0.state != .void && isRanked($0) }
      if let last { return last }
      throw Refusal("No poll by rankings has been held, so there are no ballots for a blt file.")
    }
    try session.requireItem(id)
    guard let poll = session.poll(id), isRanked(poll) else {
      throw Refusal("\(id) is no poll by rankings, so it has no ballots for a blt file.")
    }
    return poll
  }

  private static func isRanked(_ poll: Poll) -> Bool {
    ConsensusMethods.named(poll.terms.method)?.form(poll.terms) == .ranking
  }

  private static func name(
    _ option: PollOption,
    _ poll: ItemID,
    _ export: ExportSession
  ) -> String {
    let text = export.voice.text(option.text, in: (option.proposal ?? poll).description)
    return option.proposal.map { "\(export.id($0)) \(text)" } ?? text
  }

  /// The text in quotation marks, on one line; the format knows no way to write such a mark itself.
  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\"\(line.replacing("\"", with: "'"))\""
  }
}
