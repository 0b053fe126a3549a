/// Puts items under a theme, which is named on the way if it is new.
package struct LinkTheme: Intent {
  /// Which theme is meant.
  package enum Target: Equatable, Sendable {
    case existing(ItemID)
    case named(String)
  }

  private let theme: Target
  private let items: [ItemID]

  /// Creates the intent.
  package init(_ theme: Target, _ items: [ItemID]) {
    self.theme = theme
    self.items = items
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    for item in items {
      guard [.contribution, .proposal].contains(item.kind) else {
        throw Refusal("A theme holds contributions and proposals; \(item) is \(item.kind.phrase).")
      }
      _ = try session.standing(item, item.kind)
    }
    var event = ThemeLinked { $0.items = items }
    switch theme {
    case .existing(let id): event.id = try session.standing(id, .theme)
    case .named(let name):
      let same = session.themes.first {
        $0.struck == nil && $0.name.lowercased() == name.lowercased()
      }
      event.id = same?.id ?? session.nextID(.theme)
      event.name = same == nil ? name : nil
    }
    if event.name == nil, items.allSatisfy({ session.theme(event.id)?.items.contains($0) ?? false })
    {
      throw Refusal("\(event.id) holds that already.")
    }
    return .themeLinked(event)
  }
}
