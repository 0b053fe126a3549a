import BreakoutCore
import Testing

@Suite struct GroupInformedTests {
  /// Statements of an open Pol.is conversation with 26 voters in three groups
  /// (compdemocracy/openData, london.youth.policing, CC BY 4.0).
  @Test(arguments: [
    ([(3, 3), (14, 15), (3, 3)], Rational(48, 85), "0.565"),
    ([(2, 2), (10, 10), (2, 2)], Rational(33, 64), "0.516"),
    ([(2, 2), (8, 9), (2, 2)], Rational(81, 176), "0.460"),
    ([(2, 2), (9, 11), (2, 2)], Rational(45, 104), "0.433"),
    ([(0, 3), (1, 18), (1, 3)], Rational(1, 125), "0.008"),
  ])
  func `known answers`(_ groups: [(Int, Int)], _ value: Rational, _ decimal: String) {
    let informed = GroupInformed(groups.map { (agree: $0.0, seen: $0.1) })
    #expect(informed.value == value)
    #expect(informed.thousandths == decimal)
  }

  @Test func `no room at all is 1, a unanimous room of three is not`() {
    #expect(GroupInformed().value == Rational(1))
    #expect(GroupInformed().thousandths == "1.000")
    #expect(GroupInformed([(agree: 3, seen: 3)]).value == Rational(4, 5))
  }

  @Test func `two hundred rooms are compared exactly`() {
    let room = (agree: 17, seen: 23)
    let many = GroupInformed(Array(repeating: room, count: 200))
    let less = GroupInformed(Array(repeating: room, count: 199) + [(agree: 16, seen: 23)])
    #expect(many.value == nil)
    #expect(less < many)
    #expect(many == GroupInformed(Array(repeating: room, count: 200)))
    #expect(many.thousandths == "0.000")
  }

  @Test func `the order of rooms does not matter, nor does a common factor`() {
    var random = SeededGenerator(3)
    for _ in 0..<100 {
      let rooms = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        let seen = Int.random(in: 0...40, using: &random)
        return (agree: Int.random(in: 0...seen, using: &random), seen: seen)
      }
      let one = GroupInformed(rooms)
      #expect(one == GroupInformed(rooms.shuffled(using: &random)))
      #expect(GroupInformed(rooms + [(agree: 0, seen: 3)]) < one)
    }
  }
}
