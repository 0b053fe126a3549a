/// Where lines come from and answers go: readline at a terminal, a pipe, a script in a test.
package protocol LineEditor: Sendable {
  /// Whether a prompt is shown and completion offered, so that they are worth making.
  nonisolated var showsPrompt: Bool { get }

  /// Reads the next line.
  ///
  /// - Parameters:
  ///   - prompt: What to show in front of it; plain ASCII.
  ///   - completer: Answers the completion key; let go of before this returns, so that the
  ///     session it looks at can change without being copied.
  /// - Returns: The line, or why there is none.
  func readLine(prompt: String, completer: (any LineCompleter)?) async -> LineInput

  /// Shows another prompt in front of the line that is being typed, if there is one.
  ///
  /// - Parameter prompt: As for `readLine(prompt:completer:)`.
  func show(prompt: String) async

  /// Prints `text`, above the line that is being typed if there is one.
  ///
  /// - Parameter text: Whole lines, without the last newline and without control characters.
  func print(_ text: String) async

  /// Gives the terminal to another program, until `takeTerminalBack`.
  func lendTerminal() async

  /// Takes the terminal back from another program.
  func takeTerminalBack() async
}

extension LineEditor {
  package func lendTerminal() async {}
  package func takeTerminalBack() async {}
}

extension LineEditor {
  package func show(prompt: String) async {}
}

/// What came from the keyboard.
package enum LineInput: Equatable, Sendable {
  /// A line without its newline; a paste may hold newlines inside.
  case line(String)
  /// A line that is not valid UTF-8, or longer than the limit; the text says which.
  case unreadable(String)
  /// The line was given up (Ctrl-C).
  case interrupted
  /// The input has ended (Ctrl-D, end of a file, hang-up or termination).
  case endOfInput
}

/// Proposes how a half-typed line may go on.
package protocol LineCompleter: Sendable {
  /// The candidates for the end of `line`.
  ///
  /// - Parameter line: The line up to the cursor.
  /// - Returns: The candidates, and what they would replace.
  func completions(for line: String) -> Completions

  /// Whether a line that was typed may be kept among those typed before.
  func allowsMemory(of line: String) -> Bool
}

extension LineCompleter {
  package func allowsMemory(of line: String) -> Bool { true }
}

/// The ways a half-typed line may go on.
package struct Completions: Equatable, Sendable {
  /// One way to go on.
  package struct Candidate: Equatable, Sendable {
    /// What replaces the half-typed end of the line.
    package var text: String

    /// A few words for the list of candidates; may be empty.
    package var note: String

    /// Creates a candidate.
    package init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  /// How many characters at the end of the line are replaced.
  package var replacing: Int

  /// The candidates, best first; empty if nothing fits.
  package var candidates: [Candidate]

  /// Creates a list of candidates.
  package init(replacing: Int = 0, _ candidates: [Candidate] = []) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
