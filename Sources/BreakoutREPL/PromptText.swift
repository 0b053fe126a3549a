internal import BreakoutCore
internal import Foundation

/// The words in front of the line that is being typed.
enum PromptText {
  /// The room and what is being talked about: `lario/Q1> `; plain ASCII, for readline's sake.
  static func prompt(for session: borrowing Session) -> String {
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
    let off = session.offRecord.since == nil ? "" : " (off)"
    return room + place + off + (session.isEnded ? " (ended)> " : "> ")
  }

  private static func ascii(_ text: String) -> String {
    let kept = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F
    }
    return kept.isEmpty ? "room" : String(String.UnicodeScalarView(kept))
  }
}
