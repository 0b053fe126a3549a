import BreakoutCore

/// What the parts of a report share while it is put together.
struct ReportContext {
  let chronicle: Chronicle
  let session: Session
  let voice: Voice

  init(_ chronicle: Chronicle, others: [Person] = []) {
    self.chronicle = chronicle
    session = chronicle.session
    voice = Voice(chronicle.session, level: chronicle.attribution, others: others)
  }

  /// A reference to the log, such as `#38`.
  static func entry(_ number: Int) -> String { "#\(number)" }

  /// References, such as `P3, T4, #38`; templates put the brackets.
  static func references(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// What somebody typed.
  func text(_ text: String, in id: ItemID) -> String { voice.text(text, in: id.description) }

  /// Who it is, where a name, an affiliation or a role may be printed; nil otherwise.
  func who(_ handle: Handle?) -> String? {
    guard let handle, voice.level != .none else { return nil }
    return voice.people.fullLabel(handle)
  }
}
