extension REPLCommand {
  static let status = REPLCommand(
    "status",
    aliases: ["st", "status?"],
    "",
    "Show on one screen where the session stands.",
    in: .looking,
    examples: [Example(after: ["ask What next?"], "status", says: "Q1 What next?")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .survey { StatusView.text($0.session, $0.rooms) }
  }
}
