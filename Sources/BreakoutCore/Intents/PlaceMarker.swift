/// Names the present place in the log.
package struct PlaceMarker: Intent {
  private let name: String

  /// Creates the intent; the name comes without its colon.
  package init(_ name: String) {
    self.name = name
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    if let same = session.markers.first(where: { $0.name == name }) {
      throw Refusal("The marker :\(name) is at entry #\(same.entry) already.")
    }
    return .markerPlaced(MarkerPlaced { $0.name = name })
  }
}
