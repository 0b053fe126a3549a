internal import BreakoutCore

extension REPLCommand {
  static let park = REPLCommand(
    "park",
    "[NAME:] TEXT",
    "Put something aside so that it is not lost.",
    in: .contributions,
    examples: [Example("park the cost of metrics", says: "L1 parked: the cost of metrics")]
  ) { line throws(UsageError) in
    .record(ParkItem(try line.spoken("TEXT")))
  }
}
