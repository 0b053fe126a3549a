import Foundation
import Testing

@testable import BreakoutREPL

@Suite struct PipeEditorTests {
  private func lines(_ bytes: [UInt8]) async throws -> [LineInput] {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forReadingFrom: url)
    let editor = PipeEditor(input: file.fileDescriptor, output: -1)
    var result: [LineInput] = []
    while result.count < 100 {
      let line = await editor.readLine(prompt: "> ", completer: nil)
      guard line != .endOfInput else { break }
      result.append(line)
    }
    return result
  }

  @Test(arguments: [
    ("", []),
    ("one\ntwo\n", ["one", "two"]),
    ("one\ntwo", ["one", "two"]),
    ("one\r\n\r\ntwo\r\n", ["one", "", "two"]),
    ("\u{FEFF}one\n\u{FEFF}two\n", ["one", "\u{FEFF}two"]),
    ("\n\n", ["", ""]),
    ("é\u{0}中\n", ["é\u{0}中"]),
  ])
  func `lines are read without their ends`(_ text: String, _ expected: [String]) async throws {
    #expect(try await lines(Array(text.utf8)) == expected.map { .line($0) })
  }

  @Test func `a line over the limit is refused with its size, the next is read`() async throws {
    let long = [UInt8](repeating: 0x78, count: 1_000_000)
    let input = long + Array("\nnext\n".utf8)
    #expect(
      try await lines(input) == [
        .unreadable(
          "This line has 1000000 bytes and at most 262144 are read; send it in several parts."
        ),
        .line("next"),
      ]
    )
  }

  @Test(arguments: [0, 1])
  func `the limit is exact`(_ more: Int) async throws {
    let text = String(repeating: "x", count: LineInput.byteLimit + more)
    let expected: LineInput = more == 0 ? .line(text) : .tooLong(bytes: text.utf8.count)
    #expect(try await lines(Array((text + "\r\n").utf8)) == [expected])
    #expect(try await lines([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [expected])
  }

  @Test func `bytes that are no text are refused, the next line is read`() async throws {
    #expect(
      try await lines([0x61, 0xFF, 0x0A, 0x62, 0x0A]) == [
        .unreadable(
          "This line is not valid UTF-8 text; set the terminal or the file to UTF-8 and send it"
            + " again."
        ),
        .line("b"),
      ]
    )
  }

  @Test func `text is written whole with a newline`() async {
    let pipe = Pipe()
    let editor = PipeEditor(input: -1, output: pipe.fileHandleForWriting.fileDescriptor)
    await editor.print("one\ntwo")
    #expect(pipe.fileHandleForReading.availableData == Data("one\ntwo\n".utf8))
    #expect(await !editor.outputFailed)
  }

  @Test func `a closed output is noticed and the program goes on`() async throws {
    ignoreBrokenPipes()
    let pipe = Pipe()
    let editor = PipeEditor(input: -1, output: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForReading.close()
    await editor.print("lost")
    #expect(await editor.outputFailed)
    await editor.print("lost too")
  }
}
