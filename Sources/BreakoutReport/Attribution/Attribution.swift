package import BreakoutCore

/// What may be printed about people at an attribution level.
///
/// Nothing below `named` holds a name, and nothing that counts people up, so that two statements
/// of one person cannot be linked.
package struct Attribution: Sendable {
  /// The level.
  package let level: AttributionLevel

  private let people: [Handle: Person]
  private let noun: String

  /// Creates the policy for a session's people.
  package init(_ session: Session, level: AttributionLevel) {
    self.level = level
    var people: [Handle: Person] = [:]
    for participant in session.participants { people[participant.handle] = participant.person }
    self.people = people
    noun = session.opening?.kind == .panel ? translated("a panellist") : translated("a participant")
  }

  /// Who it is, as far as may be said: a name, or a phrase such as "a participant (INTERPOL)".
  package func label(_ handle: Handle) -> String {
    let person = people[handle]
    switch level {
    case .named:
      guard let person, !person.name.isEmpty else { return handle.text }
      return person.name
    case .affiliation:
      guard let affiliation = person?.affiliation, !affiliation.isEmpty else {
        return translated("a participant")
      }
      return translated("a participant (\(affiliation))")
    case .role:
      guard let role = person?.role, !role.isEmpty else { return noun }
      return Self.article(role) + " " + role
    case .none: return translated("a participant")
    }
  }

  /// Who it is with the affiliation, where names are printed; otherwise as `label`.
  package func fullLabel(_ handle: Handle) -> String {
    guard level == .named, let affiliation = people[handle]?.affiliation, !affiliation.isEmpty
    else { return label(handle) }
    return "\(label(handle)) (\(affiliation))"
  }

  /// Several people: their names, or how many they are.
  package func label(_ handles: [Handle]) -> String {
    if level == .named { return Phrase.list(handles.map { label($0) }) }
    if handles.count == 1 { return label(handles[0]) }
    let count = Phrase.count(handles.count, "participant", "participants")
    guard level == .affiliation else { return count }
    let affiliations = Set(handles.compactMap { people[$0]?.affiliation }.filter { !$0.isEmpty })
    return affiliations.isEmpty
      ? count : "\(count) (\(affiliations.sorted().joined(separator: ", ")))"
  }

  private static func article(_ noun: String) -> String {
    switch noun.unicodeScalars.first {
    case "a", "e", "i", "o", "A", "E", "I", "O": "an"
    default: "a"
    }
  }
}
