import Testing

@testable import BreakoutReplay

/// Keys in the bytes of a terminal.
@Suite struct KeyReaderTests {
  @Test(arguments: [
    ("\u{1B}[C", PlayKey.right), ("\u{1B}OD", .left), ("\u{1B}[1;2C", .shiftRight),
    ("\u{1B}[1;2D", .shiftLeft), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{7F}", .backspace), ("\r", .enter), ("\u{3}", .interrupt),
    ("\u{4}", .interrupt), ("\u{1A}", .suspend), ("\u{C}", .redraw), (".", .character(".")),
    ("é", .character("é")), ("😀", .character("😀")),
  ])
  func `a key is found, also when its bytes come one by one`(_ bytes: String, _ key: PlayKey) {
    var whole = KeyReader()
    #expect(whole.keys(in: bytes.utf8) == [key])
    var single = KeyReader()
    var keys: [PlayKey] = []
    for byte in bytes.utf8 { keys += single.keys(in: [byte]) }
    #expect(keys == [key])
    #expect(!single.isWaiting)
  }

  @Test func `an escape is a key of its own when nothing follows`() {
    var reader = KeyReader()
    #expect(reader.keys(in: [0x1B]).isEmpty)
    #expect(reader.isWaiting)
    #expect(reader.flush() == [.escape])
    #expect(reader.keys(in: Array("\u{1B}q".utf8)) == [.escape, .character("q")])
  }

  @Test func `what is no key is passed over`() {
    var reader = KeyReader()
    #expect(
      reader.keys(in: Array("\u{1B}[200~a\u{1}\u{1B}[A".utf8) + [0xFF, 0x62]) == [
        .character("a"), .character("b"),
      ]
    )
    let endless = [0x1B, 0x5B] + [UInt8](repeating: 0x30, count: 40)
    #expect(reader.keys(in: endless).isEmpty)
    #expect(!reader.isWaiting)
  }
}
