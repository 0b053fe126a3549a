/// Lines about the time that are refused.
extension Refused {
  static let time: [Refused] = {
    let asked = ["ask What? 5m"]
    let agenda = ["agenda+ A 10m", "agenda+ B", "take A1"]
    return [
      Refused([], "plan", "14:00 is missing"),
      Refused([], "plan soon", "Type the beginning as a time of day such as 14:00"),
      Refused([], "plan 14:61", "“14:61” is not a time of day such as 14:30"),
      Refused([], "plan blursday 14:00", "“blursday” is not a date"),
      Refused(["plan 14:00"], "plan at 14:00", "The session is planned to begin at 14:00 already."),
      Refused([], "time", "15m is missing"),
      Refused([], "time soon", "“soon” is not a time such as 15m"),
      Refused([], "time 0m", "0m is not a time from 1m to 1440m"),
      Refused([], "time 15m", "Nothing is taken up that could have a time"),
      Refused([], "time A7 15m", "There is no agenda item yet, so no A7"),
      Refused(["note a"], "time C1 15m", "C1 is a contribution, not an agenda item"),
      Refused(
        asked + ["@14:20"],
        "time 15m",
        "Q1 has taken 19 min already. Type +15m for 15 more from now."
      ),
      Refused(
        asked + ["@14:20", "ask How?"],
        "time Q1 15m",
        "Q1 has taken 19 min already. Type +15m Q1 for 15 more from now."
      ),
      Refused([], "+5m", "Nothing is taken up that could have a time"),
      Refused(asked, "+5m now", "“now” is more than this needs"),
      Refused(asked, "+0m", "0m is not a time from 1m to 1440m"),
      Refused(asked, "+1440m", "An item has at most 1440 minutes altogether"),
      Refused(asked, "-5m", "Q1 has only 4 min left that could be taken away. Type next"),
      Refused(asked + ["@14:04:30"], "-1m", "Q1 has no minute left that could be taken away"),
      Refused(["ask What?"], "-5m", "Q1 has no time that could be shortened"),
      Refused([], "t? now", "“now” is more than this needs"),
      Refused([], "pause 0m", "0m is not a time from 1m to 1440m"),
      Refused(["pause"], "pause 5m", "The session is paused already. Type continue to go on."),
      Refused(["pause"], "resume", "The session has not ended. Type continue to go on."),
      Refused(
        ["present+ Asha", "pause"],
        "asha: hello",
        "what is said in a pause is not recorded"
      ),
      Refused(
        ["present+ Asha", "asha: hello", "pause"],
        "... more",
        "not recorded. Type continue"
      ),
      Refused(["question+ What?", "pause"], "ask Q1", "not recorded. Type continue"),
      Refused(["agenda+ A", "pause"], "take A1", "not recorded. Type continue"),
      Refused(["pause"], "ask What?", "not recorded. Type continue"),
      Refused([], "continue", "The session is not paused"),
      Refused(["end"], "pause", "The session has ended. Type resume to go on."),
      Refused([], "speakers", "2m is missing"),
      Refused([], "speakers long", "“long” is not a time such as 2m"),
      Refused([], "speakers 0s", "0s is not a time from 1s to 86400s"),
      Refused([], "speakers off", "Speaking time is not limited"),
      Refused(["speakers 2m"], "speakers 120s", "That is the limit already"),
      Refused([], "ping", "After ping come minutes such as 10m or a time of day"),
      Refused([], "ping 10m", "TEXT is missing"),
      Refused([], "ping 10m about", "TEXT is missing"),
      Refused([], "ping 13:30 about lunch", "13:30 has passed; say a later time"),
      Refused(agenda, "skip A1", "A1 has been taken up already. Type next"),
      Refused(agenda + ["skip A2"], "skip A2", "A2 is skipped already"),
      Refused([], "skip", "Everything on the agenda has been taken up"),
      Refused(["note a"], "skip C1", "C1 is a contribution, not an agenda item"),
      Refused(agenda, "order A1", "A1 has been taken up already; name points"),
      Refused(agenda, "order A2 A2", "A2 is named twice"),
      Refused(agenda, "order A9", "no A9"),
      Refused(agenda, "order", "or the points of the agenda, such as order A3 A1 A2."),
      Refused(agenda, "order B", "“B” is not a point of the agenda such as A3 or A1-2"),
      Refused(agenda, "order 2-1", "“2-1” is not a point of the agenda"),
      Refused(
        ["agenda+ A", "agenda+ B", "next"],
        "next",
        "A1 was taken up less than a minute ago"
      ),
    ]
  }()
}
