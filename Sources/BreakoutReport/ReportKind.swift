import BreakoutCore

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

  /// The formats in which it can be printed; nil where it is all of them.
  var formats: [String]? { get }

  /// The report; the same for the same chronicle on every machine.
  func report(on chronicle: Chronicle) -> Report
}

extension ReportKind {
  /// Most kinds are printed in every format.
  package var formats: [String]? { nil }

  /// Why it cannot be printed in a format; nil if it can.
  package func refusal(of format: String) -> String? {
    guard let formats, !formats.contains(format) else { return nil }
    return translated(
      "The report “\(name)” is printed as \(listed(formats, "or")) only, not as “\(format)”; "
        + "type --kind \(name) --format \(formats[0])."
    )
  }
}

/// The kinds of report the program knows.
package enum ReportKinds {
  /// Every kind, in the order they are listed in help.
  ///
  /// A new kind is one folder in `Kinds/` and one line here.
  package static let all: [any ReportKind] = [
    NextStepsReport(),
    SummaryReport(),
    MinutesReport(),
    ThemesReport(),
    DissentReport(),
    SlidesReport(),
    SlipsReport(),
    RecordReport(),
  ]

  /// The kind of that name, if there is one.
  package static func named(_ name: String) -> (any ReportKind)? { all.first { $0.name == name } }
}
