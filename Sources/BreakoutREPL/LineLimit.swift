internal import BreakoutCore

extension LineInput {
  /// How many bytes a line may have: 256 KiB.
  package static let byteLimit = 256 * 1024

  /// A line longer than the limit, of which `bytes` arrived.
  package static func tooLong(bytes: Int) -> LineInput {
    .unreadable(
      translated(
        "This line has \(bytes) bytes and at most \(byteLimit) are read; send it in several parts."
      )
    )
  }

  /// A line whose bytes are no text.
  package static var notUTF8: LineInput {
    .unreadable(
      translated(
        "This line is not valid UTF-8 text; set the terminal or the file to UTF-8 and send it again."
      )
    )
  }
}
