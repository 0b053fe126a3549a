import Testing

@testable import BreakoutCore

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("lario", "lario", 0), ("lario", "laroi", 1), ("lario", "lari", 1), ("lario", "valio", 2),
    ("", "volta", 5), ("brunate", "como", 7),
  ])
  func `changed, added, dropped and swapped letters are counted`(
    _ left: String,
    _ right: String,
    _ distance: Int
  ) {
    #expect(editDistance(left, right) == distance)
    #expect(editDistance(right, left) == distance)
  }

  @Test func `a distance up to the limit is exact, and one beyond stays beyond`() {
    let words = ["register", "registers", "regsiter", "visits", "exchange visits", "a", ""]
    for left in words {
      for right in words {
        let distance = editDistance(left, right)
        for limit in 0...16 {
          let limited = editDistance(left, right, upTo: limit)
          #expect(limited == distance || (limited > limit && distance > limit))
        }
      }
    }
  }
}
