import Foundation

/// Lines from a file or a pipe, answers to another; no prompts.
package actor PipeEditor: LineEditor {
  package nonisolated var showsPrompt: Bool { false }

  /// Whether some text could not be written; nothing is written after that.
  package private(set) var outputFailed = false

  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isFirstLine = true
  private var inputEnded = false

  /// Creates an editor on two open files, by default the standard ones.
  package init(input: Int32 = 0, output: Int32 = 1) {
    self.input = input
    self.output = output
  }

  package func readLine(prompt: String, completer: (any LineCompleter)?) -> LineInput {
    var line: [UInt8] = []
    var dropped = 0
    var found = false
    var any = false
    while !found, position < buffer.count || fill() {
      any = true
      let rest = buffer[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let part = rest[..<(end ?? rest.endIndex)]
      position = end.map { $0 + 1 } ?? rest.endIndex
      found = end != nil
      if dropped == 0, line.count + part.count <= LineInput.byteLimit + Self.bom.count + 1 {
        line += part
      } else {
        dropped += part.count
      }
    }
    return any ? decode(line, dropped: dropped, ended: found) : .endOfInput
  }

  package func print(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.append(UInt8(ascii: "\n"))
    var start = 0
    while start < bytes.count, !outputFailed {
      start += writeSome(bytes[start...])
    }
  }

  private static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func decode(_ bytes: [UInt8], dropped: Int, ended: Bool) -> LineInput {
    var line = bytes[...]
    if isFirstLine, line.starts(with: Self.bom) { line = line.dropFirst(Self.bom.count) }
    isFirstLine = false
    if dropped == 0, ended, line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    guard line.count + dropped <= LineInput.byteLimit else {
      return .tooLong(bytes: line.count + dropped)
    }
    guard let text = String(validating: line, as: UTF8.self) else { return .notUTF8 }
    return .line(text)
  }

  /// Reads the next part of the input; false at its end or if it cannot be read.
  private func fill() -> Bool {
    guard !inputEnded else { return false }
    position = 0
    buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
      var got = read(input, space.baseAddress, space.count)
      while got < 0, Self.mayRetry(input, events: Int16(POLLIN)) {
        got = read(input, space.baseAddress, space.count)
      }
      count = max(got, 0)
    }
    inputEnded = buffer.isEmpty
    return !inputEnded
  }

  private func writeSome(_ bytes: ArraySlice<UInt8>) -> Int {
    let written = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
    if written < 0, !Self.mayRetry(output, events: Int16(POLLOUT)) { outputFailed = true }
    return max(written, 0)
  }

  /// Whether the call that just failed may be made again; waits until the file is ready if need be.
  private static func mayRetry(_ file: Int32, events: Int16) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var ready = pollfd(fd: file, events: events, revents: 0)
    return poll(&ready, 1, -1) >= 0 || errno == EINTR
  }
}
