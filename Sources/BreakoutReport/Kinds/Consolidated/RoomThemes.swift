import BreakoutCore

/// The themes of the consolidation with the rooms' themes under them, and the rooms' other themes, those
/// of one name together.
struct RoomThemes {
  let context: RoomsContext

  private let entries: [String: FindingEntry]

  init(context: RoomsContext, findings: RoomFindings) {
    self.context = context
    entries = Dictionary(
      findings.entries.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A theme under one name, wherever it was named.
  private struct Group {
    var name: String
    var sources: [String] = []
    var items: [ReportObject] = []
    var seen: Set<String> = []

    mutating func add(_ item: ReportObject?) {
      guard let item, let id = item.text("id"), seen.insert(id).inserted else { return }
      items.append(item)
    }
  }

  /// The themes, those of the consolidation first, with everything under them in order.
  var values: [ReportObject] {
    groups.map { group in
      [
        "id": .text(group.sources.joined(separator: ", ")),
        "name": .text(group.name),
        "items": .objects(group.items),
      ]
    }
  }

  /// What was typed as lesson, example or caveat in a room and is under no theme.
  var observations: [ReportObject] {
    let linked = Set(context.session.themes.filter { $0.struck == nil }.flatMap(\.origins))
    return context.all.flatMap { room in
      Information.loose(room).filter { item in
        guard let id = item.text("id").flatMap(RoomItem.init) else { return true }
        return !linked.contains(id)
      }
    }
  }

  private var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    var taken: [String: [Int]] = [:]
    for room in context.all {
      for theme in room.session.themes where theme.struck == nil {
        let name = room.text(theme.name, in: theme.id)
        let place = places[name.lowercased()] ?? groups.count
        let own = taken[room.name(theme.id)] ?? [place]
        if own == [groups.count] {
          places[name.lowercased()] = place
          groups.append(Group(name: name))
        }
        for place in own { add(theme, of: room, to: &groups[place]) }
        for item in theme.origins where item.item.kind == .theme {
          taken[item.description, default: []].append(place)
        }
      }
    }
    return groups
  }

  private func add(_ theme: Theme, of room: ReportContext, to group: inout Group) {
    group.sources.append(room.name(theme.id))
    for item in theme.items { group.add(member(item, room)) }
    for item in theme.origins { group.add(member(item)) }
  }

  private func member(_ item: RoomItem) -> ReportObject? {
    context.room(item.room).flatMap { member(item.item, $0) }
  }

  private func member(_ id: ItemID, _ room: ReportContext) -> ReportObject? {
    guard let entry = entries[id.description], room.room == nil else {
      return Information.member(id, room)
    }
    let origins = ReportSource.texts(entry.value["origins"]).joined(separator: " ")
    let against = against(id)
    return [
      "id": .text(entry.id),
      "kind": .text("finding"),
      "label": .text("finding"),
      "text": entry.value["sentence"],
      "entry": .text(origins + (against.isEmpty ? "" : translated("; dissent: \(against)"))),
    ]
  }

  /// The minority statements and open objections that travel with a finding, by their references.
  private func against(_ id: ItemID) -> String {
    guard let finding = context.own.session.consolidation.finding(id) else { return "" }
    return context.words.companions(context.words.comparison(finding))
      .filter { $0.leftOut == nil }.map(\.reference).joined(separator: " ")
  }
}
