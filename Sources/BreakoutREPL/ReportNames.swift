internal import BreakoutReport

/// The names of report kinds and formats, as they are typed.
enum ReportNames {
  /// The kinds, in the order of help.
  static var kinds: [String] { ReportKinds.all.map(\.name) }

  /// The formats, in the order of help.
  static var formats: [String] { ReportFormats.names }

  /// The report that up to two words name; nil if one of them names nothing.
  static func read(_ words: [String], path: String?) -> ReportRequest? {
    var kind = "next-steps"
    var format = path.flatMap(ReportFormats.name(ofFile:)) ?? "md"
    for word in words {
      if let named = kinds.first(where: { $0 == word || $0.replacing("-", with: "") == word }) {
        kind = named
      } else if formats.contains(word) {
        format = word
      } else {
        return nil
      }
    }
    return ReportRequest(kind: kind, format: format, path: path)
  }
}
