import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Every example of the help is run as it is printed.
@Suite struct ExamplesTests {
  struct Trial: CustomTestStringConvertible, Sendable {
    var command: String
    var example: REPLCommand.Example

    var testDescription: String { example.line }
  }

  static let trials = REPLCommand.all.flatMap { command in
    command.examples.map { Trial(command: command.name, example: $0) }
  }

  @Test(arguments: trials)
  func `an example does what it says`(_ trial: Trial) async throws {
    let prompt = try await Prompt(trial.example)
    let head = await prompt.head
    switch await prompt.type(trial.example.line) {
    case .said(let text): #expect(text.contains(trial.example.answer))
    case .failed(let text):
      #expect(text.contains(trial.example.answer))
      #expect(await prompt.head == head)
    case .quit: #expect(trial.command == "quit")
    case .nothing: Issue.record("\(trial.example.line) says nothing")
    }
  }

  @Test func `no command is without an example`() {
    #expect(REPLCommand.all.filter { $0.examples.isEmpty }.map(\.name) == [])
  }

  @Test func `an example uses its own command`() {
    for command in REPLCommand.all {
      for example in command.examples {
        let word = example.line.split(separator: " ").first.map(String.init)
        #expect(word == command.name, "\(example.line)")
      }
    }
  }

  @Test func `no two commands share a word`() {
    let words = REPLCommand.all.flatMap { [$0.name] + $0.aliases }
    let twice = Dictionary(grouping: words, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test func `every other word does the same`() async throws {
    for command in REPLCommand.all {
      for alias in command.aliases {
        let example = command.examples[0]
        let prompt = try await Prompt(example)
        let answer = await prompt.answer(alias + example.line.dropFirst(command.name.count))
        let same = try await Prompt(example).answer(example.line)
        #expect(answer == same, "\(alias)")
      }
    }
  }

  @Test func `help prints the usage of every command`() async throws {
    let prompt = try await Prompt()
    for command in REPLCommand.all {
      let help = await prompt.answer("? \(command.name)")
      #expect(help.contains(command.name), "\(command.name)")
      #expect(help.contains(command.usage), "\(command.name)")
      #expect(help.contains(command.summary), "\(command.name)")
    }
  }

  @Test func `help finds a command without its mark and by its other words`() async throws {
    let prompt = try await Prompt()
    for command in REPLCommand.all {
      for word in command.aliases {
        #expect(await prompt.answer("help \(word)").contains(command.summary), "\(word)")
      }
    }
    #expect(await prompt.answer("? agenda+").hasPrefix("agenda+ "))
    #expect(await prompt.answer("? VOTES").hasPrefix("votes?"))
  }

  @Test func `the list of all commands names every one once`() async throws {
    let lines = try await Prompt().answer("? all").split(separator: "\n")
    let listed = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { $0.split(separator: " ").first.map(String.init) ?? "" }
    #expect(listed.sorted() == REPLCommand.all.map(\.name).sorted())
    for topic in REPLCommand.Topic.allCases { #expect(lines.contains { $0 == topic.rawValue }) }
  }

  @Test func `help says what can be done now`() async throws {
    let prompt = try await Prompt()
    #expect(await prompt.answer("?").contains("present+ NAME, NAME"))
    _ = await prompt.type("prop Share it")
    #expect(await prompt.answer("?").contains("poll P1 f5"))
    _ = await prompt.type("poll P1 f5 present 3")
    #expect(await prompt.answer("?").contains("0 "))
    #expect(await prompt.answer("?").contains("close poll"))
    _ = await prompt.type("really close poll")
    _ = await prompt.type("end")
    #expect(await prompt.answer("?").contains("resume"))
  }
}

extension Prompt {
  /// A prompt as an example wants it.
  init(_ example: REPLCommand.Example) async throws {
    try await self.init(
      after: example.before,
      files: ["prose.md": "The vast majority felt that one register should be kept."],
      consolidating: example.isConsolidating
    )
  }
}
