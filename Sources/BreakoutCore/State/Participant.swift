/// Somebody who takes part in a session.
package struct Participant: Equatable, Sendable {
  /// Who this is, as entered.
  package var person: Person

  /// The stretches of time spent in the room, in order; the last is open while present.
  package var presence: [Presence] = []

  /// Whether the participant sent regrets.
  package var isExcused = false

  /// The entry that put the participant on the roster.
  package var entry: Int

  /// Creates a participant.
  package init(_ person: Person, entry: Int) {
    self.person = person
    self.entry = entry
  }

  /// The key by which the log names this participant.
  package var handle: Handle { person.handle }

  /// Whether the participant is in the room.
  package var isPresent: Bool {
    guard let last = presence.last else { return false }
    return last.until == nil
  }
}

/// A stretch of time spent in the room.
package struct Presence: Equatable, Sendable {
  /// When it began.
  package var from: Timestamp

  /// When it ended; nil while it lasts.
  package var until: Timestamp?
}

/// A person as the roster describes them.
package struct Person: Coded {
  /// The key by which the log names this person.
  package var handle = Handle("")

  /// The name as it is printed.
  package var name = ""

  /// The body the person belongs to.
  package var affiliation: String?

  /// The person's country.
  package var country: String?

  /// The kind of body: state, international body, academy, NGO, industry or any other word.
  package var constituency: String?

  /// The person's function.
  package var role: String?

  /// A few sentences about the person.
  package var biography: String?

  /// Whether the person takes part without a vote.
  package var observer = false

  /// Who this is on the roster of a room, where a consolidation has taken them from there.
  package var origin: RoomPerson?

  /// Creates a blank person.
  package init() {}

  /// Creates a person known by name only.
  package init(handle: Handle, name: String) {
    self.handle = handle
    self.name = name
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.handle("handle", &handle)
    try fields.text("name", &name)
    try fields.text("affiliation", &affiliation)
    try fields.text("country", &country)
    try fields.text("constituency", &constituency)
    try fields.text("role", &role)
    try fields.text("biography", &biography)
    try fields.flag("observer", &observer)
    try fields.value("from", &origin)
  }
}

/// A detail of what the roster says about a person.
package enum PersonDetail: String, CaseIterable, Sendable {
  case name
  case affiliation
  case country
  case constituency
  case role
  case biography
  /// Whether the person may vote: "yes" or "no".
  case vote
}

extension Person {
  /// Sets one detail; a name that is cleared stays as it was.
  mutating func set(_ detail: PersonDetail, to text: String?) {
    switch detail {
    case .name: name = text ?? name
    case .affiliation: affiliation = text
    case .country: country = text
    case .constituency: constituency = text
    case .role: role = text
    case .biography: biography = text
    case .vote: observer = text == "no"
    }
  }
}

/// A duty in the session.
package enum Duty: String, CaseIterable, Sendable {
  case facilitator
  case rapporteur
  case chair
  case scribe
}
