/// Where the columns of a table in plain text lie, as the rule under its heading shows.
struct TextTableColumns {
  private let starts: [Int]

  /// Reads a rule such as `----  ------  ---`; nil for any other line.
  init?(rule: Substring) {
    guard rule.contains("-  -"), rule.allSatisfy({ $0 == "-" || $0 == " " }) else { return nil }
    var starts: [Int] = []
    var before: Character = " "
    for (place, mark) in rule.enumerated() {
      if mark == "-", before == " " { starts.append(place) }
      before = mark
    }
    self.starts = starts
  }

  /// The cells of a line, one for every column, without the spaces around them.
  func cells(of line: Substring) -> [Substring] {
    starts.indices.map { column in
      let end = column + 1 < starts.count ? starts[column + 1] : Int.max
      let cell = line.dropFirst(starts[column]).prefix(end - starts[column])
      return Self.trimmed(cell)
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let begin = text.drop { $0 == " " }
    guard let last = begin.lastIndex(where: { $0 != " " }) else { return begin.prefix(0) }
    return begin[...last]
  }
}
