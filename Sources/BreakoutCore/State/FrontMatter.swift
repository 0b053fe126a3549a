/// What the title page of a report says: each field holds one or several texts.
package struct FrontMatter: Equatable, Sendable {
  /// A field of the title page.
  package enum Field: String, CaseIterable, Sendable {
    case title
    case dates
    case venue
    case place
    case organisers
    case supporters
    case series
    case author
    case publisher
    case convener
    case remarks
  }

  private var texts: [Field: [String]] = [:]

  /// Creates an empty title page.
  package init() {}

  /// The texts of a field, in the order they were given; empty where not set.
  package subscript(field: Field) -> [String] {
    get { texts[field] ?? [] }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }

  /// The title, or an empty text.
  package var title: String { self[.title].first ?? "" }
}

/// What kind of sitting a session is, and what kind of point an agenda has.
package enum SittingKind: String, CaseIterable, Sendable {
  case breakout
  case panel
  case discussion
  case presentation
  case plenary
  /// Several rooms brought together; its log holds findings and no room's own words.
  case consolidation

  /// The kinds that a room's sitting or a point of an agenda can have.
  package static let ofRooms = allCases.filter { $0 != .consolidation }
}

/// How people appear in what is printed; the log keeps their names.
package enum AttributionLevel: String, CaseIterable, Sendable {
  /// By name, with affiliation.
  case named
  /// By affiliation only.
  case affiliation
  /// By role only, such as "a panellist".
  case role
  /// Not at all: the Chatham House Rule.
  case none
}
