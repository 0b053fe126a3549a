import BreakoutCore
import BreakoutTestSupport
import Foundation
import Testing

@testable import BreakoutExport

/// Times, read-backs and the queue in the export, and what of them is not in it.
@Suite struct TimeTablesTests {
  private func tables(_ level: AttributionLevel = .named) throws -> [String: String] {
    var room = try SampleRoom("lario")
    try room.gather(["Ann Lee", "Bob Ray"])
    try room.perform(PutQuestion("What first?", minutes: 20, takeUp: true))
    try room.perform(SetTimeBox(nil, minutes: 15))
    try room.perform(ExtendTimeBox(nil, by: 5))
    try room.perform(PauseSession(minutes: 10, reason: "coffee with Ann Lee"))
    try room.perform(ContinueSession())
    try room.propose("Keep one register")
    try room.perform(OpenReadBack([]))
    try room.perform(AnswerReadBack(confirming: .names([SampleRoom.typed("Ann Lee")])))
    try room.perform(
      AnswerReadBack(
        by: SampleRoom.typed("Bob Ray"),
        asking: "Ann Lee's register",
        of: ItemID(.proposal, 1)
      )
    )
    try room.perform(GiveFloor(SampleRoom.typed("Ann Lee")))
    try room.perform(JoinQueue(SampleRoom.typed("Bob Ray"), .jumpIn, reason: "to reply"))
    let session = ExportSession(
      room.session,
      room: "lario",
      prefixed: false,
      level: level,
      head: (9, String(repeating: "9f", count: 32))
    )
    return try ExportTests.csv([session])
  }

  private func rows(_ name: String, _ tables: [String: String]) -> [String] {
    tables[name, default: ""].split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  @Test func `time-boxes, extensions and pauses are rows`() throws {
    let tables = try tables()
    let boxes = rows("time_boxes", tables)
    #expect(boxes.count == 2)
    #expect(boxes.first?.contains(",Q1,15,,") == true, "\(boxes)")
    #expect(boxes.last?.contains(",Q1,20,5,") == true, "\(boxes)")
    #expect(rows("takings_up", tables).first?.contains(",Q1,") == true)
    #expect(rows("pauses", tables).first?.hasSuffix(",10,coffee with Ann Lee") == true)
  }

  @Test func `a read-back says who confirmed and who asked for a change`() throws {
    let tables = try tables()
    #expect(rows("read_backs", tables).first?.contains(",2,1,1,,") == true, "\(tables)")
    let answers = rows("read_back_answers", tables)
    #expect(answers.first?.contains(",ann-lee,true,") == true, "\(answers)")
    #expect(
      answers.last?.contains(",bob-ray,false,P1,\"Ann Lee's register\",") == true,
      "\(answers)"
    )
  }

  @Test func `who waits is told, and never who had the floor`() throws {
    let tables = try tables()
    #expect(rows("queue", tables).first?.hasSuffix(",bob-ray,jump-in,to reply") == true)
    #expect(!rows("queue", tables).joined().contains("ann-lee"))
  }

  @Test func `nobody is named where names may not be given`() throws {
    let tables = try tables(.none)
    for name in ["time_boxes", "pauses", "read_backs", "read_back_answers", "queue"] {
      let text = rows(name, tables).joined(separator: "\n").lowercased()
      #expect(!text.isEmpty && !text.contains("ann") && !text.contains("bob"), "\(name): \(text)")
    }
  }
}
