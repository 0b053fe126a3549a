internal import BreakoutReport

/// The names of report kinds and formats, as they are typed.
enum ReportNames {
  /// The kinds, in the order of help.
  static var kinds: [String] { ReportKinds.all.map(\.name) }

  /// The formats, in the order of help.
  static var formats: [String] { ReportFormats.names }

  /// The report that up to two words name; nil if one of them names nothing.
  static func read(_ words: [String], path: String?) -> ReportRequest? {
    var kind: String?
    var format: String?
    for word in words {
      if let named = Self.kind(word) {
        kind = named
      } else if formats.contains(word) {
        format = word
      } else {
        return nil
      }
    }
    let named = kind ?? "next-steps"
    // Some kinds come in one format alone, such as slips.
    let usual = ReportKinds.named(named)?.formats?.first ?? "md"
    return ReportRequest(
      kind: named,
      format: format ?? path.flatMap(ReportFormats.name(ofFile:)) ?? usual,
      path: path
    )
  }

  /// The kind that a word names, with or without its hyphen.
  static func kind(_ word: String) -> String? {
    kinds.first { $0 == word || $0.replacing("-", with: "") == word }
  }
}
