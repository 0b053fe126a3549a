import BreakoutCore

/// How to read the graded words of a report, from the ladder that was declared.
struct GradingNote {
  let ladder: WordingLadder

  /// The polls that the words are about.
  let polls: [Poll]

  /// Whether the words are about several rooms.
  var isOnRooms = false

  var sentences: [String] {
    guard polls.contains(where: { $0.state == .closed }) else { return [] }
    return [steps, spelling, consensus, divided, support].filter { !$0.isEmpty }
  }

  /// What the references mean.
  static var pointers: String {
    translated(
      "Square brackets point to the record: P3 is a proposal, T4 a tally, #38 an entry of the log."
    )
  }

  private var steps: String {
    let list = ladder.steps.indices.map {
      translated("“\(ladder.steps[$0].words)” \(ladder.range(ofStep: $0))")
    }
    return translated(
      "The words follow the ladder \(ladder.title): \(list.joined(separator: translated("; ")))."
    )
  }

  private var spelling: String {
    let counts = translated(
      "The number in favour and the number it is taken of follow every graded word."
    )
    guard ladder.spellsOut > 0 else { return counts }
    let last = worded(Phrase.numbers[min(max(ladder.spellsOut, 2), 3)], as: "number")
    let words = ladder.spellsOut == 1 ? translated("One is") : translated("One to \(last) are")
    return translated("\(words) said as words. ") + counts
  }

  private var consensus: String {
    translated(
      "“Consensus” means that no objection stood, nobody blocked, \(passed), and "
        + "\(needs(ladder.consensus)); “strong consensus” needs \(needs(ladder.strongConsensus))."
    )
  }

  /// What the count has to be, of one poll or of several rooms' polls added up.
  private var passed: String {
    guard isOnRooms else { return translated("the poll passed its own rule") }
    return
      translated(
        "every room took the proposal up (by its own rule, or by its chair while no objection was "
          + "open) or all ballots together passed the rooms' common rule"
      )
  }

  private func needs(_ requirement: WordingLadder.Requirement) -> String {
    translated("\(requirement.overall.words) in favour")
      + (isOnRooms
        ? requirement.room.map { translated(" overall and \($0.words) in every room") } ?? "" : "")
      + (requirement.noDissent ? translated(" and no minority statement") : "")
  }

  private var divided: String {
    let division = ladder.divided
    return translated(
      "Views were “divided” where \(division.blocks) or more blocked, or where the agreement "
        + "A was below \(division.agreement) with both sides at \(division.sides) or more."
    )
  }

  /// Which answers count as support, for the methods that were used.
  private var support: String {
    var seen: Set<MethodName> = []
    var parts: [String] = []
    for poll in polls where poll.state == .closed {
      guard seen.insert(poll.terms.method).inserted,
        let method = ConsensusMethods.named(poll.terms.method),
        case .grades(let answers, _) = method.form(poll.terms)
      else { continue }
      let labels = answers.filter { $0.side == .support }.map {
        translated("“\(worded($0.label, as: "answer"))”")
      }
      parts.append(
        translated("\(Phrase.list(labels)) in \(worded(method.title, as: "method"))")
          + (method.name == "consent" ? translated(" rounds") : "")
      )
    }
    return parts.isEmpty
      ? "" : translated("Support means \(parts.joined(separator: translated("; "))).")
  }
}
