package import BreakoutCore

/// A recipe: lines of the prompt that prepare a session, and steps to walk through it.
///
/// A line `step 35m ADVICE` begins a step that is planned 35 minutes after the session begins; the
/// lines up to the next `step` are carried out when it is taken.
package struct Recipe: Equatable, Sendable {
  /// The recipe's name.
  package var name: String

  /// The lines that are carried out when the recipe is chosen.
  package private(set) var preparation: [String] = []

  /// The steps, in order.
  package private(set) var steps: [RecipeStep] = []

  /// Reads a recipe.
  ///
  /// - Parameters:
  ///   - name: The recipe's name.
  ///   - lines: The lines of its file.
  /// - Throws: `UsageError` that names the line of a step that cannot be taken.
  package init(_ name: String, lines: [String]) throws(UsageError) {
    self.name = name
    for (place, typed) in lines.enumerated() {
      let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let heading = Self.heading(line) {
        do throws(UsageError) {
          steps.append(try Self.step(heading))
        } catch {
          throw UsageError("Line \(place + 1) of the recipe \(name): \(error.message)")
        }
      } else if steps.isEmpty {
        preparation.append(typed)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        do throws(UsageError) {
          try Self.check(line)
        } catch {
          throw UsageError("Line \(place + 1) of the recipe \(name): \(error.message)")
        }
        steps[steps.count - 1].lines.append(line)
      }
    }
  }

  /// What follows the word `step`, if the line begins with it.
  private static func heading(_ line: String) -> LineScanner? {
    var scanner = LineScanner(line)
    return scanner.keyword("step") ? scanner : nil
  }

  private static func step(_ heading: LineScanner) throws(UsageError) -> RecipeStep {
    var scanner = heading
    var step = RecipeStep()
    step.minute = minute(String(scanner.peek))
    if step.minute != nil {
      _ = try scanner.word("TIME")
    } else if scanner.peek.last == "m", Int(scanner.peek.dropLast()) != nil {
      throw UsageError("\(scanner.peek) is not a time from 0m to 1440m.")
    }
    guard !scanner.isAtEnd else {
      throw UsageError("a step says what is to be done, such as step 35m Vote on the proposals.")
    }
    step.advice = try scanner.text("ADVICE")
    return step
  }

  /// Reads `35m`; nil for anything else.
  private static func minute(_ word: String) -> Int? {
    guard word.last == "m", let minute = Int(word.dropLast()), (0...1_440).contains(minute) else {
      return nil
    }
    return minute
  }

  /// Makes sure that a line may stand in a step: it records or shows, and touches nothing else.
  ///
  /// A log may come from anywhere, and its recipe with it; a step must not be able to read or
  /// write files, run programs or leave the session.
  ///
  /// - Throws: `UsageError` that says why it may not.
  static func check(_ line: String) throws(UsageError) {
    let reading = try LineReading.read(line)
    guard isBound(reading) else {
      throw UsageError("a step records and shows, so “\(line)” cannot stand in it.")
    }
    if case .effect(.record(let intent), _) = reading, intent is SetAttribution {
      throw UsageError(
        "whom reports name is said before people speak, so “\(line)” cannot stand in a step."
      )
    }
  }

  /// Whether a line records or shows, and does nothing else.
  private static func isBound(_ reading: LineReading) -> Bool {
    switch reading {
    case .nothing, .effect(.record, _), .effect(.chooseLadder, _), .effect(.next, _),
      .effect(.show, _), .effect(.timed, _), .effect(.showGaps, _):
      true
    default: false
    }
  }

  /// Makes sure that a session that is going on can be prepared with it: what stands before the first
  /// step is bound to the same as a step.
  ///
  /// - Throws: `UsageError` about the first line that reads or writes files, or does more.
  func checkPreparation() throws(UsageError) {
    for line in preparation where !Self.isBound(try LineReading.read(line)) {
      throw UsageError(
        "The recipe \(name) is not for a session that is going on, where “\(line)” cannot stand in it; "
          + "begin a new session with it: breakout run WORKSHOP/ROOM --recipe \(name)."
      )
    }
  }

  /// The steps as they are walked in a session that had items of its own before.
  ///
  /// - Parameters:
  ///   - agenda: The identifiers that the recipe's agenda items were given, in their order.
  ///   - questions: Those of its key questions.
  /// - Returns: The steps with `A1` and `Q1` in their lines and advice standing for these.
  func steps(agenda: [ItemID], questions: [ItemID]) -> [RecipeStep] {
    steps.map { step in
      var step = step
      step.advice = Self.renumbered(step.advice, agenda, questions)
      step.lines = step.lines.map { Self.renumbered($0, agenda, questions) }
      return step
    }
  }

  private static func renumbered(
    _ line: String,
    _ agenda: [ItemID],
    _ questions: [ItemID]
  ) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let core = word.prefix { $0.isLetter || $0.isNumber }
      guard core.first?.isUppercase == true, let id = ItemID(String(core)) else {
        return String(word)
      }
      let list = id.kind == .agendaItem ? agenda : id.kind == .question ? questions : []
      let place = Int(id.number) - 1
      guard list.indices.contains(place) else { return String(word) }
      return list[place].description + word.dropFirst(core.count)
    }.joined(separator: " ")
  }
}
