import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Testing

/// Numbers of a log that whoever counts with them could not bear.
@Suite struct NumberRangeTests {
  private static let opening =
    #""do":"session.opened","format":"breakout-log","version":1,"kind":"breakout","room":"lario","#
    + #""zone":"Z""#

  private static func poll(_ terms: String) -> String {
    #""do":"poll.opened","id":"T1","terms":{"method":"fist-to-five","options":[{"text":"a"}],"#
      + terms + "}"
  }

  @Test(
    arguments: [
      (poll(#""settings":[{"name":"lowest","value":-1}],"base":"present","eligible":3"#), "value"),
      (poll(#""settings":[{"name":"lowest","value":6}],"base":"present","eligible":3"#), "value"),
      (poll(#""base":"present","eligible":-1"#), "eligible"),
      (poll(#""base":"present","eligible":4611686018427387904"#), "eligible"),
      (#""do":"time-box.set","item":"Q1","minutes":5,"by":-9223372036854775808"#, "by"),
      (#""do":"time-box.set","item":"Q1","minutes":1441"#, "minutes"),
      (
        #""do":"agenda-item.added","id":"A1","kind":"discussion","text":"a","minutes":9223372036854775807"#,
        "minutes"
      ),
      (#""do":"entries.undone","entries":[-1]"#, "entries"),
      (
        #""do":"recipe.chosen","name":"x","steps":[{"minute":9223372036854775807,"advice":"a"}]"#,
        "minute"
      ),
    ]
  )
  func `a number out of range is named, and the log opens for reading only`(
    _ fields: String,
    _ key: String
  ) async throws {
    let store = MemoryLogStore(sealed([Self.opening, fields]), name: "lario.jsonl")
    let reading = try LogVerifier.read(store)
    let reason = try #require(reading.notUnderstood.first)
    #expect(reason.contains("the field “\(key)” is out of range"))
    #expect(try await SessionRecorder(store: store) { Timestamp(milliseconds: 0) }.isReadOnly)
  }

  @Test func `numbers at their limits are read`() throws {
    let poll = Self.poll(
      #""settings":[{"name":"lowest","value":0}],"base":"present","eligible":1000000000"#
    )
    let box = #""do":"time-box.set","item":"Q1","minutes":1440,"by":-5"#
    let reading = try LogVerifier.read(MemoryLogStore(sealed([Self.opening, poll, box])))
    #expect(reading.notUnderstood.count == 0)
  }
}
