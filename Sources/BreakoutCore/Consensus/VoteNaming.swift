/// Votes that name options by their proposals.
extension PollTerms {
  /// The words of a vote with each proposal that is an option replaced by its number.
  ///
  /// On P2 and P4, `P4>P2` is `2>1`. Where each option has a number of its own, `P4 3 P2 1` gives the
  /// numbers in the order of the options; options that are not named stay blank.
  package func numbered(_ words: [String], for form: BallotForm) -> [String] {
    let replaced = words.map(numbered)
    guard replaced != words, words.count.isMultiple(of: 2) else { return replaced }
    let blank: String
    switch form {
    case .scores: blank = "-"
    case .allocation: blank = "0"
    default: return replaced
    }
    var numbers = options.map { _ in blank }
    var named: Set<Int> = []
    for place in stride(from: 0, to: words.count, by: 2) {
      guard words[place] != replaced[place], let option = Int(replaced[place]),
        named.insert(option).inserted
      else { return words }
      numbers[option - 1] = words[place + 1]
    }
    return numbers
  }

  /// A word with the names of proposals in it replaced.
  private func numbered(_ word: String) -> String {
    var result = ""
    var name = ""
    for character in word + " " {
      if character.isLetter || character.isNumber {
        name.append(character)
        continue
      }
      result += number(of: name) + String(character)
      name = ""
    }
    return String(result.dropLast())
  }

  private func number(of name: String) -> String {
    guard let id = ItemID(name), let place = options.firstIndex(where: { $0.proposal == id })
    else { return name }
    return String(place + 1)
  }
}
