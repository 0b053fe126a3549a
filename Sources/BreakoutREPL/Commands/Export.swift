internal import BreakoutCore

extension REPLCommand {
  static let export = REPLCommand(
    "export",
    "\(ExportFormat.all.map(\.name).joined(separator: "|")) [FILE]",
    "Write the session as data, or its minutes, beside the log or to a file. csv is a folder of tables; "
      + "blt holds the ballots of the last poll by rankings, or of the one named.",
    in: .looking,
    examples: [
      Example("export json", says: "json written to como/lario.export.json"),
      Example("export csv tables/", says: "csv written to tables/"),
      Example("export md", says: "minutes written to como/lario.minutes.md"),
      Example("export blt T1", says: "blt written to como/lario.ballots.blt"),
      Example(after: ["export json"], "export json", says: "json written to"),
      Example("export pdf", refuses: "There is no export “pdf”; there is csv, json, md"),
    ]
  ) { line throws(UsageError) in
    let name = try line.word("FORMAT").lowercased()
    guard let format = ExportFormat.all.first(where: { $0.name == name }) else {
      throw UsageError(
        "There is no export “\(name)”; there is \(listed(ExportFormat.all.map(\.name))). Reports are "
          + "written with report KIND FORMAT to FILE."
      )
    }
    let poll = format.content == .ballots ? line.optionalItem() : nil
    _ = line.keyword("to")
    let path: String?
    if let quoted = try line.quoted() {
      try line.expectEnd()
      path = quoted
    } else {
      path = line.optionalText()
    }
    if format.isFolder, let path, path.lowercased().hasSuffix("." + name) {
      throw UsageError(
        "An export in \(name) is several tables; name a folder: export \(name) FOLDER/."
      )
    }
    return .export(ExportRequest(format, to: path, of: poll))
  }

  static let verify = REPLCommand(
    "verify",
    "",
    "Check that the log is whole on the disk and as reports have printed it, and count every poll again.",
    in: .looking,
    examples: [
      Example(after: ["note a"], "verify", says: "2 entries, chain whole, head 2:")
    ]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .verify
  }
}
