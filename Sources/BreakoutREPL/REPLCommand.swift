internal import BreakoutCore

/// One word of the prompt: how it is typed, what its help says and what it does.
///
/// One value per file in `Commands/`, listed once in `REPLCommand.all`.
package struct REPLCommand: Sendable {
  /// The word that calls it, with its `+`, `-` or `?` where it has one.
  package var name: String

  /// Other words that call it.
  package var aliases: [String]

  /// Its arguments, as help prints them; capitals stand for what the user types.
  package var usage: String

  /// One imperative sentence for the list of commands.
  package var summary: String

  /// The same sentence in the language being spoken.
  package var help: String { worded(summary, as: "help") }

  /// What it belongs to in the list of commands.
  package var topic: Topic

  /// Lines that use it, never none; the tests run every one.
  package var examples: [Example]

  /// Turns the words after the name into an effect.
  ///
  /// Pure: it sees neither the session nor the terminal.
  package var parse: @Sendable (inout LineScanner) throws(UsageError) -> Effect

  /// What commands are grouped by in help.
  package enum Topic: String, CaseIterable, Sendable {
    case session = "Session"
    case roster = "Roster"
    case agenda = "Agenda and key questions"
    case floor = "The floor"
    case time = "Time"
    case contributions = "What is said"
    case proposals = "Proposals and decisions"
    case polls = "Polls"
    case readBack = "Reading back"
    case steps = "Next steps"
    case corrections = "Corrections"
    case consolidation = "Consolidation"
    case looking = "Looking and printing"
  }

  /// A line that shows a command at work.
  package struct Example: Sendable {
    /// The lines that lead up to it.
    package var before: [String]

    /// The line itself.
    package var line: String

    /// A text that the answer holds.
    package var answer: String

    /// Whether it is typed in a consolidation of three rooms.
    package var isConsolidating = false

    /// Whether the line is refused; help does not show such lines as models.
    package var isRefused = false

    /// Creates an example.
    package init(after before: [String] = [], _ line: String, says answer: String) {
      self.before = before
      self.line = line
      self.answer = answer
    }

    /// Creates an example that is typed in a consolidation.
    package init(
      after before: [String] = [],
      consolidating line: String,
      says answer: String,
      isRefused: Bool = false
    ) {
      self.init(after: before, line, says: answer)
      isConsolidating = true
      self.isRefused = isRefused
    }

    /// Creates an example of a line that is refused.
    package init(after before: [String] = [], _ line: String, refuses answer: String) {
      self.init(after: before, line, says: answer)
      isRefused = true
    }
  }

  init(
    _ name: String,
    aliases: [String] = [],
    _ usage: String,
    _ summary: String,
    in topic: Topic,
    examples: [Example],
    parse: @escaping @Sendable (inout LineScanner) throws(UsageError) -> Effect
  ) {
    self.name = name
    self.aliases = aliases
    self.usage = usage
    self.summary = summary
    self.topic = topic
    self.examples = examples
    self.parse = parse
  }
}

extension REPLCommand {
  /// The error of a line that ends too early, with a line that does not.
  func completed(_ error: UsageError) -> UsageError {
    guard let missing = error.missing, let example = examples.first(where: { !$0.isRefused })?.line,
      example != name
    else { return error }
    return UsageError("\(missing) is missing; type for example “\(example)”.")
  }

  /// The command that a word calls, if there is one.
  package static func called(_ word: String) -> REPLCommand? { places[word].map { all[$0] } }

  /// Where the command of each word stands in the list.
  private static let places: [String: Int] = {
    let words = all.enumerated().flatMap { place, command in
      ([command.name] + command.aliases).map { ($0, place) }
    }
    return Dictionary(words) { first, _ in first }
  }()
}
