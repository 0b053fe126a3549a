import BreakoutTestSupport
import Foundation
import Testing

/// What the prompt writes and checks on the disk: exports, and whether the log is whole.
@Suite struct DeskWordsTests {
  private let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
  }

  private static let script = """
    present+ Asha, Ben
    prop Share it
    poll P1 f5
    v asha 4
    v ben 5
    close poll

    """

  @Test func `each export is written where it says`() throws {
    let words = ["export csv", "export json", "export md", "export html", "export sqlite"]
    let run = try workshop.play(Self.script + words.joined(separator: "\n") + "\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("csv written to lario.export/\n"))
    #expect(workshop.text("lario.export/proposals.csv").contains("Share it"))
    #expect(run.output.contains("json written to lario.export.json\n"))
    #expect(workshop.text("lario.export.json").contains("\"Share it\""))
    #expect(run.output.contains("minutes written to lario.minutes.md\n"))
    #expect(workshop.text("lario.minutes.md").contains("Minutes."))
    #expect(workshop.text("lario.minutes.html").contains("<title>"))
    #expect(run.output.contains("sqlite written to lario.export.sqlite\n"))
    let again = try workshop.breakout("export", "lario")
    #expect(again.output == workshop.text("lario.export.json"))
  }

  @Test func `an export is written over only what this prompt wrote`() throws {
    let run = try workshop.play(Self.script + "export json\nnote more\nexport json\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(workshop.text("lario.export.json").contains("more"))
    let later = try workshop.play("export json\n")
    #expect(
      later.output.contains(
        "lario.export.json is there already; type really export json lario.export.json to write over it."
      )
    )
    #expect(
      try workshop.play("really export json lario.export.json\n").output.contains("json written to")
    )
    #expect(try workshop.play("export csv lario.export.json\n").output.contains("is a file"))
    #expect(try workshop.play("export csv tables/\n").output.contains("csv written to tables/"))
    #expect(try workshop.play("export csv tables/\n").output.contains("is there already"))
    #expect(try workshop.play("export json tables\n").output.contains("is a folder; name a file."))
    #expect(try workshop.play("export md lario.jsonl\n").output.contains("choose another one."))
  }

  @Test func `verify at the prompt counts again and names the reports beside the log`() throws {
    let run = try workshop.play(Self.script + "verify\nexport md\nnote more\nend\nverify\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("lario.jsonl: 7 entries, chain whole, head 7:"))
    #expect(run.output.contains("; 1 poll recounted: equal\n"))
    #expect(run.output.contains("  lario.minutes.md was written at this head\n"))
    let same = try workshop.breakout("verify", "lario")
    #expect(run.output.contains(same.output))
  }

  @Test func `a report beside a log shows that entries are missing or were changed`() throws {
    try workshop.play(Self.script + "end\n")
    let whole = workshop.text("lario.jsonl")
    let lines = whole.split(separator: "\n")
    try workshop.write(lines.prefix(6).joined(separator: "\n") + "\n", to: "lario.jsonl")
    let cut = try workshop.breakout("verify", "lario")
    #expect(cut.code == 65)
    #expect(
      cut.errors.contains(
        "lario.minutes.md was written at #8: 2 entries are missing of the log since."
      )
    )
    try workshop.write(whole, to: "lario.jsonl")
    try workshop.play("resume\nnote more\n")
    let grown = try workshop.breakout("verify", "lario")
    #expect(grown.code == 0)
    #expect(grown.output.contains("lario.minutes.md was written at #8, 2 entries before this head"))
    let report = workshop.text("lario.minutes.md")
    let hash = try #require(report.components(separatedBy: "--head 8:").last?.prefix(64))
    let other = String(hash.reversed())
    try workshop.write(report.replacing(hash, with: other), to: "lario.minutes.md")
    let wrong = try workshop.breakout("verify", "lario")
    #expect(wrong.code == 65)
    #expect(
      wrong.errors.contains("lario.minutes.md was written at another entry #8 than this log has.")
    )
  }
}
