package import BreakoutREPL

/// An editor that types a prepared script and remembers what was printed.
package actor ScriptedEditor: LineEditor {
  package nonisolated var showsPrompt: Bool { true }

  /// What was printed, one element for each call.
  package private(set) var printed: [String] = []

  /// The prompts shown, one for each line asked for.
  package private(set) var prompts: [String] = []

  private var script: ArraySlice<LineInput>

  /// Creates an editor that gives `script` in order and then the end of the input.
  package init(_ script: [LineInput]) {
    self.script = script[...]
  }

  /// Creates an editor that types `lines`, which never are interrupted.
  package init(lines: [String]) {
    self.init(lines.map { .line($0) })
  }

  package func readLine(prompt: String, completer: (any LineCompleter)?) -> LineInput {
    prompts.append(prompt)
    return script.popFirst() ?? .endOfInput
  }

  package func print(_ text: String) {
    printed.append(text)
  }

  /// All that was printed, as it would stand on the screen.
  package var output: String {
    printed.map { $0 + "\n" }.joined()
  }
}
