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
