import BreakoutTestSupport
import Foundation
import Testing

/// What is the same in every language, and what is not.
@Suite struct LanguageTests {
  let workshop: TemporaryWorkshop

  init() throws { workshop = try TemporaryWorkshop() }

  /// A session with mistakes, guards, corrections and everything that writes words of its own.
  private static let script = """
    present+ Asha, Ben, Chiara
    agenda+ discussion Opening 10m
    ask Que faire ? 20m
    asha: on partage : « un registre »
    prop asha: Share one register
    nonsense
    p nobody: nothing
    s P9 changed
    q+ ben: a question
    poll P1 f5
    v asha 5
    v ben 9
    v ben 4
    close poll
    park Who pays?
    note a slip
    undo
    off
    asha: a secret
    on
    poll P1 hum
    hum loud faint
    call consensus
    act Asha to report back by 1 Mar 2012 from P1
    readback
    confirm asha, ben
    signoff
    really end
    """

  private func play(_ language: String, in workshop: TemporaryWorkshop) throws -> ProgramRun {
    try workshop.breakout(
      "run",
      "como/lario",
      "--clock",
      "2011-11-16T14:00:00+01:00",
      "--keep-going",
      "--language",
      language,
      typing: Self.script
    )
  }

  @Test func `a session leaves the same log in every language, byte for byte`() throws {
    let other = try TemporaryWorkshop()
    let english = try play("en", in: workshop)
    let french = try play("fr", in: other)
    #expect(english.output != french.output)
    #expect(english.output.contains("nonsense") && french.output.contains("nonsense"))
    let log = workshop.bytes("como/lario.jsonl")
    #expect(log.count(where: { $0 == UInt8(ascii: "\n") }) > 20)
    #expect(other.bytes("como/lario.jsonl") == log)
  }

  @Test func `the page of a replay and the slips are in the language that is asked for`() throws {
    try workshop.play(
      "present+ Asha\nagenda+ discussion Opening 10m\nask What first?\nprop asha: Share it\n"
    )
    let page = try workshop.breakout("replay", "lario", "--html", "page.html", "--language", "fr")
    #expect(page.code == 0 && page.errors == "", "\(page.errors)")
    let replay = workshop.text("page.html")
    #expect(replay.contains("<html lang=\"fr\">"))
    #expect(replay.contains("<button type=\"button\" id=\"play\">Lire</button>"))
    #expect(replay.contains("\"contribution\", \"contributions\""))
    let slips = try workshop.breakout(
      "report",
      "lario",
      "--kind",
      "slips",
      "--to",
      "slips.html",
      "--language",
      "fr"
    )
    #expect(slips.code == 0, "\(slips.errors)")
    #expect(workshop.text("slips.html").contains("<h2>Ordre du jour</h2>"))
    #expect(workshop.text("slips.html").contains("Votre nom seulement si vous le souhaitez."))
  }
}
