internal import BreakoutCore

extension REPLCommand {
  static let chair = duty(.chair)
  static let scribe = duty(.scribe)
  static let facilitator = duty(.facilitator)
  static let rapporteur = duty(.rapporteur)

  private static func duty(_ duty: Duty) -> REPLCommand {
    REPLCommand(
      duty.rawValue + "+",
      aliases: [duty.rawValue],
      "NAME",
      "Say who is \(duty.rawValue).",
      in: .roster,
      examples: [
        Example(after: ["present+ Asha"], "\(duty.rawValue)+ asha", says: "\(duty.rawValue): Asha")
      ]
    ) { line throws(UsageError) in
      .record(AssignDuty(duty, to: try line.name("NAME")))
    }
  }
}
