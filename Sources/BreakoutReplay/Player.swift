package import BreakoutCore
internal import BreakoutReport

/// Plays a session: keys and time go in, lines come out.
///
/// It knows no terminal and no clock; whoever has them hands keys and milliseconds over and prints
/// what comes back.
package struct Player {
  /// What is played.
  package let story: Story

  /// How many entries have been told.
  package private(set) var count: Int

  /// The state after them.
  package private(set) var session: Session

  /// How fast it goes.
  package internal(set) var pace: Pace

  /// Whether the clock stands still.
  package internal(set) var isPaused = false

  /// What is being typed after `:` or `/`; nil while keys are commands.
  package internal(set) var typed: Typed?

  /// What puts entries into lines.
  package internal(set) var teller: Teller

  /// The entries that are played, counted from 1.
  let range: ClosedRange<Int>

  /// What was looked for last.
  var searched: String?

  /// How much of the silence before the next entry has passed, in milliseconds of the session.
  private var waited: Int64 = 0

  /// What whoever shows the replay is to do.
  package enum Output: Equatable, Sendable {
    /// Print these lines.
    case lines([String])
    /// End.
    case quit
    /// Let the shell have the terminal for a while.
    case suspend
    /// Show the last line anew.
    case redraw
  }

  /// A line that is being typed.
  package struct Typed: Equatable, Sendable {
    /// What it began with: `:` or `/`.
    package var mark: Character

    /// The rest.
    package var text = ""
  }

  /// Creates a player at the beginning of a part of a session.
  ///
  /// - Parameters:
  ///   - story: The session.
  ///   - range: The entries to play, counted from 1; nil plays all of them.
  ///   - pace: How fast.
  ///   - teller: What puts entries into lines.
  package init(
    _ story: Story,
    range: ClosedRange<Int>? = nil,
    pace: Pace = Pace(),
    teller: Teller
  ) {
    self.story = story
    self.range = range ?? 1...max(1, story.entries.count)
    self.pace = pace
    self.teller = teller
    count = self.range.lowerBound - 1
    session = story.history.session(after: count)
  }

  /// Whether there is nothing more to tell.
  package var isAtEnd: Bool { count >= min(range.upperBound, story.entries.count) }

  /// Whether the clock runs.
  package var isPlaying: Bool { !isPaused && !isAtEnd && typed == nil }

  /// Real milliseconds until the next entry; nil while the clock stands still.
  package var wait: Int64? {
    isPlaying ? max(0, pace.real(played(before: count) - waited)) : nil
  }

  /// What the clock of the room shows.
  package var time: Timestamp {
    guard count > 0 else { return story.entries.first?.time ?? Timestamp(milliseconds: 0) }
    return Timestamp(milliseconds: story.entries[count - 1].time.milliseconds + waited)
  }

  /// The first lines: what is played, and which keys there are.
  package mutating func opening() -> [String] {
    let length = Phrase.number(story.entries.count, "entry", "entries")
    let part =
      range == 1...max(1, story.entries.count)
      ? ""
      : translated(", #\(number(range.lowerBound)) to #\(number(range.upperBound))")
    let state = count > 0 && count < story.entries.count ? teller.context(session, at: time) : []
    return Wrapping.lines(
      translated("\(teller.title()): \(length)\(part)"),
      columns: teller.columns
    )
      + [translated("Space pauses, . steps on, comma steps back, ? shows all keys, q quits.")]
      + state
  }

  /// Lets real time pass.
  ///
  /// - Parameter milliseconds: How much since the last time.
  /// - Returns: What happened meanwhile.
  package mutating func pass(_ milliseconds: Int64) -> [Output] {
    guard isPlaying else { return [] }
    waited += pace.session(milliseconds)
    var lines: [String] = []
    while isPlaying, waited >= played(before: count) {
      let rest = waited - played(before: count)
      lines += tell()
      // Time that has passed beyond an entry belongs to the next silence.
      waited = isAtEnd ? 0 : rest
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  /// Notes that the terminal has another width.
  package mutating func resize(columns: Int) { teller.resize(columns: columns) }

  /// Goes to an entry; see `press(_:)` for how people do.
  ///
  /// - Parameter target: Which one, counted from 1.
  /// - Returns: The lines.
  package mutating func jump(to target: Int) -> [Output] { shown(go(to: target)) }

  // MARK: Moving

  /// Tells the next entry.
  mutating func tell() -> [String] {
    guard !isAtEnd else { return [] }
    let cut = count >= range.lowerBound ? story.wait(before: count) - played(before: count) : 0
    story.history.advance(&session, past: count)
    count += 1
    waited = 0
    let lines = teller.lines(count, session, cut: cut)
    return isAtEnd ? lines + [ending] : lines
  }

  /// Goes to an entry and tells it.
  ///
  /// - Parameter target: Which one, counted from 1; outside of what is played, the nearest.
  /// - Returns: The lines.
  mutating func go(to target: Int) -> [String] {
    let target = min(max(target, range.lowerBound), range.upperBound, story.entries.count)
    guard target != count, target > 0 else { return [] }
    if target == count + 1 { return tell() }
    let place = "#\(number(target)), \(share(of: target))%"
    let heading = target < count ? translated("Back to \(place):") : translated("On to \(place):")
    let isStep = target == count - 1
    session = story.history.session(after: target)
    count = target
    waited = 0
    let context = isStep ? [] : teller.context(session, at: time)
    return ["", heading] + context
      + teller.lines(count, session)
  }

  private func played(before place: Int) -> Int64 {
    // The first entry of what is played is told at once.
    guard place < story.entries.count, place >= range.lowerBound else { return 0 }
    return pace.played(story.wait(before: place))
  }

  /// The number of an entry in the log.
  func number(_ count: Int) -> Int {
    story.entries.indices.contains(count - 1) ? story.entries[count - 1].number : count
  }

  /// How much of what is played has been told, in whole hundredths.
  var share: Int { share(of: count) }

  private func share(of count: Int) -> Int {
    let whole = range.upperBound - range.lowerBound + 1
    return max(0, count - range.lowerBound + 1) * 100 / max(1, whole)
  }

  private var ending: String {
    range.upperBound < story.entries.count
      ? translated("This is as far as was asked for; q quits.")
      : translated("This is the end of the log; q quits.")
  }
}
