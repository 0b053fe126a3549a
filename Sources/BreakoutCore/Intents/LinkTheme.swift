/// Puts items under a theme, which is named on the way if it is new.
package struct LinkTheme: Intent {
  /// Which theme is meant.
  package enum Target: Equatable, Sendable {
    case existing(ItemID)
    case named(String)
  }

  private let theme: Target
  private let items: [ItemID]
  private let origins: [RoomItem]

  /// Creates the intent.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - items: Items of this session.
  ///   - origins: Items of rooms, in a consolidation.
  package init(_ theme: Target, _ items: [ItemID], origins: [RoomItem] = []) {
    self.theme = theme
    self.items = items
    self.origins = origins
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    for (place, item) in items.enumerated() {
      if items[..<place].contains(item) { throw Refusal("\(item) is named twice.") }
      try requireFit(item, session)
      _ = try session.standing(item, item.kind)
    }
    var event = ThemeLinked { $0.items = items }
    for origin in origins {
      try session.requireConsolidation()
      if origin.item.kind != .theme { try requireFit(origin.item, session) }
      let origin = try moment.rooms.standing(origin)
      if event.origins.contains(origin) { throw Refusal("\(origin) is named twice.") }
      event.origins.append(origin)
    }
    switch theme {
    case .existing(let id): event.id = try session.standing(id, .theme)
    case .named(let name):
      let same = session.themes.first {
        $0.struck == nil && $0.name.lowercased() == name.lowercased()
      }
      event.id = same?.id ?? session.nextID(.theme)
      event.name = same == nil ? name : nil
    }
    if event.name == nil, let theme = session.theme(event.id),
      items.allSatisfy(theme.items.contains), event.origins.allSatisfy(theme.origins.contains)
    {
      throw Refusal("\(event.id) holds that already.")
    }
    return .themeLinked(event)
  }

  private func requireFit(_ item: ItemID, _ session: Session) throws(Refusal) {
    guard [.contribution, .proposal, .finding].contains(item.kind) else {
      let kinds =
        session.opening?.kind == .consolidation
        ? translated("contributions, proposals and findings")
        : translated("contributions and proposals")
      throw Refusal("A theme holds \(kinds); \(item) is \(item.kind.phrase).")
    }
  }
}
