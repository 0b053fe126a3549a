/// What ratings on a whole-number scale have in common: an answer for each number, and the middle.
enum Rating {
  /// The answers from 1 to the last of `meanings`; those in `support` and `oppose` take sides.
  static func answers(
    _ meanings: [String],
    support: ClosedRange<Int>,
    oppose: ClosedRange<Int>
  ) -> [Answer] {
    meanings.enumerated().map { place, meaning in
      let number = place + 1
      let side: Answer.Side =
        support.contains(number) ? .support : oppose.contains(number) ? .oppose : .neither
      return Answer(String(number), meaning, side)
    }
  }

  /// The counted ratings, in ascending order.
  static func scale(_ count: GradeCount) -> [(answer: Int, count: Int)] {
    count.counts.enumerated().map { (answer: $0 + 1, count: $1) }
  }
}
