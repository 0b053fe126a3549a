import BreakoutCore
import Testing

@testable import BreakoutImport

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
