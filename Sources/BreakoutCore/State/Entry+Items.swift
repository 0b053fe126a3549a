extension Entry {
  /// The items that the entry has made, such as the proposal it put; none for most kinds of entries.
  package var madeItems: [ItemID] { EntryTouch(self).made.compactMap(ItemID.init).sorted() }

  /// The items that the entry names, in order.
  package var namedItems: [ItemID] { EntryTouch(self).items }
}
