/// That an open next step was looked at and stays open.
package struct Renewal: Equatable, Sendable {
  /// The due date it was given; nil where it kept its own.
  package var due: CalendarDate?

  /// Why, or what stood in the way.
  package var reason: String?

  /// The entry that recorded it.
  package var entry: Int
}
