import BreakoutCore
import BreakoutLog
import Testing

@testable import BreakoutREPL

/// Names as they are typed, and whom they mean.
@Suite struct NameTests {
  @Test(arguments: [
    ("Bruno Dupré", "bruno-dupre"), ("  bruno   DUPRÉ ", "bruno-dupre"),
    ("Dupre\u{301}", "dupre"), ("Łukasz", "lukasz"), ("Müller", "muller"), ("Straße", "strasse"),
    ("Søren Ærø", "soren-aero"), ("Đorđe", "dorde"), ("Þóra", "thora"), ("O'Brien", "obrien"),
    ("O’Brien", "obrien"), ("Jean-Pierre", "jean-pierre"),
    (
      "Ana María de la Cruz",
      "ana-maria-de-la-cruz"
    ), ("Ｂｅｎ", "ben"), ("İbrahim", "ibrahim"), ("Iğdır", "igdir"),
    ("王小明", "王小明"), ("محمد علي", "محمد-علي"), ("דוד כהן", "דוד-כהן"), ("Иван", "иван"),
    ("R2", "r2"), ("J. Smith", "j-smith"), ("ﬁona", "fiona"), ("Dr. Ａｓｈａ", "dr-asha"),
  ])
  func `a name folds to what people type without a special keyboard`(
    _ typed: String,
    _ handle: String
  ) throws {
    #expect(try #require(TypedName(folding: typed)).handle.text == handle)
  }

  @Test(arguments: ["", " ", "---", "…", "?!", "\u{301}"])
  func `a text without a letter is no name`(_ typed: String) {
    #expect(TypedName(folding: typed) == nil)
  }

  static let people = [
    "present+ Asha Rao, Ben, Bruno Dupré, Bruno Rossi, Łukasz Müller, O'Brien, 王小明, محمد, דוד, "
      + "Jean-Pierre Petit, Ana María de la Cruz, Benedict"
  ]

  @Test(arguments: [
    ("asha", "Asha Rao"), ("rao", "Asha Rao"), ("RAO", "Asha Rao"), ("ash", "Asha Rao"),
    ("asha r", "Asha Rao"), ("dupre", "Bruno Dupré"), ("DUPRÉ", "Bruno Dupré"),
    ("dup", "Bruno Dupré"), ("bruno d", "Bruno Dupré"), ("bruno rossi", "Bruno Rossi"),
    ("ben", "Ben"), ("bened", "Benedict"), ("lukasz", "Łukasz Müller"), ("Łuk", "Łukasz Müller"),
    ("muller", "Łukasz Müller"), ("mül", "Łukasz Müller"), ("obrien", "O'Brien"),
    ("o’brien", "O'Brien"), ("王小明", "王小明"), ("王", "王小明"), ("محمد", "محمد"), ("דוד", "דוד"),
    ("jean", "Jean-Pierre Petit"), ("pierre", "Jean-Pierre Petit"),
    ("jean-pierre", "Jean-Pierre Petit"), ("de la cruz", "Ana María de la Cruz"),
    ("maria", "Ana María de la Cruz"), ("ｄｕｐｒｅ", "Bruno Dupré"),
  ])
  func `any part of a name that only one person has will do`(
    _ typed: String,
    _ name: String
  ) async throws {
    let prompt = try await Prompt(after: Self.people)
    #expect(await prompt.answer("\(typed): hello") == "#3 C1 \(name): hello")
  }

  @Test(arguments: [
    (
      "bruno", "“bruno” can be Bruno Dupré or Bruno Rossi. Did you mean Bruno Dupré or Bruno Rossi?"
    ),
    ("br", "can be Bruno Dupré or Bruno Rossi"), ("dupree", "Did you mean Bruno Dupré?"),
    ("assha", "Did you mean Asha Rao?"), ("ahsa", "Did you mean Asha Rao"),
    ("mullar", "Did you mean Łukasz Müller?"),
  ])
  func `a name that can be two, or is nearly one, is asked back`(
    _ typed: String,
    _ says: String
  ) async throws {
    let prompt = try await Prompt(after: Self.people)
    #expect(await prompt.refusal("\(typed): hello")?.contains(says) == true)
    #expect(await prompt.head.count == 2)
  }

  @Test func `a whole name that begins like a command speaks`() async throws {
    let prompt = try await Prompt(after: ["present+ Park Min-ho, Mark Rossi, Claim Jones"])
    #expect(await prompt.answer("Park Min-ho: we wait").contains("C1 Park Min-ho: we wait"))
    #expect(await prompt.answer("mark rossi: why?").contains("C2 Mark Rossi: why?"))
    #expect(await prompt.answer("mark: yes").contains("C3 Mark Rossi: yes"))
    #expect(await prompt.answer("park min-ho: later").contains("C4 Park Min-ho: later"))
    #expect(await prompt.answer("park rossi: the cost").contains("L1 parked: the cost"))
    #expect(await prompt.answer("claim jones: ten").contains("C5 Claim Jones: ten"))
  }

  @Test func `a name in quotes may hold a comma`() async throws {
    let prompt = try await Prompt(after: ["roster+ \"Rao, Asha\", WHO, India"])
    let person = await prompt.session.participants[0].person
    #expect(person.name == "Rao, Asha")
    #expect(person.affiliation == "WHO")
    #expect(person.country == "India")
  }

  @Test func `words before a colon that are no name stay the scribe's own`() async throws {
    let prompt = try await Prompt(after: Self.people)
    let answer = await prompt.answer("idea new channels: use them")
    #expect(answer == "#3 C1 idea: new channels: use them")
    #expect(await prompt.session.contributions.last?.speaker == nil)
  }
}
