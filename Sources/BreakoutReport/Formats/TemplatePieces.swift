/// Cuts a template where no section is open, so that its pieces can be filled in side by side.
///
/// The pieces put together again are the template, and filled in one by one they give what the
/// template gives.
enum TemplatePieces {
  /// The pieces: each ends after a line on which a section has come to its end.
  ///
  /// A template that does not balance, or that uses what reaches over lines beside sections, is one
  /// piece.
  static func cut(_ template: String) -> [String] {
    guard !["{{!", "{{=", "{{<", "{{$", "{{%"].contains(where: template.contains) else {
      return [template]
    }
    var pieces: [String] = []
    var piece: Substring = ""
    var open = 0
    for line in template.lines {
      piece = template[(piece.isEmpty ? line : piece).startIndex..<line.endIndex]
      let closed = count("{{/", in: line)
      open += count("{{#", in: line) + count("{{^", in: line) - closed
      guard open >= 0 else { return [template] }
      if open == 0, closed > 0 {
        pieces.append(String(piece))
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(String(piece)) }
    return open == 0 ? pieces : [template]
  }

  private static func count(_ tag: String, in line: Substring) -> Int { line.ranges(of: tag).count }
}

extension String {
  /// The lines with what ends them.
  fileprivate var lines: [Substring] {
    var lines: [Substring] = []
    var start = startIndex
    while let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(self[start...end])
      start = utf8.index(after: end)
    }
    if start < endIndex { lines.append(self[start...]) }
    return lines
  }
}
