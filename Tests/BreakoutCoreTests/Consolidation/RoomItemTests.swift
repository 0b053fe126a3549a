import BreakoutCore
import Testing

/// References across rooms.
@Suite struct RoomItemTests {
  @Test(arguments: ["lario.P1", "room-1.N12", "a.b.C3", "湖.F2"])
  func `a reference reads as it is written`(_ text: String) throws {
    let item = try #require(RoomItem(text))
    #expect(item.description == text)
  }

  @Test func `what follows the last dot is the item, in either case`() {
    #expect(RoomItem("a.b.c3") == RoomItem("a.b", ItemID(.contribution, 3)))
  }

  @Test(arguments: ["", "P1", ".P1", "lario.", "lario.X1", "lario.P0", "lario P1"])
  func `anything else is no reference`(_ text: String) { #expect(RoomItem(text) == nil) }

  @Test(arguments: ["lario.ann-lee", "a.b.ann"])
  func `a person of a room reads as it is written`(_ text: String) throws {
    #expect(try #require(RoomPerson(text)).description == text)
  }

  @Test(arguments: ["", "ann", ".ann", "lario."])
  func `anything else is no person of a room`(_ text: String) { #expect(RoomPerson(text) == nil) }
}
