import BreakoutCore

/// The sentence that a finding has earned, and what travels with it.
package struct SaidFinding: Equatable, Sendable {
  /// A minority statement or an open objection.
  package struct Companion: Equatable, Sendable {
    /// Where it is recorded, such as `lario.D1`; `D1` in the consolidation itself.
    package var reference: String

    /// What it is: `minority statement` or `open objection`.
    package var kind: String

    /// Who makes it, as far as may be said.
    package var who: String

    /// What it says, as far as may be printed.
    package var text: String

    /// Why the rapporteur left it out of the text; nil if it is printed.
    package var leftOut: String?
  }

  /// The sentence with its references, such as `[F1: lario.P1 volta.P2]`.
  package var sentence: String

  /// Further sentences: the plenary, the rooms' decisions where views were divided, and what is not
  /// counted.
  package var further: [String]

  /// The minority statements and open objections, those left out included.
  package var companions: [Companion]

  /// The whole as lines of plain text.
  package var lines: [String] {
    [sentence] + further
      + companions.map { companion in
        if let reason = companion.leftOut {
          return translated(
            "Left out: \(companion.kind) \(companion.reference), for this reason: \(reason)"
          )
        }
        return translated(
          "\(Phrase.capital(companion.kind)) \(companion.reference) (\(companion.who)): "
        )
          + Phrase.sentence(companion.text)
      }
  }
}
