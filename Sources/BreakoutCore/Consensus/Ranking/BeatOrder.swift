/// Options in order of who beats whom.
enum BeatOrder {
  /// The options in places: first those that nobody beats, then those that nobody left beats.
  ///
  /// Options in one place are tied. Who beats whom must make no circle.
  static func places(_ options: Int, _ beats: (Int, Int) -> Bool) -> [[Int]] {
    var left = Array(0..<options)
    var places: [[Int]] = []
    while !left.isEmpty {
      let place = left.filter { option in !left.contains { beats($0, option) } }
      // Without circles somebody is always unbeaten.
      guard !place.isEmpty else { return places + [left] }
      places.append(place)
      left.removeAll { place.contains($0) }
    }
    return places
  }
}

extension Ranking {
  /// A ranking of options counted from 0.
  init(fromZero places: [[Int]]) {
    self.init(places: places.map { place in place.map { $0 + 1 } })
  }
}
