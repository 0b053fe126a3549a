internal import BreakoutCore

/// `[off]` in front of what is said: of such a line only its length is kept.
enum OffRecordMark {
  private static let mark = "[off]"

  /// Whether a line holds the mark, so that it is not to be remembered or shown again.
  static func isIn(_ line: String) -> Bool {
    // Hardly a line has a bracket, and a byte is found at a fraction of the cost of a text.
    line.utf8.contains(UInt8(ascii: "[")) && line.lowercased().contains(mark)
  }

  /// Whether a line may be kept among those typed before.
  ///
  /// `off` with words after it is what people type who mean the mark.
  static func allowsMemory(of line: String) -> Bool {
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    return !isIn(line) && !(words.first == "off" && words.count > 1)
  }

  /// What a line that begins with the mark says after it; nil for any other line.
  static func remark(_ line: String) -> String? {
    guard line.utf8.first == UInt8(ascii: "["), line.lowercased().hasPrefix(mark) else {
      return nil
    }
    return String(line.dropFirst(mark.count).drop(while: \.isWhitespace))
  }

  /// The same effect with what is said after the mark withheld.
  ///
  /// - Throws: `UsageError` where the mark stands elsewhere, or something else than talk follows.
  static func withheld(_ effect: Effect, _ line: String) throws(UsageError) -> Effect {
    guard isIn(line), !line.hasPrefix("\\") else { return effect }
    if case .record(let intent) = effect, let said = said(intent), let text = remark(said) {
      guard !text.isEmpty else { throw UsageError("There is nothing after [off].") }
      return .record(WithholdRemark(text))
    }
    // What only looks records nothing.
    switch effect {
    case .show, .log: return effect
    default: break
    }
    throw UsageError(
      "[off] stands where something that is said begins, such as [off] TEXT or NAME: [off] TEXT; "
        + "nothing was recorded."
    )
  }

  private static func said(_ intent: any Intent) -> String? {
    if let intent = intent as? ContinueContribution { return intent.paragraph.text }
    guard let intent = intent as? RecordContribution else { return nil }
    if case .perhaps(_, _, let whole) = intent.spoken, remark(whole) != nil { return whole }
    return intent.spoken.text
  }
}
