/// What one kind of event holds, how it is stored and what it does to the session.
///
/// One file in `Events/` per subject; the closed list of events is `SessionEvent`.
protocol EventPayload: Coded {
  /// Takes the event into the state. Never fails; what refers to nothing is passed over.
  func apply(to session: inout Session, _ stamp: Stamp)

  /// Marks the identifiers that the event gives out as taken.
  func reserve(in numbers: inout ReservedNumbers)
}

extension EventPayload {
  func reserve(in numbers: inout ReservedNumbers) {}
}

extension Coded {
  /// Creates a value and fills it in.
  package init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}
