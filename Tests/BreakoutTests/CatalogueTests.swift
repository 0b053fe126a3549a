import BreakoutCore
import BreakoutREPL
import BreakoutTestSupport
import Foundation
import Testing

/// The French catalogue says what the program and its templates say.
@Suite struct CatalogueTests {
  /// Folders whose sentences may lack a translation: import and export have no language.
  private static let foreign = ["Sources/BreakoutImport/", "Sources/BreakoutExport/"]

  private func catalogue() throws -> Catalogue {
    let file = GoldenSession.repository.appending(path: "templates/languages/fr.po")
    return try Catalogue(parsing: String(contentsOf: file, encoding: .utf8))
  }

  private func files(below folder: String, ending: String) -> [String] {
    let place = GoldenSession.repository.appending(path: folder).path
    return (FileManager.default.subpaths(atPath: place) ?? [])
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOf: GoldenSession.repository.appending(path: file), encoding: .utf8)
  }

  /// The sentences in the source.
  private func spoken() throws -> [SourceMessage] {
    try files(below: "Sources", ending: ".swift")
      .flatMap { try MessageScanner(text($0), file: $0).messages }
      .filter { $0.text.contains(where: \.isLetter) }
  }

  /// What templates mark.
  private func marked() throws -> Set<String> {
    var all: Set<String> = []
    for file in files(below: "templates/reports", ending: ".mustache") {
      let template = try text(file)
      for mark in ["say", "heading"] {
        for part in template.components(separatedBy: "{{#\(mark)}}").dropFirst() {
          all.insert(part.components(separatedBy: "{{/\(mark)}}")[0])
        }
      }
    }
    return all
  }

  /// Words that are looked up by what the log holds, not by a literal.
  private func vocabulary() -> Set<Catalogue.Message> {
    let words = Vocabularies.all.flatMap { vocabulary in
      vocabulary.words.map { Catalogue.Message($0, context: vocabulary.vocabulary) }
    }
    let methods = Vocabularies.ofMethods.map { Catalogue.Message($0.word, context: $0.context) }
    return Set(words + methods + help())
  }

  /// What help says: its sentences are looked up when they are shown.
  private func help() -> [Catalogue.Message] {
    let methods = ConsensusMethods.all
    let sentences =
      REPLCommand.all.map(\.summary) + REPLCommand.Topic.allCases.map(\.rawValue)
      + methods.map(\.summary)
    let meanings = methods.flatMap { method -> [String] in
      guard case .grades(let answers, _) = method.form(PollTerms()) else { return [] }
      return answers.map(\.meaning)
    }
    return sentences.map { Catalogue.Message($0, context: "help") }
      + meanings.map { Catalogue.Message($0, context: "meaning") }
  }

  @Test func `everything that is said, refused or reported has a translation`() throws {
    let entries = try catalogue().entries
    let missing = try spoken().filter { message in
      !Self.foreign.contains(where: message.file.hasPrefix)
        && entries[Catalogue.Message(message.text, context: message.context)]?.forms.isEmpty
          != false
    }
    #expect(missing.map { "\($0.file): \($0.text)" } == [])
  }

  @Test func `everything that templates mark has a translation`() throws {
    let entries = try catalogue().entries
    let missing = try marked().filter { text in
      text.contains(where: \.isLetter)
        && entries[Catalogue.Message(text)]?.forms.isEmpty != false
    }
    #expect(missing.sorted() == [])
  }

  @Test func `every word of the log's vocabulary has a translation`() throws {
    let entries = try catalogue().entries
    let missing = vocabulary().filter { entries[$0]?.forms.isEmpty != false }
    #expect(missing.map { "\($0.context ?? ""): \($0.text)" }.sorted() == [])
  }

  @Test func `translations have the placeholders of their sentences, and one form for each`() throws
  {
    for (message, entry) in try catalogue().entries where !entry.forms.isEmpty {
      let said = Set(CatalogueText(entry.several ?? message.text).placeholders)
      for form in entry.forms.dropFirst(entry.forms.count - 1) {
        #expect(Set(form.placeholders) == said, "\(message.text)")
      }
      #expect(entry.forms.count == (entry.several == nil ? 1 : 2), "\(message.text)")
    }
  }

  @Test func `what a template fills in stands in the translation too`() throws {
    for (message, entry) in try catalogue().entries where message.text.contains("{{") {
      for form in entry.forms { #expect(tags(form.source) == tags(message.text)) }
    }
  }

  @Test func `spaces at the ends of a sentence are kept, and lines`() throws {
    for (message, entry) in try catalogue().entries where message.context == nil {
      for form in entry.forms {
        #expect(form.source.hasSuffix(" ") == message.text.hasSuffix(" "), "\(message.text)")
        #expect(form.source.hasPrefix("\n") == message.text.hasPrefix("\n"), "\(message.text)")
      }
    }
  }

  @Test func `no entry is left that nobody asks for`() throws {
    let source = try spoken().map { Catalogue.Message($0.text, context: $0.context) }
    let known = try Set(source + marked().map { Catalogue.Message($0) }).union(vocabulary())
    // Words that are looked up by number, by name of a pattern or of a gap have a context.
    let unused = try catalogue().entries.keys.filter { message in
      message.context == nil && !known.contains(message)
        && message.text.contains(where: \.isLetter)
    }
    #expect(unused.map(\.text).sorted() == [])
  }

  private func tags(_ text: String) -> [String] {
    text.components(separatedBy: "{{").dropFirst().map {
      $0.components(separatedBy: "}}")[0]
    }.sorted()
  }

  // MARK: What was typed

  @Test func `what participants say is never translated, whatever it says`() throws {
    let workshop = try TemporaryWorkshop()
    let script = """
      present+ agreed, Nobody waits to speak.
      ask consensus
      agreed: agreed
      note The floor is free.
      prop agreed: Next steps
      minutes
      log
      """
    let run = try workshop.breakout(
      "run",
      "room",
      "--language",
      "fr",
      "--echo",
      typing: script + "\n"
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("C1 agreed\u{202F}: agreed\n"))
    #expect(run.output.contains("C2 note\u{202F}: The floor is free.\n"))
    #expect(run.output.contains("**agreed**\n\nagreed\n"))
    #expect(run.output.contains("Next steps"))
    #expect(run.output.contains("consensus\n"))
  }
}
