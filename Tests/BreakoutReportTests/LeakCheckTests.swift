import BreakoutCore
import BreakoutReport
import Testing

@Suite struct LeakCheckTests {
  private let check: LeakCheck = {
    var dupre = Person(handle: "bruno-dupre", name: "Bruno Dupré")
    dupre.affiliation = "European External Action Service"
    let others = [
      Person(handle: "li-bo", name: "Li Bo"),
      Person(handle: "mark-o-brien", name: "Mark O’Brien"),
      Person(handle: "wang", name: "王小明"),
      Person(handle: "odegard", name: "Ødegård"),
    ]
    return LeakCheck([dupre] + others, affiliations: true)
  }()

  @Test(arguments: [
    ("as Bruno Dupré said", "as [name withheld] said"),
    ("as BRUNO said", "as [name withheld] said"),
    ("Dupre's point", "[name withheld]'s point"),
    ("Dupre\u{301} agrees", "[name withheld] agrees"),
    ("ask bruno dupre", "ask [name withheld]"),
    ("ask bruno-dupre", "ask [name withheld]"),
    ("ask @bruno", "ask @[name withheld]"),
    ("Li Bo agreed", "[name withheld] agreed"),
    ("O'Brien and Mark", "O'[name withheld] and [name withheld]"),
    ("mark the place", "[name withheld] the place"),
    ("Brunost is a cheese", "Brunost is a cheese"),
    ("王小明说得对", "[name withheld]说得对"),
    ("says Odegard", "says [name withheld]"),
    ("the European External Action Service wants it", "the [name withheld] wants it"),
  ])
  func `names are taken out of what was typed`(text: String, masked: String) {
    #expect(check.mask(text).text == masked)
  }

  @Test func `affiliations stay where bodies are named by nature`() {
    let text = "European External Action Service, with Dupré"
    let masked = check.mask(text, affiliations: false)
    #expect(masked.text == "European External Action Service, with [name withheld]")
    #expect(masked.count == 1)
  }

  @Test func `a text without names is left alone`() {
    let masked = check.mask("Nothing to see here, in May.")
    #expect(masked.text == "Nothing to see here, in May.")
    #expect(masked.count == 0)
  }
}
