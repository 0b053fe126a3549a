internal import BreakoutCore
internal import BreakoutReport

/// What a poll on several options came to, in lines.
enum OptionLines {
  /// A line for each option, then the order and the method's own tables.
  static func whole(_ poll: Poll) -> [String] {
    guard let result = poll.result else { return [] }
    let form = ConsensusMethods.named(poll.terms.method)?.form(poll.terms)
    let options = zip(poll.terms.options, result.options).enumerated().map { place, pair in
      let (option, part) = pair
      let name = option.proposal.map { "\($0) " } ?? ""
      let standing = OptionWords.standing(place + 1, result).map { ", \($0)" } ?? ""
      let tally = OptionWords.tally(part, form)
      return translated("\(place + 1). \(name)\(option.text): \(tally)\(standing)")
    }
    return options + details(poll)
  }

  /// The order and the method's own tables; none of a poll that is open or void.
  static func details(_ poll: Poll) -> [String] {
    guard poll.state == .closed, let result = poll.result else { return [] }
    let order = OptionWords.order(result, poll.terms).map { [translated("In order: \($0).")] } ?? []
    return order
      + ResultTableWords.tables(poll).flatMap { table in
        [translated("\(table.caption):")] + ResultTableWords.lines(table).map { "   \($0)" }
      }
  }
}
