import BreakoutTestSupport
import Foundation
import Testing

/// `breakout report` in every kind and format, and `report` at the prompt.
@Suite struct ReportCommandTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    try workshop.play(ReadingCommandsTests.script + "act ben to write by Friday\n")
  }

  static let kinds = ["next-steps", "minutes", "record"]
  static let formats = ["md", "html", "txt", "csv", "json"]

  @Test(arguments: kinds, formats)
  func `every report prints, and is the same in a file and in a folder`(
    _ kind: String,
    _ format: String
  ) throws {
    let printed = try workshop.breakout("report", "lario", "--kind", kind, "--format", format)
    #expect(printed.code == 0)
    #expect(printed.output.count > 40)
    #expect(printed.output.utf8.last == 0x0A)
    let file = try workshop.breakout("report", "lario", "--kind", kind, "--to", "out/r.\(format)")
    #expect(file.code == 0)
    #expect(file.output == "")
    #expect(workshop.text("out/r.\(format)") == printed.output)
    let folder = try workshop.breakout(
      "report",
      "lario",
      "--kind",
      kind,
      "--format",
      format,
      "--to",
      "all/"
    )
    #expect(folder.code == 0)
    #expect(workshop.text("all/lario.\(kind).\(format)") == printed.output)
    if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) }
    if format == "html" { #expect(printed.output.hasPrefix("<!DOCTYPE html>")) }
  }

  @Test func `several logs go into a folder and into nothing else`() throws {
    try workshop.play("note b\n", into: "other")
    let run = try workshop.breakout("report", "lario", "other", "--to", "reports/")
    #expect(run.code == 0)
    #expect(workshop.exists("reports/lario.next-steps.md"))
    #expect(workshop.exists("reports/other.next-steps.md"))
    let one = try workshop.breakout("report", "lario", "other", "--to", "one.md")
    #expect(one.code == 64)
    #expect(one.errors == "Several reports need a folder after --to, ending in /.\n")
  }

  @Test(arguments: [
    (
      ["--kind", "poem"], 64,
      "There is no report “poem”; there is next-steps, summary, minutes, themes, dissent,"
    ),
    (
      ["--format", "doc"], 64,
      "There is no format “doc”; there is md, html, txt, csv, json, ics, "
        + "docx, odt or pdf."
    ),
    (["--to", "lario.jsonl"], 73, "lario.jsonl is not a report's name; choose another one."),
    (["--to", "next-steps.mdd"], 64, "No report ends in .mdd; use .md, .html, .txt, .csv, .json,"),
    (["--to", "/dev/null/x.md"], 73, "/dev/null/x.md cannot be written ("),
  ])
  func `a report that cannot be is refused`(
    _ options: [String],
    _ code: Int32,
    _ says: String
  ) throws {
    let before = workshop.bytes("lario.jsonl")
    let run = try workshop.breakout(arguments: ["report", "lario"] + options)
    #expect(run.code == code)
    #expect(run.errors.hasPrefix(says))
    #expect(run.errors.hasSuffix(".\n"))
    #expect(workshop.bytes("lario.jsonl") == before)
  }

  @Test func `slides are printed as Markdown alone`() throws {
    let run = try workshop.breakout("report", "lario", "--kind", "slides", "--format", "html")
    #expect(run.code == 64)
    let says = "The report “slides” is printed as md only, not as “html”; "
    #expect(run.errors == says + "type --kind slides --format md.\n")
  }

  @Test func `templates of one's own are used, and a missing or broken ladder is named`() throws {
    try workshop.play("set ladder delphi\n")
    #expect(try workshop.breakout("report", "lario").code == 0)
    let folder = workshop.path + "/templates/wording"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try workshop.write("nonsense nonsense\n", to: "templates/wording/delphi.txt")
    let broken = try workshop.breakout("report", "lario")
    #expect(broken.code == 65)
    #expect(broken.errors.hasPrefix("The wording ladder delphi: "))
    let run = try workshop.breakout("run", "lario", typing: "set ladder moon\n")
    #expect(run.output.contains("There is no wording ladder “moon”; there is delphi or parties."))
  }

  @Test func `a report at the prompt goes to the screen or to a file, never over the log`() throws {
    let run = try workshop.play("report minutes txt\nreport to r.html\nreport to lario.jsonl\n")
    #expect(run.output.contains("DRAFT"))
    #expect(run.output.contains("next-steps written to r.html"))
    #expect(workshop.text("r.html").hasPrefix("<!DOCTYPE html>"))
    #expect(run.output.contains("lario.jsonl is not a report's name; choose another one."))
    let lost = try workshop.play("report to reprots/r.html\nreport to r.htm\n").output
    #expect(lost.contains("There is no folder reprots; make it first, or choose another place."))
    #expect(lost.contains("No report ends in .htm; use .md, .html"))
    #expect(!workshop.exists("reprots") && !workshop.exists("r.htm"))
  }

  @Test(arguments: [
    ("source none.txt", "There is no file none.txt; check the name and the folder."),
    ("source .", ". is a folder, not a file."),
    ("roster bytes.csv", "bytes.csv is not UTF-8 text; save it as UTF-8 and try again."),
    ("source /dev/zero", "/dev/zero is not a plain file of at most 16 MB."),
  ])
  func `a file that cannot be read is named`(_ line: String, _ says: String) throws {
    try workshop.write([0x6E, 0xFF], to: "bytes.csv")
    #expect(try workshop.play(line + "\n").output.contains(says))
  }
}
