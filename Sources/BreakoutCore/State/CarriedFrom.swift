/// Where something that an earlier workshop left open comes from.
package struct CarriedFrom: Coded, Hashable {
  /// The earlier workshop.
  package var workshop = ""

  /// What it was there, and in which room.
  package var item = RoomItem("room", ItemID(.nextStep, 1))

  /// The workshop in which it first came up, where it has come through several.
  package var firstWorkshop: String?

  /// What it was there.
  package var firstItem: RoomItem?

  /// Creates a blank origin.
  package init() {}

  /// Creates the origin of something, with the first where that was carried over itself.
  package init(_ workshop: String, _ item: RoomItem, after earlier: CarriedFrom? = nil) {
    self.workshop = workshop
    self.item = item
    firstWorkshop = earlier.map { $0.firstWorkshop ?? $0.workshop }
    firstItem = earlier.map { $0.firstItem ?? $0.item }
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("workshop", &workshop)
    try fields.value("origin", &item)
    try fields.text("first_workshop", &firstWorkshop)
    try fields.value("first_origin", &firstItem)
  }

  /// The workshop and the item, such as `como-2011 (lario.N3)`.
  package var place: String { "\(workshop) (\(item))" }

  /// Where it first came up; nil where that is the place itself.
  package var firstPlace: String? {
    guard let firstWorkshop, let firstItem else { return nil }
    return "\(firstWorkshop) (\(firstItem))"
  }

  /// The place, and the first one where there is another.
  package var description: String {
    place + (firstPlace.map { ", first \($0)" } ?? "")
  }

  /// Whether it is the same thing of the same workshop.
  package func isSame(as other: CarriedFrom) -> Bool {
    workshop == other.workshop && item == other.item
  }
}
