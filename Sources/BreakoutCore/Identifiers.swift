/// The short name of one item of a session, as people say it aloud: `Q1`, `C12`, `P3`, `N5`.
///
/// Numbers start at 1, count up per kind and are never reused, so an identifier that was read out
/// in the room means the same thing in the log and in every report.
package struct ItemID: Hashable, Sendable {
  /// The letter of an identifier.
  package enum Kind: String, CaseIterable, Sendable {
    case agendaItem = "A"
    case question = "Q"
    case contribution = "C"
    case proposal = "P"
    case poll = "T"
    case objection = "O"
    case dissent = "D"
    case nextStep = "N"
    case parkedItem = "L"
    case theme = "H"
    case finding = "F"

    /// The kind of a letter given as its byte; nil if there is none.
    init?(letter: UInt8) {
      switch letter {
      case UInt8(ascii: "A"): self = .agendaItem
      case UInt8(ascii: "Q"): self = .question
      case UInt8(ascii: "C"): self = .contribution
      case UInt8(ascii: "P"): self = .proposal
      case UInt8(ascii: "T"): self = .poll
      case UInt8(ascii: "O"): self = .objection
      case UInt8(ascii: "D"): self = .dissent
      case UInt8(ascii: "N"): self = .nextStep
      case UInt8(ascii: "L"): self = .parkedItem
      case UInt8(ascii: "H"): self = .theme
      case UInt8(ascii: "F"): self = .finding
      default: return nil
      }
    }
  }

  /// What the item is.
  package var kind: Kind

  /// The item's place among the items of its kind; the first is 1.
  package var number: Int32

  /// Creates an identifier.
  package init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = Int32(clamping: number)
  }

  /// The item's place among the items of its kind, counted from 0.
  package var index: Int { Int(number) - 1 }
}

extension ItemID: LosslessStringConvertible {
  /// The identifier as it is typed and printed, such as `C12`.
  package var description: String { kind.rawValue + String(number) }

  /// Reads `C12`, in either case; nil for anything else.
  package init?(_ description: String) {
    let digits = description.dropFirst()
    guard let kind = Kind(rawValue: description.prefix(1).uppercased()),
      digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int32(digits), number > 0
    else { return nil }
    self.init(kind, Int(number))
  }
}

extension ItemID: Comparable {
  /// Orders by kind, as listed in `Kind`, then by number.
  package static func < (left: Self, right: Self) -> Bool {
    left.kind == right.kind
      ? left.number < right.number : left.kind.rawValue < right.kind.rawValue
  }
}

/// The key by which a log names a person: the folded name, such as `bruno-dupre`.
///
/// A handle is unique in its session and never changes, even when the display name is corrected.
package struct Handle: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The key: lower case, without diacritics, words joined by `-`.
  package var text: String

  /// Creates a handle from its text.
  package init(_ text: String) {
    self.text = text
  }

  /// Creates a handle from a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Handle: Comparable {
  /// Orders by the text's scalars.
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
