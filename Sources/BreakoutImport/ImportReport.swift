/// What a reader has to tell besides the meeting: nothing is dropped without being listed or counted.
package struct ImportReport: Equatable, Sendable {
  /// A line that could not be made sense of.
  package struct Line: Equatable, Sendable {
    /// Where it is.
    package var place: SourcePlace

    /// The line, shortened.
    package var text: String

    /// What is wrong with it, to follow the text.
    package var reason: String
  }

  /// Things of one kind that are no part of a record.
  package struct LeftOut: Equatable, Sendable {
    /// What they are, such as `joins and parts`.
    package var what: String

    /// How many.
    package var count: Int

    /// The count and what they are, said rightly for one as for many.
    package var words: String { "\(count) \(count == 1 ? Self.one(what) : what)" }

    /// What a single one of them is called.
    private static func one(_ what: String) -> String {
      let others = [
        "joins and parts": "join or part",
        "corrections that were made (s/old/new/)": "correction that was made (s/old/new/)",
        "votes that their voter gave again later": "vote that its voter gave again later",
        "rows of other rooms": "row of another room",
      ]
      if let other = others[what] { return other }
      let words = what.split(separator: " ", maxSplits: 1)
      guard let first = words.first, first.hasSuffix("s") else { return what }
      return ([first.dropLast()] + words.dropFirst()).joined(separator: " ")
    }
  }

  /// The lines not understood, in order.
  package private(set) var lines: [Line] = []

  /// What was left out, by kind, in order of appearance.
  package private(set) var leftOut: [LeftOut] = []

  /// What else should be known, in whole sentences.
  package private(set) var notes: [String] = []

  /// Where an item has no text and is recorded as “(no text)”.
  package private(set) var emptyTexts: [SourcePlace] = []

  /// Creates an empty report.
  package init() {}

  /// Notes an item that has no text.
  package mutating func noteEmpty(_ text: some StringProtocol, _ place: SourcePlace) {
    if text.allSatisfy(\.isWhitespace) { emptyTexts.append(place) }
  }

  /// Lists a line that was not understood.
  package mutating func add(_ place: SourcePlace, _ text: String, _ reason: String) {
    let short = text.count > 120 ? text.prefix(119) + "…" : Substring(text)
    lines.append(Line(place: place, text: String(short), reason: reason))
  }

  /// Counts something that is no part of a record.
  package mutating func leaveOut(_ what: String, _ count: Int = 1) {
    guard count > 0 else { return }
    if let place = leftOut.firstIndex(where: { $0.what == what }) {
      leftOut[place].count += count
    } else {
      leftOut.append(LeftOut(what: what, count: count))
    }
  }

  /// Adds a sentence, once.
  package mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }
}

/// A place in a file that was imported.
package struct SourcePlace: Hashable, Sendable {
  /// The file's name, as it was given.
  package var file: String

  /// The line, counted from 1.
  package var line: Int

  /// The identifier that the item has there.
  package var id: String?

  /// Creates a place.
  package init(file: String, line: Int, id: String? = nil) {
    self.file = file
    self.line = line
    self.id = id
  }
}

extension SourcePlace: CustomStringConvertible {
  /// The place as it is printed, such as `votes.csv:12`.
  package var description: String { "\(file):\(line)" }
}
