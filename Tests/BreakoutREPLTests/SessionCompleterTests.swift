import BreakoutCore
import Foundation
import Testing

@testable import BreakoutREPL

/// What the completion key offers.
@Suite struct SessionCompleterTests {
  static let session = [
    "present+ Asha Rao, Bruno Dupré, Bruno Rossi, Ana María de la Cruz",
    "asha: first point of many in this long text of a morning", "prop Share the register",
    "question+ What next?", "agenda+ Welcome", "act asha to write",
  ]

  private func texts(_ line: String) async throws -> [String] {
    let completer = SessionCompleter(await (try Prompt(after: Self.session)).session)
    return completer.completions(for: line).candidates.map(\.text)
  }

  /// The line as it stands once its only candidate is taken.
  private func completed(_ line: String) async throws -> String? {
    let completer = SessionCompleter(await (try Prompt(after: Self.session)).session)
    let found = completer.completions(for: line)
    guard found.candidates.count == 1 else { return nil }
    return String(line.dropLast(found.replacing)) + found.candidates[0].text
  }

  @Test(arguments: [
    ("dupre", "Bruno Dupré:"), ("DUPRÉ", "Bruno Dupré:"), ("stat", "status"),
    ("chair+ dupre", "chair+ Bruno Dupré"), ("v dup", "v Bruno Dupré"),
    ("v bruno ro", "v Bruno Rossi"),
    (
      "present- asha rao, ana mar",
      "present- asha rao, Ana María de la Cruz"
    ),
    (
      "present- Asha Rao,dup",
      "present- Asha Rao,Bruno Dupré"
    ), ("v de la cr", "v Ana María de la Cruz"),
    ("really v dup", "really v Bruno Dupré"), ("amend P", "amend P1"), ("amend p", "amend P1"),
    ("set attribution chat", "set attribution chatham"), ("poll P1 f", "poll P1 f5"),
    ("poll P1 hands base pre", "poll P1 hands base present"), ("set ki", "set kind"),
    ("decide P1 agr", "decide P1 agreed"), ("set kind pan", "set kind panel"),
    ("report min", "report minutes"), ("person asha aff", "person asha affiliation"),
    ("take A", "take A1"), ("accept N", "accept N1"), ("close p", "close poll"),
    ("? withdrawn", "? withdrawn"), ("support N1 dup", "support N1 Bruno Dupré"),
  ])
  func `one way to go on is taken whole`(_ typed: String, _ line: String) async throws {
    #expect(try await completed(typed) == line)
  }

  @Test func `files are offered where a file is wanted`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/files-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder + "/people",
      withIntermediateDirectories: true
    )
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["people.csv", "plan.txt", ".hidden"] {
      try Data().write(to: URL(filePath: folder + "/" + name))
    }
    let completer = SessionCompleter(Session())
    func offered(_ line: String) -> [String] {
      completer.completions(for: line).candidates.map { String($0.text.dropFirst(folder.count)) }
    }
    #expect(offered("roster \(folder)/pe") == ["/people/", "/people.csv"])
    #expect(offered("source \(folder)/") == ["/people/", "/people.csv", "/plan.txt"])
    #expect(offered("report html to \(folder)/pl") == ["/plan.txt"])
    #expect(offered("minutes to \(folder)/.h") == ["/.hidden"])
    #expect(offered("source \(folder)/none/") == [])
  }

  @Test func `ladders and recipes are offered by name`() {
    let completer = SessionCompleter(Session()) { kind in
      switch kind {
      case .ladder: ["delphi", "parties"]
      case .recipe: ["consent-round", "world-cafe"]
      }
    }
    #expect(completer.completions(for: "set ladder p").candidates.map(\.text) == ["parties"])
    #expect(completer.completions(for: "recipe w").candidates.map(\.text) == ["world-cafe"])
  }

  @Test func `several people are all offered`() async throws {
    #expect(try await texts("chair+ bruno") == ["Bruno Dupré", "Bruno Rossi"])
    #expect(try await texts("bruno") == ["Bruno Dupré:", "Bruno Rossi:"])
  }

  @Test func `items come with a few of their words`() async throws {
    let completer = SessionCompleter(await (try Prompt(after: Self.session)).session)
    let candidate = completer.completions(for: "fix C").candidates.first
    #expect(candidate?.text == "C1")
    #expect(candidate?.note == "first point of many in this long …")
  }

  @Test func `an empty line offers every verb and nobody`() async throws {
    #expect(try await texts("").sorted() == REPLCommand.all.map(\.name).sorted())
  }

  @Test func `nothing fits, nothing is offered`() async throws {
    for line in ["zzz", "chair+ zzz", "note something ab", "mark x", "v asha rao 4 zz"] {
      #expect(try await texts(line) == [], "\(line)")
    }
  }

  @Test func `a poll offers methods first and then terms`() async throws {
    #expect(try await texts("poll P1 ").contains("consent"))
    #expect(try await texts("poll P1 f5 ").contains("hidden"))
    #expect(try await texts("poll P1 hands rule ").contains("at least"))
  }
}
