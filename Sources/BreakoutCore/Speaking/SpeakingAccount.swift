/// How often and how long people had the floor, added up in three ways.
package struct SpeakingAccount: Equatable, Sendable {
  /// The turns and the time of a person or a group.
  package struct Line: Equatable, Sendable {
    /// Who they are: a name, an affiliation or a constituency; empty for those without one.
    package var label: String

    /// How often they had the floor.
    package var turns = 0

    /// How long they spoke, in milliseconds, as far as it was measured.
    package var milliseconds: Int64 = 0
  }

  /// The people who had the floor, longest first.
  package private(set) var people: [Line] = []

  /// Their affiliations, longest first.
  package private(set) var affiliations: [Line] = []

  /// Their constituencies, longest first.
  package private(set) var constituencies: [Line] = []

  /// How many turns were not measured, since the program was stopped while they went on.
  package private(set) var unmeasured = 0

  /// How often the floor was given.
  package var turns: Int { people.reduce(0) { $0 + $1.turns } }

  /// How long was spoken, in milliseconds.
  package var milliseconds: Int64 { people.reduce(0) { $0 + $1.milliseconds } }

  /// Adds up the turns of a session since speaking times were forgotten.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - measured: What was measured; what belongs to no turn of this session is left out.
  package init(_ session: Session, _ measured: [MeasuredTurn]) {
    for turn in session.floor.knownTurns {
      let person = session.participant(turn.who)?.person
      let time = measured.last { $0.measures(turn) }?.milliseconds
      if time == nil { unmeasured += 1 }
      Self.add(time, to: person?.name ?? turn.who.text, in: &people)
      Self.add(time, to: person?.affiliation ?? "", in: &affiliations)
      Self.add(time, to: person?.constituency ?? "", in: &constituencies)
    }
    people = Self.ordered(people)
    affiliations = Self.ordered(affiliations)
    constituencies = Self.ordered(constituencies)
  }

  /// A line's share of the time in whole percent, rounded to the nearest; nil where none was measured.
  package func share(of line: Line) -> Int? {
    guard milliseconds > 0 else { return nil }
    return Int((line.milliseconds * 200 + milliseconds) / (milliseconds * 2))
  }

  private static func add(_ time: Int64?, to label: String, in lines: inout [Line]) {
    let place =
      lines.firstIndex { $0.label == label }
      ?? {
        lines.append(Line(label: label))
        return lines.count - 1
      }()
    lines[place].turns += 1
    lines[place].milliseconds += time ?? 0
  }

  private static func ordered(_ lines: [Line]) -> [Line] {
    lines.enumerated().sorted { left, right in
      (right.element.milliseconds, right.element.turns, left.offset)
        < (left.element.milliseconds, left.element.turns, right.offset)
    }.map(\.element)
  }
}
