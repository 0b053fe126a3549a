internal import BreakoutCore

extension REPLCommand {
  static let ping = REPLCommand(
    "ping",
    "10m or 14:30 [about] TEXT",
    "Ask to be reminded of something; pauses do not hold it up.",
    in: .time,
    examples: [
      Example("ping 10m about lunch", says: "reminder at 14:10: lunch"),
      Example("ping 14:30 about the photograph", says: "reminder at 14:30: the photograph"),
      Example("ping lunch", refuses: "minutes such as 10m or a time of day such as 14:30"),
    ]
  ) { line throws(UsageError) in
    _ = line.keyword("at") || line.keyword("in")
    let due: SetReminder.Due
    if let minutes = try line.optionalMinutes() {
      due = .after(minutes: minutes)
    } else if let minute = try line.optionalMinuteOfDay() {
      due = .at(minute: minute)
    } else {
      throw UsageError("After ping come minutes such as 10m or a time of day such as 14:30.")
    }
    _ = line.keyword("about")
    return .record(SetReminder(due, try line.text("TEXT")))
  }

  static let pings = REPLCommand(
    "pings?",
    aliases: ["ping?", "pings"],
    "",
    "Show the reminders that are still to come.",
    in: .time,
    examples: [Example(after: ["ping 10m about lunch"], "pings?", says: "lunch")]
  ) { line throws(UsageError) in
    try line.expectEnd()
    return .timed(TimeView.reminders)
  }
}
