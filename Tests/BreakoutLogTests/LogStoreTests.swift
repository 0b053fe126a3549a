import BreakoutLog
import BreakoutTestSupport
import Testing

@Suite struct LogStoreTests {
  @Test func `a store in memory keeps the promises of a store`() throws {
    var store = MemoryLogStore()
    let problems = try checkLogStore {
      store = MemoryLogStore(store.bytes)
      return store
    }
    #expect(problems == [])
  }

  @Test func `a store in a file keeps the promises of a store`() throws {
    let folder = try TemporaryFolder()
    #expect(try checkLogStore { try folder.store() } == [])
  }
}
