import Testing

@testable import BreakoutReadline

@Suite struct ReadlineInputTests {
  private static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  private func drain(_ input: inout KeyboardInput) -> [UInt8] {
    var bytes: [UInt8] = []
    while !input.isEmpty, let byte = input.next() { bytes.append(byte) }
    return bytes
  }

  @Test func `a paste is handed on when its end has come, wherever it is cut`() {
    let whole = Array("ab".utf8) + Self.start + Array("x\ny".utf8) + Self.end + Array("c".utf8)
    for cut in 0...whole.count {
      var input = KeyboardInput(limit: 100)
      input.append(whole[..<cut])
      let before = drain(&input)
      #expect(before.count < 8 || before == Array(whole[..<cut]))
      input.append(whole[cut...])
      #expect(before + drain(&input) == whole)
    }
  }

  @Test(arguments: 1...40)
  func `a paste over the limit is dropped up to its end`(_ step: Int) {
    let paste = Self.start + [UInt8](repeating: 0x78, count: 300) + Self.end
    let bytes = paste + Array("next".utf8)
    var input = KeyboardInput(limit: 100)
    for index in stride(from: 0, to: bytes.count, by: step) {
      input.append(bytes[index..<min(index + step, bytes.count)])
      _ = input.isEmpty ? [] : drain(&input)
    }
    #expect(input.isTooLong)
    #expect(!input.isDropping)
    input.startLine()
    #expect(drain(&input) == Array("next".utf8))
  }

  @Test func `keys over the limit are dropped up to the newline`() {
    var input = KeyboardInput(limit: 10)
    input.append(Array("0123456789abcdef".utf8))
    #expect(drain(&input) == Array("0123456789a".utf8))
    #expect(input.isTooLong && input.isDropping)
    input.append(Array("more\rnext".utf8))
    #expect(!input.isDropping)
    #expect(input.lineBytes == 21)
    input.startLine()
    #expect(drain(&input) == Array("next".utf8))
  }

  @Test func `a line of exactly the limit is handed on`() {
    var input = KeyboardInput(limit: 10)
    input.append(Array("0123456789\rnext\r".utf8))
    var line: [UInt8] = []
    while let byte = input.next() {
      line.append(byte)
      if byte == 0x0D { break }
    }
    #expect(line == Array("0123456789\r".utf8))
    input.startLine()
    #expect(drain(&input) == Array("next\r".utf8))
  }

  @Test func `the rest of a paste that was given up is dropped`() {
    var input = KeyboardInput(limit: 100)
    input.append(Self.start + Array("one\n".utf8))
    _ = drain(&input)
    input.clear()
    input.startLine()
    input.append(Array("two\n".utf8) + Self.end + Array("next".utf8))
    #expect(drain(&input) == Array("next".utf8))
    #expect(!input.isTooLong && input.lineBytes == 4)
  }

  @Test func `giving up twice helps against a paste without an end`() {
    var input = KeyboardInput(limit: 100)
    input.append(Self.start + Array("one".utf8))
    input.clear()
    input.append(Array("lost".utf8))
    input.clear()
    input.append(Array("next".utf8))
    #expect(drain(&input) == Array("next".utf8))
  }

  @Test func `a long paste that stalls is refused and its rest dropped later`() {
    var input = KeyboardInput(limit: 100)
    input.append(Self.start + [UInt8](repeating: 0x78, count: 300))
    #expect(input.isDropping)
    input.stopWaiting()
    input.startLine()
    input.append(Array("rm\n".utf8) + Self.end + Array("next".utf8))
    #expect(drain(&input).suffix(4) == Array("next".utf8))
    #expect(!input.isTooLong)
  }
}
