/// Something in a session that can be searched for.
package struct Passage: Equatable, Sendable {
  /// Whether it still belongs to the record.
  package enum Standing: String, Sendable {
    case stands
    case struck
    case undone
  }

  /// The entry that recorded it.
  package var entry: Int

  /// What it is called: an item such as `C12`, a person such as `@asha`, or `title` of the title page.
  package var item: String

  /// Who said it, proposed it or has to do it; empty if nobody is named.
  package var who: String

  /// The words.
  package var text: String

  /// Whether it still belongs to the record.
  package var standing: Standing

  init(_ item: String, _ entry: Int, who: String?, _ text: String, _ standing: Standing) {
    self.entry = entry
    self.item = item
    self.who = who ?? ""
    self.text = text
    self.standing = standing
  }
}
