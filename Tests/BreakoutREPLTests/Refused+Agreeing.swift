/// Lines about hums, calls, rounds and reading back that are refused.
extension Refused {
  static let agreeing: [Refused] = {
    let hum = ["present+ Asha, Ben", "prop A", "poll P1 hum"]
    let rated = ["present+ Asha", "prop A", "poll P1 likert5", "v asha 4", "close poll"]
    let readBack = ["present+ Asha", "roster+ Ben", "prop A", "readback"]
    return [
      Refused(hum, "v asha yes", "T1 is a hum, in which nobody votes. Say how loud each side was"),
      Refused(hum, "tally 1 2", "T1 is a hum, in which nobody votes"),
      Refused(hum, "tally majority", "Only a show of hands can be seen"),
      Refused(hum, "close poll", "T1 is a hum. Type call rough consensus, call consensus"),
      Refused(hum, "hum", "For and against, each hum is none, faint, medium or loud: hum loud"),
      Refused(hum, "hum loud 7", "not “7”"),
      Refused(hum, "hum loud faint now", "“now” is more than this needs"),
      Refused(hum, "call rough consensus", "Nothing was heard yet in T1"),
      Refused(
        hum + ["hum loud none", "call rough consensus"],
        "call rough consensus",
        "T1 was called “rough consensus” already."
      ),
      Refused(
        ["present+ Asha", "prop A", "prop B", "readback P1"],
        "change asha P2: b",
        "P2 was not read back."
      ),
      Refused(hum, "call it off", "not “it off”"),
      Refused(hum, "call", "A call is consensus, rough consensus, no consensus or inconclusive."),
      Refused([], "call consensus", "No poll is open"),
      Refused([], "hum loud loud", "No poll is open"),
      Refused(
        ["prop A", "poll P1 f5 present 3"],
        "call consensus",
        "comes to its outcome by its own"
      ),
      Refused(
        ["prop A", "poll P1 sf5 present 3"],
        "call consensus",
        "T1 cannot be called: no ballots"
      ),
      Refused(["prop A"], "poll P1 hum present 3 quorum 1/2 of present", "leave out the quorum"),
      Refused(["prop A"], "poll P1 hum rule at least 2/3 present 3", "has no threshold"),
      Refused(
        ["prop A"],
        "poll P1 likert5 iqr 9 present 3",
        "After iqr comes a number from 0 to 4"
      ),
      Refused(["prop A"], "poll P1 ram9 rule majority present 3", "has no threshold"),
      Refused(rated, "round 3", "T1 was round 1, so the next is round 2"),
      Refused(rated, "round", "After round comes a number from 2 to 99"),
      Refused(rated, "round 2 P1 hidden", "“hidden” is more than this needs"),
      Refused(rated + ["round 2"], "round 3", "T2 is still open"),
      Refused(["prop A"], "round 2", "No proposal has been polled yet"),
      Refused(["prop A"], "poll P1 again", "P1 has not been polled yet"),
      Refused(["prop A"], "rounds P1", "No poll on P1 has been closed yet"),
      Refused([], "rounds", "No poll on a proposal has been closed yet"),
      Refused(["prop A"], "readback", "Nobody is marked present who could confirm it."),
      Refused(["present+ Asha"], "readback", "There is nothing to read back yet"),
      Refused(
        ["present+ Asha", "note a"],
        "readback C1",
        "C1 is a contribution; proposals and next steps are read back."
      ),
      Refused(readBack, "readback P1 P1", "P1 is named twice."),
      Refused(readBack, "confirm ben", "Ben was not present when it was read back"),
      Refused(readBack, "confirm", "NAME is missing"),
      Refused(readBack, "change asha", "Type the name, a colon and the text"),
      Refused(readBack, "change asha P9: b", "There is no P9"),
      Refused(readBack + ["prop B"], "change asha C1: b", "There is no contribution yet"),
      Refused(readBack + ["confirm asha"], "confirm asha", "Asha has confirmed already"),
      Refused(
        readBack + ["confirm asha"],
        "confirm all",
        "Everybody who was asked has answered. Type"
      ),
      Refused(
        readBack + ["confirm asha"],
        "readback",
        "has answers and is not signed off. Put really"
      ),
      Refused(readBack, "signoff", "Nobody has answered the read-back yet. Type confirm"),
      Refused([], "signoff", "Nothing has been read back yet. Read it back with readback."),
      Refused(readBack + ["confirm all", "signoff"], "signoff", "That was signed off at #"),
    ]
  }()
}
