internal import BreakoutCore
internal import BreakoutReport

/// Who speaks and who waits to speak.
enum QueueView {
  /// The speaker, those who wait with what they want to say, and who was not heard yet.
  static func text(_ session: borrowing Session, _ speaker: FloorTurn?) -> String {
    var lines = [
      speaker.map {
        let since = $0.begin.timeOfDay(at: session.zone)
        return translated("\(session.name(of: $0.who)) has had the floor since \(since).")
      } ?? translated("The floor is free.")
    ]
    if session.floor.queue.isEmpty { lines.append(translated("Nobody waits to speak.")) }
    lines += numbered(session.floor.queue, session)
    if session.floor.isClosed {
      let last = session.floor.last.map { translated(" after \(session.name(of: $0))") } ?? ""
      lines.append(translated("The queue is closed\(last); open queue lets others join."))
    }
    return (lines + [notYetHeard(session)].compactMap(\.self)).map(visible)
      .joined(separator: "\n")
  }

  /// Those who wait, whoever was not heard yet first: a suggestion.
  static func fair(_ session: borrowing Session) -> String {
    let fair = session.fairOrder
    guard !fair.isEmpty else {
      return ([translated("Nobody waits to speak.")] + [notYetHeard(session)].compactMap(\.self))
        .map(visible)
        .joined(separator: "\n")
    }
    guard fair != session.floor.queue else {
      let said = translated("The queue is in fair order already.")
      return ([said] + numbered(fair, session)).map(visible).joined(separator: "\n")
    }
    let heading = translated(
      "Fair order, not yet heard first (a suggestion; ack NAME follows it):"
    )
    return ([heading] + numbered(fair, session)).map(visible).joined(separator: "\n")
  }

  /// `not yet heard: Asha, Femi`, as many names as fit; nil when everybody was heard.
  static func notYetHeard(_ session: borrowing Session) -> String? {
    let names = session.notYetHeard.map(\.person.name)
    guard !names.isEmpty, names.count < session.present.count else { return nil }
    var line = translated("not yet heard: ")
    for (place, name) in names.enumerated() {
      let rest = names.count - place
      let word = (place == 0 ? "" : ", ") + name
      guard place == 0 || DisplayWidth.of(line + word) <= (rest == 1 ? 77 : 62) else {
        return line + translated(" and \(rest) more")
      }
      line += word
    }
    return line
  }

  /// What somebody who waits wants, such as `point of order, answer Cleo`.
  static func wish(_ request: SpeakingRequest) -> String? {
    let kind: String? =
      switch request.kind {
      case .pointOfOrder: translated("point of order")
      case .jumpIn: translated("jumps in")
      case .turn: nil
      }
    let parts = [kind, request.reason].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: translated(": "))
  }

  private static func numbered(
    _ queue: [SpeakingRequest],
    _ session: borrowing Session
  ) -> [String] {
    var lines: [String] = []
    for (place, request) in queue.enumerated() {
      let wish = wish(request).map { " (\($0))" } ?? ""
      lines.append("  \(place + 1). \(session.name(of: request.who))\(wish)")
    }
    return lines
  }
}
