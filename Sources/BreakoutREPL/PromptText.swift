internal import BreakoutCore
internal import Foundation

/// The words in front of the line that is being typed.
enum PromptText {
  /// The room, what is being talked about and the minutes that are left: `lario/Q1 25m> `; plain
  /// ASCII, for readline's sake.
  static func prompt(for session: borrowing Session, at now: Timestamp) -> String {
    let opening = session.opening
    let workshop = opening?.kind == .consolidation ? opening?.workshop : nil
    let room = ascii(workshop ?? opening?.room ?? "breakout")
    var place = ""
    if let poll = session.openPoll {
      place = "/\(poll)"
    } else if let question = session.openQuestion {
      place = "/\(question)"
    } else if let item = session.openAgendaItem {
      place = "/\(item)"
    }
    return "\(room)\(place)\(clock(session, now))> "
  }

  private static func clock(_ session: borrowing Session, _ now: Timestamp) -> String {
    if session.isEnded { return " (ended)" }
    if session.timetable.openPause != nil { return " (pause)" }
    let off = session.offRecord.since == nil ? "" : " (off)"
    return off + (session.timeBoxInForce.map { " " + TimeWords.inPrompt($0, at: now) } ?? "")
  }

  private static func ascii(_ text: String) -> String {
    let kept = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F
    }
    return kept.isEmpty ? "room" : String(String.UnicodeScalarView(kept))
  }
}
