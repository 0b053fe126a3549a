/// Whole numbers in prose: in digits, or in words up to ninety-nine.
enum NumberWords {
  private static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// The number that begins at a place, where it ends, and whether it is written in digits.
  static func number(
    in tokens: [ProseToken],
    at place: Int
  ) -> (value: Int, end: Int, isDigits: Bool)? {
    guard place < tokens.count else { return nil }
    if let number = tokens[place].number { return (number, place + 1, true) }
    let word = tokens[place].folded
    if let index = small.firstIndex(of: word) { return (index + 1, place + 1, false) }
    guard let index = tens.firstIndex(of: word) else { return nil }
    let value = 10 * (index + 2)
    if place + 1 < tokens.count, ["-", " ", "\u{2011}"].contains(tokens[place + 1].gap),
      let unit = small.prefix(9).firstIndex(of: tokens[place + 1].folded)
    {
      return (value + unit + 1, place + 2, false)
    }
    return (value, place + 1, false)
  }
}
