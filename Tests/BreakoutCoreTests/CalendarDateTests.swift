import BreakoutCore
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("1969-12-31", -1, 2), ("1900-02-28", -25_509, 2),
    ("1900-03-01", -25_508, 3), ("2000-02-29", 11_016, 1), ("2000-03-01", 11_017, 2),
    ("2011-11-16", 15_294, 2), ("2012-01-15", 15_354, 6), ("2100-02-28", 47_540, 6),
    ("2100-03-01", 47_541, 0), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func `days are numbered from 1970`(text: String, number: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2011, false), (2012, true), (2100, false), (2400, true),
  ])
  func `leap years`(year: Int, leap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == leap)
  }

  @Test(arguments: [
    "2011-02-29", "2011-13-01", "2011-00-10", "2011-04-31", "2011-01-00", "0000-01-01",
    "2011-1-01", "2011/01/01", "", "2011-01-01 ", "２011-01-01", "2011-01-+1",
  ])
  func `a day that does not exist is not read`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `every day follows the one before it`() throws {
    var previous = try #require(CalendarDate("1896-12-31"))
    for number in previous.dayNumber + 1...previous.dayNumber + 100_000 {
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(previous < date)
      #expect(date.weekday == (previous.weekday + 1) % 7)
      let next =
        previous.day < CalendarDate.days(inMonth: previous.month, of: previous.year)
        ? previous.day + 1 : 1
      #expect(date.day == next)
      previous = date
    }
  }
}
