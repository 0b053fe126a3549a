import BreakoutCore
import Testing

@testable import BreakoutImport

@Suite struct `A line of a chat's log` {
  private func read(_ text: String) -> ChatLine? {
    ChatLineReader.read(SourceLine(place: SourcePlace(file: "a", line: 1), text: text))
  }

  @Test(arguments: [
    "<ann> hello", "10:04 <ann> hello", "10:04:31 <@ann> hello", "[10:04] <ann> hello",
    "[10:04]\t<ann>\thello", "[Tue 10:04]\t<ann>\thello",
    "[2018-02-05T16:01:11.770Z]\t<ann>\thello",
    "2018-02-05T16:01:11Z <ann> hello", "[2018-02-05 16:01:11] <ann> hello",
    "Feb 05 16:01:11 <ann>\thello", "05-02-2018 16:01:11 < ann!a@host: hello",
    "16:01          ann | hello", "16:01 @    ann | hello", "2018-02-05 16:01:11\tann\thello",
    "[16:01:11 pm] <ann> hello", "16:01 ann: hello", "<ann> \u{03}04hello\u{0F}",
  ])
  func `is read in every form`(_ text: String) {
    let line = read(text)
    #expect(line?.kind == .said)
    #expect(line?.nick == "ann")
    #expect(line?.text == "hello")
  }

  @Test(arguments: [
    ("10:04 * ann waves", ChatLine.Kind.emote), ("[10:04]\t* ann\twaves", .emote),
    ("10:04 -!- ann [a@host] has joined #plans", .joined),
    ("[10:04]\t-->|\tann (a@b) has joined", .joined),
    ("[10:04]\t|<--\tann has left", .left),
    ("10:04 *** ann is now known as ann2", .renamed(to: "ann2")),
    ("10:04        «Quit» | ann (a@b) has signed off", .left),
    ("10:04:00 <RRSAgent> RRSAgent has joined #plans", .joined),
    ("--- Log closed Tue Jan 31 20:35:19 2017", .notice),
  ])
  func `that nobody typed is told apart`(_ text: String, _ kind: ChatLine.Kind) {
    #expect(read(text)?.kind == kind)
  }

  @Test(arguments: ["", "hello", "# a heading", "  goes on", "http://example.org/ is it"])
  func `is not made of anything else`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func `may tell the day`() throws {
    let day = try #require(CalendarDate(year: 2017, month: 1, day: 31))
    #expect(read("--- Log opened Tue Jan 31 10:42:03 2017")?.kind == .day(day))
    #expect(read("[2017-01-31 10:42] <ann> hi")?.stamp?.date == day)
  }
}

@Suite struct `The log of a chat` {
  @Test func `goes on after midnight and never back`() throws {
    let log = "[23:59] <ann> late\n[00:01] <ann> later\n[00:00] <ben> out of order\n"
    let meeting = try imported(log, as: ChatImporter())
    let times = meeting.steps.filter { if case .said = $0.act { true } else { false } }.map(\.time)
    #expect(
      times.map(\.description) == [
        "2020-03-04T23:59:00.000Z", "2020-03-05T00:01:00.000Z", "2020-03-05T00:01:00.000Z",
      ]
    )
  }

  @Test func `is in the zone that was asked for`() throws {
    let meeting = try imported("[10:00] <ann> hello\n", as: ChatImporter()) {
      $0.zone = ZoneOffset(minutes: 60)
    }
    #expect(meeting.steps.last?.time.description == "2020-03-04T09:00:00.000Z")
  }

  @Test func `takes its day from the file's name`() throws {
    let meeting = try imported("[10:00] <ann> hello\n", as: ChatImporter(), named: "2013-06-11.log")
    {
      $0.date = nil
    }
    #expect(meeting.steps.last?.time.description == "2013-06-11T10:00:00.000Z")
    #expect(meeting.report.notes.isEmpty)
  }

  @Test func `says so if its day is guessed`() throws {
    let meeting = try imported("[10:00] <ann> hello\n", as: ChatImporter()) {
      $0.date = nil
      $0.fallbackDate = CalendarDate(year: 2021, month: 1, day: 2)
    }
    #expect(
      meeting.report.notes == [
        "No file names its day; 2021-01-02, the day on which the file was changed, was taken; "
          + "--date says another."
      ]
    )
  }

  @Test func `leaves out what nobody said, and counts it`() throws {
    let log = """
      [10:00] <ann> hello
      [10:00] * ann waves
      [10:01] -!- ben [b@host] has joined #plans
      [10:02] <Zakim> ok, ann
      what is this
      """
    let meeting = try imported(log, as: ChatImporter())
    #expect(meeting.said == ["ann: hello"])
    #expect(
      meeting.report.leftOut == [
        .init(what: "asides (/me)", count: 1), .init(what: "joins and parts", count: 1),
        .init(what: "lines of or to bots", count: 1),
      ]
    )
    #expect(meeting.report.lines.map(\.text) == ["what is this"])
    #expect(meeting.report.lines.first?.place.description == "notes.txt:5")
  }

  @Test func `joins the lines that mIRC breaks`() throws {
    let meeting = try imported("<ann> a long\n line\n<ben> yes\n", as: ChatImporter())
    #expect(meeting.said == ["ann: a long line", "ben: yes"])
  }

  @Test func `knows people by a table, under all their nicks`() throws {
    let meeting = try imported("<ann_> one\n<ann> two\n<brown> three\n", as: ChatImporter()) {
      $0.people.add(nick: "ann", name: "Ann Brown")
    }
    #expect(meeting.said == ["Ann Brown: one", "Ann Brown: two", "Ann Brown: three"])
    #expect(
      meeting.report.notes == [
        "“brown” was taken for Ann Brown, the only one of that name in the table."
      ]
    )
  }

  @Test func `without anything that was said is refused`() {
    #expect(
      trouble("10:00 -!- ann has joined #a\n", as: ChatImporter())
        == "Nothing in notes.txt could be understood; say which format it is with --from."
    )
  }
}
