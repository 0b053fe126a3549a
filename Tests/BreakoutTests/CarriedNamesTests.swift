import BreakoutTestSupport
import Testing

/// Nobody is named because a text came from another workshop, from another room or from before.
@Suite struct CarriedNamesTests {
  /// A workshop of one room with people who were promised not to be named.
  private func earlier(_ lines: String) throws -> TemporaryWorkshop {
    let folder = try TemporaryWorkshop()
    let run = try folder.breakout("run", "old/lario", typing: "set attribution none\n" + lines)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    return folder
  }

  private func printed(_ log: String, in folder: TemporaryWorkshop) throws -> String {
    let kinds = ["next-steps", "minutes", "record"]
    let reports = try kinds.map { try folder.breakout("report", log, "--kind", $0).output }
    let page = try folder.breakout("replay", log, "--html", "page.html")
    #expect(page.code == 0)
    return reports.joined() + (try folder.breakout("export", log).output)
      + folder.text("page.html")
  }

  @Test func `names of the earlier roster are taken out of what is carried`() throws {
    let folder = try earlier(
      """
      roster+ Asha Menon, CERN
      present+ asha, Ben Ortega
      prop First by Ben Ortega
      decide P1 deferred
      act asha to send by 1 Jan 2012 measure evidence: mail to Ben Ortega
      park ask CERN
      """
    )
    let run = try folder.breakout(
      "run",
      "new/u",
      "--keep-going",
      typing: "set attribution none\nafter ../old\nset attribution named\nundo #2\n"
    )
    #expect(run.output.contains("People have spoken under “none”, which names less."))
    #expect(run.output.contains("people have spoken under “none”; type really set attribution"))
    let text = try printed("new/u", in: folder)
    for name in ["Ortega", "Ben", "CERN", "Asha"] { #expect(!text.contains(name), "\(name)") }
    #expect(text.contains("First by [name withheld]"))
    // Whoever was only named there has not come here.
    #expect(try folder.breakout("run", "new/u", typing: "roster?\n").output.contains("Asha"))
    #expect(!folder.text("new/u.jsonl").contains(#""people":[{"handle":"ben"#))
    // And on, into the workshop after that.
    _ = try folder.breakout("run", "next/u", typing: "set attribution none\nafter ../new\n")
    #expect(try !printed("next/u", in: folder).contains("Ortega"))
  }

  @Test func `a champion with a namesake here joins under another handle`() throws {
    let folder = try earlier(
      """
      roster+ Ben Ortega, WHO, Spain, state
      present+ ben
      act ben to write by 1 Jan 2012
      act ben to read
      accept N1
      really person ben name Benito Ortega
      """
    )
    let run = try folder.breakout(
      "run",
      "new/u",
      typing: "set attribution none\nroster+ Ben Ortega, MIT, USA, academy\nafter ../old\nsteps?\n"
    )
    #expect(run.code == 0, "\(run.output)")
    #expect(folder.text("new/u.jsonl").contains(#""handle":"ben-ortega-2""#))
    #expect(!folder.text("new/u.jsonl").contains("ben-ortega-3"))
    let text = try printed("new/u", in: folder)
    for name in ["Ortega", "Benito", "WHO", "MIT"] { #expect(!text.contains(name), "\(name)") }
    #expect(text.contains("a participant"))
  }

  @Test func `a former affiliation or name is taken out too, and one typed by mistake`() throws {
    let folder = try earlier(
      """
      roster+ Asha Menon, Interpol
      roster+ Zoe Quill
      undo
      present+ asha
      really person asha affiliation CERN
      really person asha name Asha Banerji
      note from Interpol to CERN, Quill and Menon and Banerji
      act asha to ask Interpol and Quill
      """
    )
    let text = try printed("old/lario", in: folder)
    for name in ["Interpol", "CERN", "Menon", "Banerji", "Quill"] {
      #expect(!text.contains(name), "\(name)")
    }
  }

  @Test func `an export of several logs takes out the people of all`() throws {
    let folder = try TemporaryWorkshop()
    _ = try folder.breakout("run", "ws/lario", typing: "present+ Eve Lin\neve: hello\n")
    _ = try folder.breakout(
      "run",
      "ws/volta",
      typing: "set attribution none\npresent+ Dan Bell\npark Eve Lin: later\n"
    )
    let both = try folder.breakout("export", "ws/lario", "ws/volta")
    #expect(both.code == 0, "\(both.errors)")
    #expect(!both.output.contains("Eve Lin: later"))
    #expect(both.output.contains("[name withheld]: later"))
    // In the room itself names were promised to nobody.
    #expect(both.output.contains("Eve Lin"))
  }

  @Test func `a participant who is called as the room leaves a command that can be typed`() throws {
    let folder = try TemporaryWorkshop()
    _ = try folder.breakout(
      "run",
      "ws/dan",
      typing: "set attribution none\npresent+ Dan Bell\nnote a\n"
    )
    let report = try folder.breakout("report", "ws/dan", "--kind", "minutes").output
    #expect(report.contains("breakout verify LOG --head"))
    #expect(!report.contains("[name withheld].jsonl"))
  }
}
