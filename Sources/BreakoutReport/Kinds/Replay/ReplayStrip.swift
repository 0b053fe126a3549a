import BreakoutCore

/// The whole of a replay drawn on a strip: questions as bands, below them how contributions added up
/// and how the ballots of polls came in.
struct ReplayStrip {
  /// How wide the drawing is, in its own units.
  private static let width = 1_000

  /// How high the two lower parts are, each.
  private static let height = 20

  private var questions: [(name: String, first: Int, last: Int)] = []
  private var said: [Int] = []
  private var cast: [Int] = []

  /// Notes where the session stands after an entry.
  mutating func add(_ session: Session, atPlace place: Int) {
    if let id = session.openQuestion?.description {
      if let last = questions.last, last.name == id, last.last == place - 1 {
        questions[questions.count - 1].last = place
      } else {
        questions.append((id, place, place))
      }
    }
    said.append(session.contributions.count)
    cast.append(session.openPoll.flatMap { session.poll($0) }.map(Self.share) ?? 0)
  }

  /// How many of a hundred have voted; at least one, so that an open poll can be seen.
  private static func share(_ poll: Poll) -> Int {
    let entitled = poll.terms.present + poll.represented
    return max(1, min(100, poll.castCount * 100 / max(1, entitled)))
  }

  /// The drawing as a part of the page.
  var value: ReportObject {
    let most = max(1, said.max() ?? 1)
    return [
      "bands": .some(bands),
      "said": .some(columns(said.map { $0 * 100 / most })),
      "cast": .some(columns(cast)),
    ]
  }

  private var bands: [ReportObject] {
    let count = max(1, said.count)
    return questions.enumerated().map { number, question in
      let left = question.first * Self.width / count
      let right = (question.last + 1) * Self.width / count
      return [
        "name": .text(question.name),
        "x": .number(left),
        "width": .number(max(1, right - left)),
        "odd": .flag(number.isMultiple(of: 2)),
      ]
    }
  }

  /// Columns of equal height side by side are one; there are at most as many as the width has units.
  private func columns(_ shares: [Int]) -> [ReportObject] {
    let count = max(1, shares.count)
    var columns: [(left: Int, right: Int, share: Int)] = []
    for (place, share) in shares.enumerated() {
      let left = place * Self.width / count
      let right = (place + 1) * Self.width / count
      if let last = columns.last, last.share == share || left == right {
        columns[columns.count - 1].right = right
        columns[columns.count - 1].share = max(last.share, share)
      } else {
        columns.append((left, right, share))
      }
    }
    return columns.filter { $0.share > 0 }.map { column in
      let height = max(1, column.share * Self.height / 100)
      return [
        "x": .number(column.left),
        "width": .number(max(1, column.right - column.left)),
        "y": .number(Self.height - height),
        "height": .number(height),
      ]
    }
  }
}
