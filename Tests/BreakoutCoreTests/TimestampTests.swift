import BreakoutCore
import Testing

@Suite struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_321_452_123_123, "2011-11-16T14:02:03.123Z"),
      (951_868_799_999, "2000-02-29T23:59:59.999Z"),
      (-2_208_988_800_000, "1900-01-01T00:00:00.000Z"),
      (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ] as [(Int64, String)]
  )
  func `a moment prints as it is read`(milliseconds: Int64, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "2011-11-16T14:02:03Z", "2011-11-16T15:02:03+01:00", "2011-11-16T08:32:03.000-05:30",
    "2011-11-17T00:02:03+10:00",
  ])
  func `offsets name the same moment`(text: String) {
    #expect(Timestamp(text) == Timestamp("2011-11-16T14:02:03.000Z"))
  }

  @Test(arguments: [
    "", "2011-11-16", "2011-11-16 14:02:03Z", "2011-11-16T14:02:03", "2011-11-16T24:00:00Z",
    "2011-11-16T14:60:00Z", "2011-11-16T14:02:60Z", "2011-02-29T00:00:00Z",
    "2011-11-16T14:02:03.1Z", "2011-11-16T14:02:03.1234Z", "2011-11-16T14:02:03.123",
    "2011-11-16T14:02:03+1:00", "2011-11-16T14:02:03ZZ", "2011-11-16T14:02:03.123+24:00",
  ])
  func `no moment`(text: String) { #expect(Timestamp(text) == nil) }

  @Test func `the day and the time are the room's`() throws {
    let moment = try #require(Timestamp("2011-11-16T23:30:05.000Z"))
    let como = try #require(ZoneOffset("+01:00"))
    let lima = try #require(ZoneOffset("-05:00"))
    #expect(moment.day(at: como).description == "2011-11-17")
    #expect(moment.timeOfDay(at: como) == "00:30")
    #expect(moment.timeOfDayWithSeconds(at: lima) == "18:30:05")
    #expect(moment.millisecondOfDay(at: .utc) == 84_605_000)
  }

  @Test func `before 1970 the day still begins at midnight`() {
    let moment = Timestamp(milliseconds: -1)
    #expect(moment.day(at: .utc).description == "1969-12-31")
    #expect(moment.millisecondOfDay(at: .utc) == 86_399_999)
    #expect(Timestamp(milliseconds: -2) < moment)
  }

  @Test(arguments: [
    ("+01:00", 60), ("-05:30", -330), ("+00:00", 0), ("+23:59", 1_439), ("-00:30", -30),
  ])
  func `an offset prints as it is read`(text: String, minutes: Int) {
    #expect(ZoneOffset(text)?.minutes == minutes)
    #expect(ZoneOffset(minutes: minutes).description == text)
  }

  @Test func `Z is no offset at all`() { #expect(ZoneOffset("Z") == .utc) }

  @Test(arguments: ["", "z", "+1:00", "+24:00", "+01:60", "01:00", "+0100", "−01:00", "+01:00 "])
  func `no offset`(text: String) { #expect(ZoneOffset(text) == nil) }
}
