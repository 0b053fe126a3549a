import BreakoutTestSupport
import Foundation
import Testing

/// The page of a replay, as text and as Chromium runs it.
///
/// What needs Chromium is skipped where it is not installed (Debian's package `chromium`).
@Suite(.serialized) struct ReplayPageTests {
  let workshop: TemporaryWorkshop

  init() throws {
    workshop = try TemporaryWorkshop()
    try workshop.play(Self.script)
    let run = try workshop.breakout("replay", "lario", "--html", "page.html")
    #expect(run.code == 0 && run.output == "" && run.errors == "", "\(run.errors)")
  }

  private static let script = """
    present+ Asha, Ben
    ask What first? 20m
    asha: </script><script>document.title = "taken"</script> & "quotes" 'too'
    mark before-vote
    prop Share one register
    poll P1 f5
    v asha 5
    v ben 4
    close poll
    note this was a slip
    undo
    """

  private static let agreeing = """
    present+ Asha, Ben
    prop Share one register
    ask What first? 20m
    @14:22:03
    asha: it is late
    poll P1 hum
    hum loud faint
    call consensus
    readback
    confirm asha
    change ben P1: shorter
    really signoff
    note after that
    """

  private static let chromium = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first(where: FileManager.default.isExecutableFile)

  /// The page's document after its scripts ran, opened at an entry.
  private func document(_ fragment: String, page: String = "page.html") throws -> String {
    let program = try #require(Self.chromium)
    let address = URL(filePath: workshop.path + "/" + page).absoluteString + fragment
    let arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000",
      "--user-data-dir=\(workshop.path)/profile", "--dump-dom", address,
    ]
    return try ProgramRun(program, arguments, in: URL(filePath: workshop.path)).output
  }

  private func count(_ text: String, in page: String) -> Int {
    page.components(separatedBy: text).count - 1
  }

  // MARK: As text

  @Test func `the page is a list that can be read without scripts, and fetches nothing`() throws {
    let page = workshop.text("page.html")
    #expect(count("<li class=\"entry ", in: page) == 12)
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(!page.contains(" src=") && !page.contains("@import") && !page.contains("url("))
    #expect(page.contains("<section id=\"player\" aria-label=\"Replay\" hidden>"))
    #expect(count("<script>", in: page) == 1)
    #expect(page.contains("&lt;/script&gt;&lt;script&gt;document.title = &quot;taken&quot;"))
  }

  @Test func `what was undone says so, and polls are drawn as they grew`() throws {
    let page = workshop.text("page.html")
    #expect(page.contains("data-undone-by=\"12\""))
    #expect(page.contains("T1 on P1, fist to five: 1 of 2 in"))
    #expect(page.contains("2 of 2 in; consensus"))
  }

  @Test(arguments: ["affiliation", "role", "none"])
  func `nobody is named where names may not be given`(_ level: String) throws {
    let run = try workshop.breakout(
      "replay",
      "lario",
      "--html",
      "quiet.html",
      "--attribution",
      level
    )
    #expect(run.code == 0)
    let page = workshop.text("quiet.html")
    #expect(!page.lowercased().contains("asha"))
    #expect(!page.contains("1 of 2 in"))
    #expect(page.contains("2 ballots came in on T1"))
  }

  @Test func `a part of a session is a page too, and a broken template is named`() throws {
    let part = ["--from", ":before-vote", "--to", "T1", "--html", "part.html"]
    #expect(try workshop.breakout(arguments: ["replay", "lario"] + part).code == 0)
    #expect(count("<li class=\"entry ", in: workshop.text("part.html")) == 3)
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/templates/reports",
      withIntermediateDirectories: true
    )
    try workshop.write("{{#moments}}", to: "templates/reports/replay.html.mustache")
    let broken = try workshop.breakout("replay", "lario", "--html", "broken.html")
    #expect(broken.code == 65)
    #expect(broken.errors.hasPrefix("The template replay.html cannot be read at line 1"))
    #expect(!workshop.exists("broken.html"))
  }

  // MARK: In Chromium

  @Test(.enabled(if: chromium != nil, "Chromium is not installed (package chromium)."))
  func `at the beginning only the first entry is shown`() throws {
    let page = try document("")
    #expect(page.contains("<section id=\"player\" aria-label=\"Replay\">"))
    #expect(count(" hidden=\"\"", in: page) >= 11)
    #expect(page.contains("aria-valuetext=\"#1, 14:00:00: The breakout"))
    #expect(!page.contains("<title>taken</title>"))
  }

  @Test(.enabled(if: chromium != nil, "Chromium is not installed (package chromium)."))
  func `at an entry the page shows how the session stood, and reads it aloud`() throws {
    let page = try document("#e8")
    #expect(page.contains("aria-live=\"polite\">Asha votes 5 on T1 by hands.</p>"))
    #expect(page.contains("<p id=\"question\" dir=\"auto\">Q1 What first?</p>"))
    #expect(page.contains("2 present; 1 contribution; 1 proposal; 0 decisions; 0 next steps"))
    let poll = try #require(page.components(separatedBy: "<div id=\"poll\">").last)
    #expect(poll.prefix(200).contains("T1 on P1, fist to five: 1 of 2 in"))
    #expect(page.contains("aria-valuetext=\"#8, 14:00:07: Asha votes 5 on T1 by hands.\""))
    #expect(page.contains("<span id=\"place\">14:00:07, 8 of 12</span>"))
  }

  @Test(.enabled(if: chromium != nil, "Chromium is not installed (package chromium)."))
  func `a page in French counts as French does`() throws {
    let french = ["replay", "lario", "--html", "fr.html", "--language", "fr"]
    #expect(try workshop.breakout(arguments: french).code == 0)
    let page = try document("#e8", page: "fr.html")
    let narrow = "\u{202F}"
    #expect(
      page.contains(
        "présents\(narrow): 2\(narrow); 1 contribution\(narrow); 1 proposition\(narrow); 0 décision\(narrow); "
          + "0 prochaine étape</p>"
      )
    )
    #expect(page.contains("<span id=\"place\">14:00:07, 8 sur 12</span>"))
  }

  @Test(.enabled(if: chromium != nil, "Chromium is not installed (package chromium)."))
  func `the clock, what was read back and what was hummed are shown as they stood`() throws {
    try workshop.play(Self.agreeing, into: "volta")
    #expect(try workshop.breakout("replay", "volta", "--html", "volta.html").code == 0)
    func shown(_ entry: Int) throws -> (standing: String, poll: String, readBack: String) {
      let page = try document("#e\(entry)", page: "volta.html")
      let now = page.components(separatedBy: "<section id=\"now\"").last ?? ""
      let parts = now.components(separatedBy: "<div id=\"poll\">")
      let rest = (parts.last ?? "").components(separatedBy: "<div id=\"read-back\">")
      let readBack = rest.last?.components(separatedBy: "</div>").first ?? ""
      return (parts.first ?? "", rest.first ?? "", readBack)
    }
    #expect(try shown(4).standing.contains(">20:00 left for Q1; 2 present"))
    #expect(try shown(5).standing.contains(">2:00 over for Q1; 2 present"))
    #expect(try shown(6).poll.contains("T1 on P1, hum: nothing heard yet"))
    #expect(try shown(7).poll.contains("T1 on P1, hum: heard loud in favour and faint against"))
    let asked = try shown(10).readBack
    #expect(asked.contains("<b>Read-back: 1 of 2 confirmed</b>; confirmed by Asha"), "\(asked)")
    let changed = try shown(11).readBack
    #expect(changed.contains("Ben asked for a change of P1: shorter"), "\(changed)")
    #expect(try shown(13).readBack.isEmpty)
  }

  @Test(.enabled(if: chromium != nil, "Chromium is not installed (package chromium)."))
  func `keys, buttons and the slider move the replay`() throws {
    // The page's own script is left as it is; another one after it presses keys as a person would.
    let presses = """
      <script>
      const press = key => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      const places = [];
      const note = () => places.push(document.getElementById("slider").value);
      for (const key of [".", ".", ",", "ArrowRight", "ArrowLeft", "]", "}", "{", "9", "0", "End", "Home"]) { press(key); note(); }
      document.getElementById("on").click(); note();
      const slider = document.getElementById("slider");
      slider.value = 6; slider.dispatchEvent(new Event("input")); note();
      document.body.dataset.places = places.join(" ");
      press(" ");
      </script>
      """
    let page = workshop.text("page.html").replacing("</body>", with: presses + "</body>")
    try workshop.write(page, to: "pressed.html")
    let shown = try document("", page: "pressed.html")
    #expect(shown.contains("data-places=\"1 2 1 6 1 4 4 2 10 0 11 0 1 6\""))
    // Two seconds at eight times the speed: the entries after the sixth came in the meantime.
    #expect(shown.contains("12 of 12</span>"))
  }
}
