import BreakoutCore

/// What the parts of a report share while it is put together.
struct ReportContext {
  let chronicle: Chronicle
  let session: Session
  let voice: Voice

  /// The room's name, where the report is on several; it stands before every reference.
  let room: String?

  /// Polls whose counts are not printed, so that no small group's ballots can be told.
  let keptBack: Set<ItemID>

  init(_ chronicle: Chronicle, others: [Person] = []) {
    self.chronicle = chronicle
    session = chronicle.session
    room = nil
    keptBack = []
    voice = Voice(chronicle.session, level: chronicle.attribution, others: others)
  }

  /// Creates the context of one of several sessions whose texts are checked for the people of all.
  init(
    _ chronicle: Chronicle,
    room: String?,
    level: AttributionLevel,
    check: LeakCheck?,
    keptBack: Set<ItemID> = []
  ) {
    self.chronicle = chronicle
    self.keptBack = keptBack
    session = chronicle.session
    self.room = room
    voice = Voice(chronicle.session, level: level, check: check)
  }

  /// A reference to the log, such as `#38`.
  static func entry(_ number: Int) -> String { "#\(number)" }

  /// A reference to the log, such as `#38` or, of several rooms, `lario#38`.
  func entry(_ number: Int) -> String { "\(room ?? "")#\(number)" }

  /// The name of a log in a command, which has to be typed: `LOG` where it holds somebody's name.
  func log(_ name: String, entry: Int) -> String {
    let told = voice.openText(name, in: "#\(entry)")
    return told == name && !name.isEmpty ? name : translated("LOG")
  }

  /// An item as it is referred to, such as `P3` or, of several rooms, `lario.P3`.
  func name(_ id: ItemID) -> String { room.map { "\($0).\(id)" } ?? id.description }

  /// References, such as `P3, T4, #38`; templates put the brackets.
  static func references(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// What somebody typed.
  func text(_ text: String, in id: ItemID) -> String { voice.text(text, in: id.description) }

  /// Who it is, where a name, an affiliation or a role may be printed; nil otherwise.
  func who(_ handle: Handle?) -> String? {
    guard let handle, voice.level != .none else { return nil }
    return voice.people.fullLabel(handle)
  }

  /// What a poll came to in a few words; nil if it has no result.
  func outcome(of poll: Poll) -> String? {
    if keptBack.contains(poll.id) { return translated("counts kept back") }
    return poll.result.map { PollWords.summary($0, poll.terms, naming: name) }
  }

  /// Whether the counts of a poll are kept back, so that no small group's ballots can be told.
  func keeps(_ poll: ItemID) -> Bool { keptBack.contains(poll) }

  /// What a poll is on: the proposals' references, or the options.
  func subject(_ terms: PollTerms) -> String { PollWords.subject(terms, naming: name) }
}
