import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Dates as people say them, read on Wednesday 16 November 2011.
@Suite struct DateReaderTests {
  static let today = CalendarDate(year: 2011, month: 11, day: 16)

  static let read: [(String, String)] = [
    ("15 Jan 2012", "2012-01-15"), ("15 January 2012", "2012-01-15"),
    ("15th January, 2012", "2012-01-15"), ("the 15th of January 2012", "2012-01-15"),
    ("Jan 15 2012", "2012-01-15"), ("January 15, 2012", "2012-01-15"),
    ("JAN. 15", "2012-01-15"), ("15 Jan", "2012-01-15"), ("Dec 1st", "2011-12-01"),
    ("16 Nov", "2011-11-16"), ("15 Nov", "2012-11-15"), ("2012-01-15", "2012-01-15"),
    ("2012/1/15", "2012-01-15"), ("15/1/2012", "2012-01-15"), ("13/5/2012", "2012-05-13"),
    ("5/13/2012", "2012-05-13"), ("15.1.2012", "2012-01-15"), ("5/5/2012", "2012-05-05"),
    ("29 Feb 2012", "2012-02-29"), ("29 February", "2012-02-29"), ("Feb 29 2000", "2000-02-29"),
    ("end of February 2012", "2012-02-29"), ("end of Feb 2013", "2013-02-28"),
    ("end of March", "2012-03-31"), ("end of November", "2011-11-30"), ("March", "2012-03-31"),
    ("2012-06", "2012-06-30"), ("June 2013", "2013-06-30"), ("the end of June 2013", "2013-06-30"),
    ("today", "2011-11-16"), ("tomorrow", "2011-11-17"), ("Friday", "2011-11-18"),
    ("fri", "2011-11-18"), ("this Friday", "2011-11-18"), ("next Friday", "2011-11-25"),
    ("Wednesday", "2011-11-23"), ("next Wednesday", "2011-11-23"), ("Tuesday", "2011-11-22"),
    ("next week", "2011-11-23"), ("next month", "2011-12-16"), ("in 3 weeks", "2011-12-07"),
    ("in three weeks", "2011-12-07"), ("in a day", "2011-11-17"), ("in 10 days", "2011-11-26"),
    ("15 janvier 2012", "2012-01-15"), ("1er févr. 2012", "2012-02-01"), ("3 aout", "2012-08-03"),
    ("demain", "2011-11-17"), ("vendredi", "2011-11-18"), ("mar", "2012-03-31"),
    ("in 2 months", "2012-01-16"), ("in a year", "2012-11-16"), ("in one week", "2011-11-23"),
  ]

  @Test(arguments: read)
  func `a date is read as people mean it`(_ typed: String, _ date: String) throws {
    let today = try #require(Self.today)
    let expression = try #require(try DateReader.read(typed))
    #expect(try expression.date(after: today).description == date)
  }

  @Test func `next Friday said on a Friday is in a week, and so is Friday`() throws {
    let friday = try #require(CalendarDate(year: 2011, month: 11, day: 18))
    for typed in ["Friday", "this Friday", "next Friday"] {
      let date = try #require(try DateReader.read(typed))
      #expect(try date.date(after: friday).description == "2011-11-25", "\(typed)")
    }
  }

  @Test func `a month later than a long month's last day is a short month's last day`() throws {
    let last = try #require(CalendarDate(year: 2012, month: 1, day: 31))
    let date = try #require(try DateReader.read("in a month"))
    #expect(try date.date(after: last).description == "2012-02-29")
  }

  @Test(arguments: [
    ("31 Feb 2012", "The calendar has no 31 Feb 2012"), ("29 Feb 2011", "The calendar has no"),
    ("29 Feb 1900", "The calendar has no"), ("30 Feb", "The calendar has no 30 Feb"),
    ("31 April", "The calendar has no"), ("32/1/2012", "The calendar has no"),
    ("2012/13/1", "The calendar has no"), ("5/3/2012", "can be read in two ways"),
    ("12/11/2012", "can be read in two ways"), ("15/1/12", "has no year of four digits"),
    ("15 Jan 12", "has no year of four digits"), ("Jan 15 12", "has no year of four digits"),
    ("0 Jan 2012", "The calendar has no"),
  ])
  func `a date that is none or two is refused`(_ typed: String, _ says: String) {
    let error = #expect(throws: UsageError.self) { try DateReader.read(typed) }
    #expect(error?.message.contains(says) == true)
    #expect(error?.message.hasSuffix(".") == true)
  }

  @Test(arguments: [
    "hand", "someday", "the", "", "ma", "in 0 days", "in 3 moons", "next moon", "15",
    "15 Jan 2012 latest", "15 Jan 2012 at noon", "end", "end of 15 Jan", "Fridayish", "2012",
  ])
  func `what is no date is not taken for one`(_ typed: String) throws {
    #expect(try DateReader.read(typed) == nil)
  }

  @Test(arguments: [
    "15", "3 jui 2012", "15 Jan 2012 latest", "Jan the first", "Friday noon", "noon 15",
  ])
  func `a slip in a date is told from an ordinary word`(_ typed: String) {
    #expect(DateReader.looksLikeDate(typed))
  }

  @Test(arguments: ["hand", "then", "the secretariat", "the room as a whole in May 2012"])
  func `ordinary words do not look like a date`(_ typed: String) {
    #expect(!DateReader.looksLikeDate(typed))
  }
}
