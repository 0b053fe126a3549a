internal import BreakoutCore
internal import BreakoutLog
package import BreakoutREPL

/// A moment of a session, as part of it is played from there or up to there.
package struct PlayMoment: Equatable, Sendable {
  /// The first entry of the moment, counted from 1.
  package var first: Int

  /// The last entry of the moment, counted from 1; one less than `first` where nothing was recorded.
  package var last: Int
}

/// Reads moments: `:marker`, `:start`, `:end`, `Q2` or another item, `14:32`, `#57`, `50%`.
package struct Moments {
  private let story: Story

  /// Reads moments of a session.
  package init(_ story: Story) {
    self.story = story
  }

  /// The moment that was typed.
  ///
  /// - Throws: `UsageError` that says what there is instead.
  package func moment(_ typed: String) throws(UsageError) -> PlayMoment {
    let count = story.entries.count
    if !isMarker(typed) {
      switch typed.lowercased() {
      case ":start": return PlayMoment(first: 1, last: 1)
      case ":end": return PlayMoment(first: count, last: count)
      default: break
      }
    }
    if typed.hasSuffix("%") { return try share(typed) }
    if let item = ItemID(typed) { return try moment(of: item) }
    switch try MomentReader.limitOfAnyTime(typed, in: story.record) {
    case .entry(let number): return moment(ofEntry: number)
    case .time(let end): return moment(upTo: end, typed)
    case .end: return PlayMoment(first: count, last: count)
    }
  }

  /// The moment that was typed after a colon, where a marker needs no colon of its own.
  ///
  /// - Throws: `UsageError` that says what there is instead.
  package func target(_ typed: String) throws(UsageError) -> PlayMoment {
    let words = typed.split(separator: " ").joined(separator: " ")
    if isMarker(":" + words) || ["start", "end"].contains(words.lowercased()) {
      return try moment(":" + words)
    }
    if Int(words) != nil { return try moment("#" + words) }
    return try moment(words)
  }

  private func isMarker(_ typed: String) -> Bool {
    story.markers.contains { $0.name == typed }
  }

  private func share(_ typed: String) throws(UsageError) -> PlayMoment {
    guard let percent = Int(typed.dropLast()), (0...100).contains(percent) else {
      throw UsageError("“\(typed)” is no part of the session; use 0% to 100%.")
    }
    let count = max(1, story.entries.count * percent / 100)
    return PlayMoment(first: count, last: count)
  }

  private func moment(ofEntry number: Int) -> PlayMoment {
    let first = story.first(from: number) ?? story.entries.count
    return PlayMoment(first: first, last: first)
  }

  /// A question when it was taken up first, any other item when it is first spoken of.
  private func moment(of item: ItemID) throws(UsageError) -> PlayMoment {
    if let stop = story.questions.first(where: { $0.name == item.description }) {
      return PlayMoment(first: stop.count, last: stop.count)
    }
    guard let place = story.entries.firstIndex(where: { $0.names(item) }) else {
      let names = story.questions.map(\.name)
      throw UsageError(
        names.isEmpty
          ? "\(item) is not in this session."
          : "\(item) is not in this session; its questions are \(Self.each(names))."
      )
    }
    return PlayMoment(first: place + 1, last: place + 1)
  }

  /// A question that was taken up twice is named once.
  private static func each(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !seen.contains(name) { seen.append(name) }
    return listed(seen, "and")
  }

  /// The entries of a minute or a second, which ends at `end`; before the session begins, or after
  /// it has ended, there are none.
  private func moment(upTo end: Timestamp, _ typed: String) -> PlayMoment {
    let hasSeconds = typed.split(separator: ":").count == 3
    let begin = end.milliseconds - (hasSeconds ? 999 : 59_999)
    let before = story.entries.prefix { $0.time.milliseconds < begin }.count
    let through = story.entries.prefix { $0.time <= end }.count
    return PlayMoment(first: before + 1, last: max(before, through))
  }
}
