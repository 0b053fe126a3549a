import BreakoutCore
import Testing

@testable import BreakoutImport

@Suite struct `Notes in a table` {
  private let notes = """
    Time,Type,Speaker,Organisation,Notes,Owner,Due date,Topic,Question
    10:00,point,Ann,ETH,"Cranes, all rusty",,,Cranes,
    10:05,idea,Ben,,Paint them,,,Cranes,What now?
    10:06,proposal,,,Paint in spring,,,,
    10:07,decision,,,Paint in March,,,,
    10:08,action,,,Buy paint,Ben,2020-03-01,,
    10:09,whatever,Ann,,Fine,,,,
    soon,point,Ann,,Soon,,,,
    """

  @Test func `become agenda, contributions, decisions and next steps`() throws {
    let meeting = try imported(notes, as: CSVNotesImporter())
    #expect(meeting.topics == ["Cranes"])
    #expect(
      meeting.said == ["Ann: Cranes, all rusty", "Ben: Paint them", "Ann: Fine", "Ann: Soon"]
    )
    let session = try session(meeting)
    #expect(session.proposals.map(\.state) == [.open, .agreed])
    #expect(session.questions.map(\.text) == ["What now?"])
    #expect(session.nextSteps[0].champion == .participant("ben"))
    #expect(session.nextSteps[0].due?.description == "2020-03-01")
    #expect(session.participant("ann")?.person.affiliation == "ETH")
    #expect(session.contributions[1].kind == .idea)
    #expect(
      meeting.report.lines.map { "\($0.place.line) \($0.text) \($0.reason)" } == [
        "7 whatever is no kind of entry that is known; the row is kept as a point",
        "8 soon is no time that is known; the row is kept",
      ]
    )
  }

  @Test(arguments: [
    (
      "text,mood\na,b\n",
      "notes.txt has a column “mood”; known are time, date, room, kind, who, affiliation, text, owner, due, topic, question and id. Leave it out, or pass over it with --ignore-columns."
    ),
    ("who,kind\na,b\n", "notes.txt has no column “text”; name the column with the notes so."),
    (
      "who,text\na\n",
      "notes.txt, line 2, has 1 cell, and the first line has 2; the file may be cut, so export it again."
    ),
    ("who,text\n", "notes.txt holds no row that could be imported."),
    (
      "room,text\nlario,a\nvolta,b\n",
      "The notes are about several rooms, lario and volta; import one at a time with --room NAME."
    ),
  ])
  func `are refused with one sentence`(_ text: String, _ sentence: String) {
    #expect(trouble(text, as: CSVNotesImporter()) == sentence)
  }

  @Test func `may be about one room of several`() throws {
    let meeting = try imported("room,text\nlario,a\nvolta,b\n", as: CSVNotesImporter()) {
      $0.room = "Volta"
    }
    #expect(meeting.said == ["b"])
    #expect(meeting.report.leftOut == [.init(what: "rows of other rooms", count: 1)])
  }

  @Test func `may have columns that are passed over`() throws {
    let meeting = try imported("text,mood\na,b\n", as: CSVNotesImporter()) {
      $0.ignoresColumns = true
    }
    #expect(meeting.said == ["a"])
  }

  @Test(arguments: [
    (
      "What,Comment\npaint,x\n",
      "notes.txt has no column “text”, and “Comment” may be about “What”; name the column with the notes “text”."
    ),
    (
      "note,comment\na,b\n",
      "notes.txt has several columns of text, “note” and “comment”; leave out all but one."
    ),
  ])
  func `never take another column for the text`(_ text: String, _ sentence: String) {
    #expect(throws: ImportTrouble(sentence, .damaged)) {
      try imported(text, as: CSVNotesImporter()) { $0.ignoresColumns = true }
    }
  }

  @Test func `list rows without a text, except of those who were there`() throws {
    let text = """
      kind,who,text,topic
      present,Ann,,
      absent,Ben,,
      ,,,Cranes
      decision,,,Cranes
      point,Ann,,Cranes
      """
    let meeting = try imported(text, as: CSVNotesImporter())
    #expect(
      meeting.report.lines.map { "\($0.place.line) \($0.text) \($0.reason)" } == [
        "5 decision has no text and is left out", "6 point has no text and is left out",
      ]
    )
    #expect(meeting.report.emptyTexts == [])
    let session = try session(meeting)
    #expect(session.proposals.isEmpty)
    #expect(session.present.map(\.person.name) == ["Ann"])
    #expect(session.participants.filter(\.isExcused).map(\.person.name) == ["Ben"])
    #expect(meeting.topics == ["Cranes"])
  }

  @Test func `make the speaker the champion where there is no column of owners`() throws {
    let row = "action,Bob Lee,send the fields by 15 Jan 2012"
    let meeting = try imported("kind,who,text\n\(row)\n", as: CSVNotesImporter())
    let step = try #require(meeting.nextSteps.first)
    #expect(step.owners == ["Bob Lee"])
    #expect(step.text == "send the fields")
    #expect(step.due?.description == "2012-01-15")
    let owned = try imported("kind,who,text,owner\n\(row),\n", as: CSVNotesImporter())
    #expect(owned.nextSteps.map(\.owners) == [[]])
  }

  @Test func `tell of dates that are none`() throws {
    let meeting = try imported("kind,text,due\naction,a,soon\n", as: CSVNotesImporter())
    #expect(meeting.report.lines.map(\.reason) == ["is no date that is known; the step has none"])
    let dated = try imported("date,text\n2012-01-26,b\nsome day,a\n", as: CSVNotesImporter()) {
      $0.date = nil
    }
    #expect(dated.report.lines.map(\.reason) == ["is no date that is known; the row is kept"])
    #expect(dated.steps.last?.time.day(at: .utc).description == "2012-01-26")
  }
}

@Suite struct `Notes in Markdown` {
  private let notes = """
    # Harbour group, 4 March 2020

    Present: Ann Brown (ETH), Ben; Cleo
    Regrets: Dan
    Chair: Ann Brown

    ## Cranes

    - Ann Brown: They are **rusty**.
      All of them.
    - Question: What now?
    - Somebody should paint them
    - Decision: Paint in March
    - Rejected: buy new ones

    ### Actions

    - [ ] Buy paint @Ben by 2020-04-01
    - [x] Count the cranes
    - Cleo to call the harbour

    ```
    red | 2 tins
    ```

    | a | table |
    """

  @Test func `become agenda, contributions, decisions and next steps`() throws {
    let meeting = try imported(notes, as: MarkdownNotesImporter())
    #expect(meeting.topics == ["Cranes"])
    #expect(
      meeting.said == [
        "Ann Brown: They are rusty. All of them.", "Somebody should paint them",
        "```red | 2 tins",
      ]
    )
    let session = try session(meeting)
    #expect(session.frontMatter.title == "Harbour group, 4 March 2020")
    #expect(session.present.map(\.person.name) == ["Ann Brown", "Ben", "Cleo"])
    #expect(session.participants.filter(\.isExcused).map(\.person.name) == ["Dan"])
    #expect(session.participants[0].person.affiliation == "ETH")
    #expect(session.participants[0].person.role == "chair")
    #expect(session.questions.map(\.text) == ["What now?"])
    #expect(session.proposals.map(\.text) == ["Paint in March", "buy new ones"])
    #expect(session.proposals.map(\.state) == [.agreed, .notAgreed])
    #expect(session.nextSteps.map(\.champion) == [.participant("ben"), nil, .participant("cleo")])
    #expect(session.nextSteps.map(\.state) == [.proposed, .done, .proposed])
    #expect(session.nextSteps[0].due?.description == "2020-04-01")
    #expect(meeting.report.lines.map(\.reason) == ["is a row of a table, which is not read"])
  }

  @Test func `take their day from themselves`() throws {
    let meeting = try imported(notes, as: MarkdownNotesImporter()) { $0.date = nil }
    #expect(meeting.steps.last?.time.day(at: .utc).description == "2020-03-04")
    let undated = try imported("# Plans\n- one\n", as: MarkdownNotesImporter()) {
      $0.date = nil
      $0.fallbackDate = CalendarDate(year: 2021, month: 1, day: 2)
    }
    #expect(
      undated.report.notes == [
        "The notes name no day; 2021-01-02, the day on which the file was changed, was taken; "
          + "--date says another."
      ]
    )
  }

  @Test func `tell of a block that is never closed`() throws {
    let meeting = try imported("# Plans\n```\none\n", as: MarkdownNotesImporter())
    #expect(meeting.report.lines.map(\.reason) == ["begins a block that is never closed"])
    #expect(meeting.said == ["```one"])
  }

  private let lines = """
    # Breakout A
    Present: Anna Müller, Bob Lee
    ## Key question: what to do in 2012?
    - Anna: one page for all programmes
    - [ ] Bob: send the fields by 15 January 2012
    - PROPOSAL: A shared register
    Some paragraph text that
    goes over two lines.
    1. numbered point
    > quoted
    > further
    """

  @Test func `give nobody words that are not theirs`() throws {
    let meeting = try imported(lines, as: MarkdownNotesImporter())
    #expect(
      meeting.said == [
        "Anna Müller: one page for all programmes",
        "Some paragraph text that goes over two lines.", "1. numbered point", "quoted further",
      ]
    )
    let session = try session(meeting)
    #expect(session.questions.map(\.text) == ["what to do in 2012?"])
    #expect(session.proposals.map(\.text) == ["A shared register"])
    #expect(session.participants.map(\.person.name) == ["Anna Müller", "Bob Lee"])
    #expect(session.nextSteps.map(\.text) == ["send the fields"])
    #expect(session.nextSteps.map(\.champion) == [.participant("boblee")])
    #expect(session.nextSteps.first?.due?.description == "2012-01-15")
    #expect(meeting.report.lines.isEmpty)
    #expect(
      meeting.report.notes == [
        "“Anna” was taken for Anna Müller, the only one of that name in the notes.",
        "“Bob” was taken for Bob Lee, the only one of that name in the notes.",
      ]
    )
  }

  @Test func `keep a short name apart that may be of two people`() throws {
    let text = "# A\nPresent: Anna Müller\n- Anna: yes\n- Anna Rossi: no\n"
    let meeting = try imported(text, as: MarkdownNotesImporter())
    #expect(meeting.said == ["Anna: yes", "Anna Rossi: no"])
    #expect(
      meeting.report.notes == [
        "“Anna” may be Anna Müller or Anna Rossi, and is kept apart from them."
      ]
    )
  }

  @Test func `may have a heading that is an entry, and paragraphs under questions`() throws {
    let text = """
      # A
      ## Topic: Cranes
      ## Decision: paint
        them
      ## Open questions
      Who pays?

      Nobody knew.
      - Who paints?
      ## Idea: a red crane
      - Use rust
      """
    let meeting = try imported(text, as: MarkdownNotesImporter())
    #expect(meeting.topics == ["Cranes", "Idea: a red crane"])
    #expect(meeting.proposals == ["paint"])
    #expect(meeting.said == ["them", "Nobody knew.", "Use rust"])
    #expect(try session(meeting).questions.map(\.text) == ["Who pays?", "Who paints?"])
  }

  @Test func `may have entries over several lines`() throws {
    let text = "# A\n- Proposal: one\n  register\n- [ ] call\n  the harbour by 2020-04-01\n"
    let meeting = try imported(text, as: MarkdownNotesImporter())
    #expect(meeting.proposals == ["one register"])
    #expect(meeting.nextSteps.map(\.text) == ["call the harbour"])
    #expect(meeting.nextSteps.map { $0.due?.description } == ["2020-04-01"])
  }

  @Test func `may have bold labels and lists in lists`() throws {
    let text = """
      # Group meeting, 5 May 2021

      **Present:** Ann Brown, Ben Ito
      **Chair:** Ann Brown

      * Ann Brown: rusty
        1. first
        - **Decision:** paint them
      ## Open questions
      - Who pays?
      """
    let meeting = try imported(text, as: MarkdownNotesImporter())
    let session = try session(meeting)
    #expect(meeting.said == ["Ann Brown: rusty | 1. first"])
    #expect(session.proposals.map(\.text) == ["paint them"])
    #expect(session.questions.map(\.text) == ["Who pays?"])
    #expect(session.duties[.chair] == "annbrown")
  }

  @Test func `that hold nothing are refused`() {
    #expect(
      trouble("\n\n", as: MarkdownNotesImporter())
        == "Nothing in notes.txt could be understood; say which format it is with --from."
    )
  }
}

@Suite struct `An action` {
  @Test(arguments: [
    ("bar to do this", ["bar"]), ("baz: do the same", ["baz"]),
    ("ali, cyril, and dd8: do it", ["ali", "cyril", "dd8"]),
    ("foo and bar-50% to stop", ["foo", "bar-50%"]), ("Update the charter to call out framing", []),
    ("merge 574 and 575", []), ("merge to main", []), ("see https://example.org: it is good", []),
  ])
  func `names its owners`(_ text: String, _ owners: [String]) {
    #expect(ActionText.owners(in: text) { _ in false } == owners)
  }

  @Test(arguments: [
    ("paint it by 2020-04-01", "2020-04-01"), ("paint it (due 1 April 2020)", "2020-04-01"),
    ("paint it until April 1, 2020", "2020-04-01"), ("due:2020/04/01 paint", "2020-04-01"),
  ])
  func `names its date`(_ text: String, _ date: String) {
    #expect(ActionText.due(in: text)?.description == date)
  }

  @Test func `has no date where none says when it is due`() {
    #expect(ActionText.due(in: "look at the plan of 2020-04-01") == nil)
  }
}
