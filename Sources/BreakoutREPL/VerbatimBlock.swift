internal import BreakoutCore

/// Lines that are being taken as they are, between two lines of three backticks.
struct VerbatimBlock {
  private let opening: SpokenText

  /// The lines so far.
  var lines: [String] = []

  init(_ opening: SpokenText) {
    self.opening = opening
    if case .said(_, let text) = opening, !text.isEmpty { lines = [text] }
  }

  /// The block as what somebody said; nil while it is empty.
  var spoken: SpokenText? {
    let text = lines.joined(separator: "\n")
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    switch opening {
    case .said(let name, _), .perhaps(let name, _, _): return .said(name, text)
    case .own: return .own(text)
    }
  }
}
