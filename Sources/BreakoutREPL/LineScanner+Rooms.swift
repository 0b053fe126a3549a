internal import BreakoutCore

/// Items and people of rooms, as they are typed in a consolidation.
extension LineScanner {
  /// Takes the next word if it is an item of a room such as `lario.P3`.
  mutating func optionalRoomItem() -> RoomItem? {
    guard let item = RoomItem(Self.bare(String(peek))) else { return nil }
    takeWord()
    return item
  }

  /// Takes all items of rooms that come next.
  mutating func roomItems() -> [RoomItem] {
    var items: [RoomItem] = []
    while let item = optionalRoomItem() { items.append(item) }
    return items
  }

  /// Takes the next word as an item of a room.
  mutating func roomItem(_ what: String) throws(UsageError) -> RoomItem {
    guard let item = optionalRoomItem() else {
      let word = try word(what)
      if let item = ItemID(Self.bare(word)) {
        throw UsageError("Which room's \(item)? Put the room in front, as in \(what).")
      }
      throw UsageError("“\(word)” is not an item of a room such as \(what).")
    }
    return item
  }

  /// Takes the next word as somebody on the roster of a room, such as `lario.ann-lee`.
  mutating func roomPerson(_ what: String) throws(UsageError) -> RoomPerson {
    let word = Self.bare(try word(what))
    let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let name = TypedName(folding: parts[1]) else {
      throw UsageError("“\(word)” is nobody of a room such as \(what).")
    }
    return RoomPerson(parts[0], name.handle)
  }

  /// Takes items of this session and of rooms, in any order.
  mutating func mixedItems() -> (own: [ItemID], ofRooms: [RoomItem]) {
    var own: [ItemID] = []
    var ofRooms: [RoomItem] = []
    while !isAtEnd {
      if let item = optionalRoomItem() {
        ofRooms.append(item)
      } else if let item = optionalItem() {
        own.append(item)
      } else {
        break
      }
    }
    return (own, ofRooms)
  }

  /// Takes a text after a colon, or nothing at the end of the line.
  mutating func textAfterColon() throws(UsageError) -> String? {
    guard let text = try reason() else {
      try expectEnd()
      return nil
    }
    return text
  }

  /// Passes over the next word, but leaves a colon that ends it.
  private mutating func takeWord() {
    let word = peek
    rest = (word.last == ":" ? ":" : "") + rest.dropFirst(word.count)
    rest = rest.drop(while: \.isWhitespace)
  }
}
