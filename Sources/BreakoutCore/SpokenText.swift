/// A text that may begin with the name of whoever said it.
package enum SpokenText: Equatable, Sendable {
  /// The scribe's own words.
  case own(String)
  /// Somebody's words; the name must be on the roster.
  case said(TypedName, String)
  /// Words after a colon: somebody's if the part before it is a name on the roster, else all of it
  /// is the scribe's own text.
  case perhaps(TypedName, String, whole: String)
}

extension SpokenText {
  /// What was said, without the name before it.
  package var text: String {
    switch self {
    case .own(let text), .said(_, let text), .perhaps(_, let text, _): text
    }
  }
}

extension Session {
  /// Who said a text, if anybody on the roster did, and what was said.
  ///
  /// - Throws: `Refusal` if a name is unknown, is that of somebody of a room who has to join the
  ///   roster first, or looks like a slip for a name on the roster.
  package func attribute(
    _ spoken: SpokenText,
    _ rooms: RoomSessions
  ) throws(Refusal) -> (speaker: Handle?, text: String) {
    switch spoken {
    case .own(let text): return (nil, text)
    case .said(let name, let text): return (try participant(named: name), text)
    case .perhaps(let name, let text, let whole):
      do {
        return (try participant(named: name), text)
      } catch {
        if case .choose = error.remedy { throw error }
        if try rooms.guest(named: name, in: self) != nil { throw error }
        return (nil, whole)
      }
    }
  }
}

extension Paragraph {
  /// Takes a leading `1. ` as the number that the speaker gave the paragraph.
  package init(reading text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 3, let number = Int(digits), rest.hasPrefix(". "),
      rest.count > 2
    else {
      self.init(text)
      return
    }
    self.init(number: number, String(rest.drop { $0 == "." || $0 == " " }))
  }
}
