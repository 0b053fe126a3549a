package import BreakoutCore

/// What changed between two rounds of a poll, in words that name nobody.
package enum RoundWords {
  /// The median and the quartiles, such as `median 4 (3–4), IQR 1`; nil where the method tells none.
  package static func middle(_ result: PollResult, _ terms: PollTerms) -> String? {
    guard ConsensusMethods.named(terms.method)?.showsMiddle == true,
      let quartiles = Quartiles(of: result)
    else { return nil }
    return translated("median \(quartiles.description), IQR \(Quartiles.decimal(quartiles.range))")
  }

  /// The change in whole sentences.
  package static func sentences(_ change: RoundChange) -> [String] {
    [text(change), middles(change), people(change)].compactMap { $0 }
  }

  private static func text(_ change: RoundChange) -> String? {
    guard change.textChanged else { return nil }
    return translated("The text was amended after \(change.before.id).")
  }

  private static func middles(_ change: RoundChange) -> String? {
    guard ConsensusMethods.named(change.after.terms.method)?.showsMiddle == true,
      let (before, after) = change.middles
    else { return nil }
    return translated(
      "From \(change.before.id) to \(change.after.id) the median went "
        + "\(went(before.median, after.median)) and the IQR \(went(before.range, after.range))."
    )
  }

  private static func went(_ before: Rational, _ after: Rational) -> String {
    translated("from \(Quartiles.decimal(before)) to \(Quartiles.decimal(after))")
  }

  /// How many changed their vote; of hands nobody can tell.
  private static func people(_ change: RoundChange) -> String? {
    if change.after.isHum { return nil }
    guard change.both > 0 else {
      return translated(
        "Hands carry no names, so nobody can tell who changed since \(change.before.id)."
      )
    }
    return translated(
      "\(change.changed.count) of \(change.both) who voted in both changed since "
        + "\(change.before.id)."
    )
  }
}
