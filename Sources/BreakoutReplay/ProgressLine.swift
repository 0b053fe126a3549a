internal import BreakoutCore
internal import BreakoutReport

extension Player {
  /// How far it has come, in one line for the bottom of the screen.
  ///
  /// - Parameter columns: The widest line.
  /// - Returns: The line, or what is being typed.
  package func progress(columns: Int) -> String {
    if let typed {
      return DisplayWidth.truncate(VisibleText.line("\(typed.mark)\(typed.text)"), to: columns)
    }
    let clock = time.timeOfDayWithSeconds(at: story.zone)
    let state =
      isAtEnd
      ? translated("end", as: "replay") : isPaused ? translated("paused", as: "replay") : pace.text
    let told = translated("#\(number(max(1, count))) of \(story.total)")
    let place = "\(clock)  \(state)  \(told)"
    let more = Standing(session, at: time).shortParts.map { "  " + VisibleText.line($0) }.joined()
    let room = columns - DisplayWidth.of(place) - DisplayWidth.of(more) - 10
    let bar = room >= 8 && !teller.isPlain ? "  " + Self.bar(share, in: min(room, 24)) : ""
    return DisplayWidth.truncate("\(place)\(bar)  \(share)%\(more)", to: columns)
  }

  private static func bar(_ share: Int, in width: Int) -> String {
    let done = share * width / 100
    return "[" + String(repeating: "=", count: done) + String(repeating: " ", count: width - done)
      + "]"
  }
}
