/// A day as people say it; some forms depend on the day on which they are said.
package enum DateExpression: Equatable, Sendable {
  /// A full date.
  case date(CalendarDate)
  /// A day and a month: the next such day, today included.
  case dayOfMonth(day: Int, month: Int)
  /// The last day of a month of a year.
  case endOfMonth(month: Int, year: Int)
  /// The last day of the next such month, this month included.
  case endOfNamedMonth(Int)
  /// The next such day of the week after today, from 0 for Monday.
  case weekday(Int)
  /// Such a day of the week in the week after this one, from 0 for Monday.
  case weekdayOfNextWeek(Int)
  /// So many days from today.
  case inDays(Int)
  /// So many months from today; the last day of a shorter month.
  case inMonths(Int)

  /// The day that is meant.
  ///
  /// - Parameter today: The day on which it is said.
  /// - Returns: A day of the calendar.
  /// - Throws: `Refusal` if there is no such day.
  package func date(after today: CalendarDate) throws(Refusal) -> CalendarDate {
    guard let date = resolve(today) else {
      throw Refusal("The calendar has no such day.")
    }
    return date
  }

  private func resolve(_ today: CalendarDate) -> CalendarDate? {
    switch self {
    case .date(let date): return date
    case .dayOfMonth(let day, let month): return nextDay(day, month, today)
    case .endOfMonth(let month, let year): return lastDay(month, year)
    case .endOfNamedMonth(let month):
      return lastDay(month, month >= today.month ? today.year : today.year + 1)
    case .weekday(let weekday):
      let distance = (weekday - today.weekday + 7) % 7
      return CalendarDate(dayNumber: today.dayNumber + (distance == 0 ? 7 : distance))
    case .weekdayOfNextWeek(let weekday):
      return CalendarDate(dayNumber: today.dayNumber - today.weekday + 7 + weekday)
    case .inDays(let days): return CalendarDate(dayNumber: today.dayNumber + days)
    case .inMonths(let months):
      let month = today.month - 1 + months
      let year = today.year + month / 12
      let last = CalendarDate.days(inMonth: month % 12 + 1, of: year)
      return CalendarDate(year: year, month: month % 12 + 1, day: min(today.day, last))
    }
  }

  private func nextDay(_ day: Int, _ month: Int, _ today: CalendarDate) -> CalendarDate? {
    // Eight years always hold a 29 February.
    for year in today.year...(today.year + 8) {
      if let date = CalendarDate(year: year, month: month, day: day), date >= today { return date }
    }
    return nil
  }

  private func lastDay(_ month: Int, _ year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
  }
}
