extension REPLCommand {
  static let source = REPLCommand(
    "source",
    "FILE",
    "Carry out the lines of a file, up to the first that fails.",
    in: .session,
    examples: [Example("source missing.txt", says: "missing.txt")]
  ) { line throws(UsageError) in
    .source(path: try line.text("FILE"))
  }
}
