import BreakoutCore
import BreakoutLog
import BreakoutREPL
import Testing

@testable import BreakoutReplay

/// States on the way through the shipped sessions.
@Suite struct ShippedHistoryTests {
  @Test func `logs are shipped`() { #expect(Shipped.all.count >= 12) }

  @Test(arguments: Shipped.all)
  func `the state after any entry is that of a fold of the entries up to it`(
    _ shipped: Shipped
  ) throws {
    let record = try shipped.record()
    let history = SessionHistory(record.entries)
    for count in 0...record.entries.count {
      let limit = ReplayLimit.entry(count == 0 ? 0 : record.entries[count - 1].number)
      #expect(history.session(after: count) == record.session(upTo: limit), "#\(count)")
    }
    #expect(history.session(after: record.entries.count) == record.session)
  }

  @Test(arguments: Shipped.all)
  func `going on entry by entry leads to the same states`(_ shipped: Shipped) throws {
    let history = SessionHistory(try shipped.record().entries)
    var session = history.session(after: 0)
    for count in history.entries.indices {
      history.advance(&session, past: count)
      #expect(session == history.session(after: count + 1), "#\(count + 1)")
    }
  }
}
