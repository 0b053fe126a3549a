import BreakoutREPL
import BreakoutReadline
import Foundation
import Synchronization

/// A tiny program around the editor, for the tests that need a terminal.
@main struct ReadlineProbe {
  @MainActor static func main() async {
    ignoreBrokenPipes()
    let editor = ReadlineEditor()
    editor.print("ready")
    while await step(editor) {}
    editor.print("(end)")
    let signal = editor.pendingSignal
    editor.close()
    exit(signal.map { 128 + $0 } ?? 0)
  }

  private static func step(_ editor: ReadlineEditor) async -> Bool {
    let input = await editor.readLine(prompt: "probe> ", completer: NameCompleter())
    switch input {
    case .line(let line): return await run(line, editor)
    case .unreadable(let text): await editor.print("(unreadable) " + text)
    case .interrupted: await editor.print("(interrupted)")
    case .endOfInput: return false
    }
    return true
  }

  private static func run(_ line: String, _ editor: ReadlineEditor) async -> Bool {
    switch line {
    case "quit": return false
    case "held": await editor.print("completers held: \(NameCompleter.count.withLock { $0 })")
    case "pause": try? await Task.sleep(for: .milliseconds(300))
    case "later":
      Task {
        try? await Task.sleep(for: .milliseconds(150))
        await editor.print("* a message")
      }
    default: break
    }
    let shown = line.replacing("\n", with: "|")
    let length = line.utf8.count
    await editor.print("got[\(shown.prefix(200))] \(length) bytes")
    return true
  }
}

private final class NameCompleter: LineCompleter {
  /// How many there are; none while a line is being carried out.
  static let count = Mutex(0)

  init() { Self.count.withLock { $0 += 1 } }

  deinit { Self.count.withLock { $0 -= 1 } }

  func completions(for line: String) -> Completions {
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
    guard let word, !word.isEmpty else { return Completions() }
    if word == "many" {
      return Completions(replacing: 4, (1...34).map { .init("many\($0)", note: "number \($0)") })
    }
    let names = [
      "Bruno Dupré": "EEAS", "Anita Nergård": "Norway", "Anna Östberg": "chair", "by:": "who",
    ]
    let found = names.sorted { $0.key < $1.key }.filter { name, _ in
      name.split(separator: " ").contains { folded(String($0)).hasPrefix(folded(word)) }
    }
    return Completions(replacing: word.count, found.map { .init($0.key, note: $0.value) })
  }

  private func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
