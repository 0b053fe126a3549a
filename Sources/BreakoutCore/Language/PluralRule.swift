/// Which of a language's forms a number asks for, as the header of a PO file states it.
///
/// The rules are those of the GNU gettext manual, section "Additional functions for plural forms".
package enum PluralRule: String, CaseIterable, Sendable {
  /// One form for every number, as in Japanese.
  case single = "nplurals=1; plural=0;"
  /// One and several, as in English and German.
  case oneAndSeveral = "nplurals=2; plural=(n != 1);"
  /// Up to one and several, as in French and Brazilian Portuguese.
  case upToOneAndSeveral = "nplurals=2; plural=(n > 1);"

  /// The rule that a header states, if it is one of these; spaces and brackets do not matter.
  init?(header: String) {
    let bare = Self.bare(header)
    guard let rule = Self.allCases.first(where: { Self.bare($0.rawValue) == bare }) else {
      return nil
    }
    self = rule
  }

  private static func bare(_ text: String) -> String { text.filter { !" ();".contains($0) } }

  /// How many forms there are.
  package var forms: Int { self == .single ? 1 : 2 }

  /// The form for a number, counted from 0.
  func form(for number: Int) -> Int {
    switch self {
    case .single: 0
    case .oneAndSeveral: number == 1 ? 0 : 1
    case .upToOneAndSeveral: number > 1 ? 1 : 0
    }
  }
}
