internal import BreakoutCore

extension AttributionLevel {
  /// Reads a level as it is typed after `--attribution`.
  ///
  /// - Throws: `FileTrouble` that names the levels there are.
  init(typed: String) throws {
    guard let level = AttributionLevel(rawValue: typed) else {
      throw FileTrouble(
        "There is no attribution “\(typed)”; there is \(listed(Self.allCases.map(\.rawValue))).",
        .wrongArguments
      )
    }
    self = level
  }
}
