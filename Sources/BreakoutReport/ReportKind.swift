/// A kind of report: it says what is printed, not how it looks.
///
/// One type per folder in `Kinds/`, listed once in `ReportKinds.all`.
package protocol ReportKind: Sendable {
  /// The name by which it is asked for, such as `next-steps`.
  var name: String { get }

  /// One sentence for the list of kinds.
  var summary: String { get }

  /// Whether the chronicle must hold the entries.
  var needsEntries: Bool { get }

  /// The report; the same for the same chronicle on every machine.
  func report(on chronicle: Chronicle) -> Report
}

/// The kinds of report the program knows.
package enum ReportKinds {
  /// Every kind, in the order they are listed in help.
  ///
  /// A new kind is one folder in `Kinds/` and one line here.
  package static let all: [any ReportKind] = [
    NextStepsReport(),
    MinutesReport(),
    RecordReport(),
  ]

  /// The kind of that name, if there is one.
  package static func named(_ name: String) -> (any ReportKind)? { all.first { $0.name == name } }
}
