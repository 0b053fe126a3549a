internal import BreakoutCore

extension REPLCommand {
  static let lint = REPLCommand(
    "lint",
    "[FILE]",
    "Read prose and name what the counts do not bear out; without a file, our own report.",
    in: .consolidation,
    examples: [
      Example(
        after: ["link lario.P1 volta.P2"],
        consolidating: "lint prose.md",
        says: "prose.md, line 1: “The vast majority felt”"
      ),
      Example(consolidating: "lint missing.md", says: "no file missing.md", isRefused: true),
    ]
  ) { line throws(UsageError) in
    guard !line.isAtEnd else { return .lint(path: nil) }
    if let quoted = try line.quoted() { return .lint(path: quoted) }
    return .lint(path: try line.text("FILE"))
  }
}
