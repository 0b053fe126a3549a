package import BreakoutCore
package import BreakoutReport

/// One session on its way into an export: what it is called there, and whom it may name.
package final class ExportSession {
  /// The session.
  package let session: Session

  /// The room as the export calls it.
  package let room: String

  /// The log's head: how many entries it has, and the hash of the last of them.
  let head: (count: Int, hash: String)

  /// How many entries were not understood.
  let notUnderstood: Int

  /// Says who may be named, and keeps count of the names it took out.
  package let voice: Voice

  private let prefix: String
  private var numbers: [Handle: Int] = [:]

  /// Creates a session to export.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - room: The room as the export calls it.
  ///   - prefixed: Whether identifiers begin with the room.
  ///   - level: How people appear.
  ///   - checks: What takes out the names of all sessions exported together; unless given, of this one.
  ///   - head: How many entries the log has, and the hash of the last of them.
  ///   - notUnderstood: How many entries were not understood.
  package init(
    _ session: Session,
    room: String,
    prefixed: Bool,
    level: AttributionLevel,
    checks: RoomChecks? = nil,
    head: (count: Int, hash: String),
    notUnderstood: Int = 0
  ) {
    self.session = session
    let checks = checks ?? RoomChecks([(session, level)])
    voice = Voice(session, level: level, check: checks.check(at: level))
    self.room = voice.openText(room, in: "#1")
    prefix = prefixed ? self.room + "." : ""
    self.head = head
    self.notUnderstood = notUnderstood
    for participant in session.participants { numbers[participant.handle] = numbers.count + 1 }
  }

  /// An item's identifier in the export.
  func id(_ item: ItemID) -> String { prefix + item.description }

  /// An entry as an identifier, for what has no other.
  func id(entry: Int) -> String { "\(prefix)#\(entry)" }

  /// A name of the log as an identifier.
  func id(name: String) -> String { prefix + name }

  /// Who it is: the handle where people are named, else a number that says nothing.
  func who(_ handle: Handle) -> String {
    if voice.level == .named { return prefix + handle.text }
    return numbers[handle].map { "\(prefix)p\($0)" } ?? prefix + "p"
  }

  /// Who it is, if it is anybody.
  func who(_ handle: Handle?) -> ExportValue {
    handle.map { .text(who($0)) } ?? .none
  }

  /// An item, if there is one.
  func reference(_ item: ItemID?) -> ExportValue { item.map { .text(id($0)) } ?? .none }

  /// Items in their order.
  func references(_ items: [ItemID]) -> ExportValue { .list(items.map { id($0) }) }

  /// Where an entry came from, by the identifier that it had there; nothing if it was typed here.
  func source(_ entry: Int) -> ExportValue {
    .optional(session.sources[entry]?.id.map { voice.text($0, in: "#\(entry)") })
  }

  /// What somebody typed, without the names that may not be printed.
  func text(_ text: String, _ item: ItemID) -> ExportValue {
    .text(voice.text(text, in: item.description))
  }

  /// What somebody typed, if anything.
  func text(_ text: String?, _ item: ItemID) -> ExportValue {
    text.map { self.text($0, item) } ?? .none
  }
}
