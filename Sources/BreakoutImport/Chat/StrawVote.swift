/// A vote as people type it: `+1`, `-1`, `0`, `+0.5 but later`, `yes`.
struct StrawVote: Equatable {
  /// The answer of a show of hands: `yes`, `no` or `abstain`.
  var answer: String

  /// What was said about it, with the number where that is not simply one or nought.
  var remark: String?

  /// Reads a line that begins with a signed number.
  init?(_ text: String) {
    let line = text.trimmed
    guard let sign = line.first, "+-−–±0".contains(sign) else { return nil }
    let unsigned = sign == "0" ? line[...] : line.dropFirst()
    let digits = unsigned.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let number = digits.last == "." ? digits.prefix { $0.isNumber } : digits
    let whole = String(number).trimmingDots
    guard !whole.isEmpty, whole.first?.isNumber == true else { return nil }
    let rest = unsigned.dropFirst(whole.count)
    // `+1px`, `0800` and `-1:30` are no votes.
    guard rest.isEmpty || !(rest.first?.isLetter == true || rest.first?.isNumber == true),
      sign != "0" || whole == "0", !(rest.first == ":" && rest.dropFirst().first?.isNumber == true)
    else { return nil }
    let isNought = whole.allSatisfy { $0 == "0" || $0 == "." }
    answer = isNought || sign == "±" ? "abstain" : sign == "+" ? "yes" : "no"
    let said = rest.drop { $0.isWhitespace || ",;:.…–-".contains($0) }.trimmed
    let plain = whole == "1" || isNought
    let figure = plain ? nil : "\(sign)\(whole)"
    let parts = [figure, said.isEmpty ? nil : said].compactMap { $0 }
    remark = parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The answer that a word means.
  static func answer(of word: String) -> String? {
    switch word.trimmed.lowercased() {
    case "yes", "y", "aye", "yea", "agree", "for", "+1", "accept", "in favour", "in favor": "yes"
    case "no", "n", "nay", "disagree", "against", "-1", "reject", "oppose": "no"
    case "abstain", "abstention", "0", "+0", "-0", "pass", "neutral": "abstain"
    default: nil
    }
  }
}

extension String {
  /// A number without a dot that only ends a sentence: `1...` is 1.
  fileprivate var trimmingDots: String {
    let parts = split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first else { return self }
    let fraction = parts[1]
    return fraction.allSatisfy(\.isNumber) && !fraction.isEmpty ? self : String(first)
  }
}
