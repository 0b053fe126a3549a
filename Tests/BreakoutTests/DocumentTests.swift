import BreakoutTestSupport
import Foundation
import Testing

/// Documents that other programs make: with programs of ours in their place, and with the real ones
/// where they are installed.
@Suite struct DocumentTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    try workshop.play(
      ReadingCommandsTests.script + "act ben to ask 王芳 and ليلى حداد by 3 Dec 2011\n"
    )
  }

  /// Puts a program of that name into a folder `bin` of the workshop.
  private func put(_ name: String, _ script: String) throws {
    let folder = workshop.path + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try workshop.write("#!/bin/sh\n" + script, to: "bin/\(name)")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: "\(folder)/\(name)"
    )
  }

  private func report(_ options: String..., path: String? = nil) throws -> ProgramRun {
    try workshop.breakout(
      arguments: ["report", "lario"] + options,
      environment: ["PATH": path ?? workshop.path + "/bin"]
    )
  }

  @Test func `pandoc is given the report in Markdown, its looks and the date of the log`() throws {
    try put(
      "pandoc",
      """
      for last; do :; done
      echo "$SOURCE_DATE_EPOCH" > "$last"
      for word; do case $word in *.md) /bin/cat "$word" >> "$last";; *) echo "$word" >> "$last";; esac; done
      """
    )
    #expect(try report("--to", "r.docx").code == 0)
    let text = workshop.text("r.docx")
    #expect(text.hasPrefix("13214"))
    #expect(text.contains("--reference-doc="))
    #expect(text.contains("## Next steps {#part-"))
    #expect(text.contains("王芳"))
    #expect(text.contains("ليلى حداد"))
    #expect(try report("--format", "odt", "--to", "all/").code == 0)
    #expect(workshop.text("all/lario.next-steps.odt").contains("reference.odt"))
  }

  @Test(arguments: [
    (
      "echo one >&2; echo 'no such font' >&2; exit 3",
      "pandoc could not make the docx (no such font); "
    ),
    ("exit 0", "pandoc could not make the docx (it did not say why); "),
    (
      "for last; do :; done; echo half > \"$last\"; exit 9",
      "pandoc could not make the docx (it did"
    ),
  ])
  func `what fails is told in one sentence, and a file that was there is as it was`(
    _ script: String,
    _ says: String
  ) throws {
    try put("pandoc", script)
    try workshop.write("earlier", to: "r.docx")
    let run = try report("--to", "r.docx")
    #expect(run.code == 73)
    #expect(run.errors.contains(says))
    #expect(run.errors.hasSuffix("choose html, which any browser prints.\n"))
    #expect(workshop.text("r.docx") == "earlier")
  }

  @Test func `letters that TeX leaves out are no document`() throws {
    try put("xelatex", "")
    try put(
      "pandoc",
      """
      for last; do :; done; echo x > "$last"
      echo '[WARNING] Missing character: There is no 王 (U+738B) in font lmroman' >&2
      """
    )
    let run = try report("--to", "r.pdf")
    #expect(run.code == 73)
    #expect(run.errors.contains("pandoc could not make the pdf (its letters lack 王); choose html"))
    #expect(!workshop.exists("r.pdf"))
  }

  @Test(arguments: [
    ("docx", "Writing docx takes pandoc, which is not installed; install it, or choose html, "),
    ("odt", "Writing odt takes pandoc, which is not installed; install it, or choose html, "),
    ("pdf", "Writing pdf takes weasyprint, or pandoc with xelatex, and they are not installed; "),
  ])
  func `a program that is missing is named`(_ format: String, _ says: String) throws {
    let run = try report("--to", "r.\(format)")
    #expect(run.code == 66)
    #expect(run.errors.hasPrefix(says))
    #expect(!workshop.exists("r.\(format)"))
    let screen = try report("--format", format)
    #expect(screen.code == 64)
    #expect(
      screen.errors
        == "A report in \(format) cannot be shown on the screen; add --to FILE, such as --to report.\(format).\n"
    )
  }

  @Test func `at the prompt a document goes to a file, and a calendar is of next steps`() throws {
    let run = try workshop.play(
      "report docx\nreport minutes ics\nreport to x.docx\nreport ics\nreport to steps.ics\n"
    )
    #expect(
      run.output.contains(
        "A report in docx cannot be shown on the screen; type “report next-steps to report.docx”."
      )
    )
    #expect(run.output.contains("ask for next-steps instead of minutes"))
    #expect(run.output.contains("Writing docx takes pandoc, which is not installed"))
    #expect(run.output.contains("DUE;VALUE=DATE:20111203"))
    #expect(workshop.text("steps.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test func `another kind in a calendar is refused before anything is written`() throws {
    let run = try workshop.breakout("report", "lario", "--kind", "record", "--to", "r.ics")
    #expect(run.code == 64)
    #expect(run.errors.contains("ask for next-steps instead of record"))
    #expect(!workshop.exists("r.ics"))
  }

  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  private static func isInstalled(_ name: String) -> Bool {
    path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  @Test(.enabled(if: isInstalled("pandoc")), arguments: ["docx", "odt"])
  func `the real pandoc makes a document, the same each time, with every name`(
    _ format: String
  ) throws {
    for name in ["a", "b"] {
      let run = try report("--to", "\(name).\(format)", path: Self.path)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(workshop.bytes("a.\(format)") == workshop.bytes("b.\(format)"))
    // An archive begins with the time of its first file: 16 November 2011, not that of the clock.
    #expect(Array(workshop.bytes("a.\(format)")[12..<14]) == [0x70, 0x3F])
    let text = try ProgramRun(
      "/usr/bin/env",
      ["pandoc", "--to", "plain", workshop.path + "/a.\(format)"],
      in: URL(filePath: workshop.path)
    ).output
    #expect(text.contains("王芳"))
    #expect(text.contains("ليلى"))
    #expect(text.contains("Contents"))
  }

  @Test(.enabled(if: isInstalled("weasyprint") || isInstalled("wkhtmltopdf")))
  func `the real printer makes a PDF, the same each time`() throws {
    for name in ["a", "b"] {
      let run = try report("--to", "\(name).pdf", path: Self.path)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(workshop.bytes("a.pdf").starts(with: "%PDF".utf8))
    #expect(workshop.bytes("a.pdf") == workshop.bytes("b.pdf"))
  }
}
