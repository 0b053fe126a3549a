import BreakoutCore
import Testing

@testable import BreakoutImport

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
