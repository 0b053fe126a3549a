internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReplay

/// What `breakout replay` was asked for, checked.
struct ReplayOptions {
  /// How fast.
  let pace: Pace

  /// The recording to write, if one was asked for.
  let cast: String?

  /// How people appear in what is written; nil for the session's own level.
  let level: AttributionLevel?

  private let from: String?
  private let to: String?

  /// Reads the options.
  ///
  /// - Throws: `FileTrouble` or `UsageError` that says which of them do not go together, or what one
  ///   should be.
  init(_ command: Replay) throws {
    pace = Pace(percent: try Pace.percent(command.speed), idle: try Pace.idle(command.idle))
    let files = command.targets.filter(Self.isFile)
    let moments = command.targets.filter { !Self.isFile($0) }
    guard files.count <= 1, moments.count <= 1 else {
      throw FileTrouble(
        "--to is given at most twice: once with a moment, and once with a file such as talk.cast.",
        .wrongArguments
      )
    }
    let isPart = command.from != nil || !command.targets.isEmpty || command.html != nil
    guard command.at == nil || !isPart else {
      throw FileTrouble(
        "--at shows one moment, and --from, --to and --html play from one to another; leave out one "
          + "or the other.",
        .wrongArguments
      )
    }
    guard command.attribution == nil || files.first != nil || command.html != nil else {
      throw FileTrouble(
        "--attribution is for what is written; add --to FILE.cast or --html FILE.",
        .wrongArguments
      )
    }
    level = try command.attribution.map(AttributionLevel.init(typed:))
    cast = files.first
    from = command.from
    to = moments.first
  }

  /// The entries to play, counted from 1; a beginning before the session is its first entry, an end
  /// after it the last.
  ///
  /// - Throws: `UsageError` for a moment that the session does not have, for a beginning after its
  ///   last entry or an end before its first, and if the end comes before the beginning.
  func range(in story: Story) throws -> ClosedRange<Int> {
    let moments = Moments(story)
    let first = try from.map { try moments.moment($0).first } ?? 1
    let last = try to.map { try moments.moment($0).last } ?? story.entries.count
    if let from, first > story.entries.count { throw Self.ended(before: from, story) }
    if let to, last < 1 { throw MomentReader.notBegun(to, story.record) }
    guard first <= last else {
      throw UsageError(
        "Nothing was recorded from \(from ?? ":start") to \(to ?? ":end"); choose other moments."
      )
    }
    return first...last
  }

  private static func ended(before from: String, _ story: Story) -> UsageError {
    let number = story.entries.last?.number ?? 0
    let latest = story.session.latest.map { $0.timeOfDayWithSeconds(at: story.session.zone) } ?? ""
    return UsageError(
      "Nothing was recorded from \(from) on; the last entry is #\(number) of \(latest)."
    )
  }

  /// A name that ends in `.cast` is a file, unless it begins as only a moment does.
  private static func isFile(_ target: String) -> Bool {
    target.hasSuffix(".cast") && !target.hasPrefix(":") && !target.hasPrefix("#")
  }
}
