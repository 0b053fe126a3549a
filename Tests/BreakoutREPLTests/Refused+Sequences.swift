/// Lines that are refused because of what has happened before.
extension Refused {
  static let sequences: [Refused] = {
    let prop = ["present+ Asha, Ben", "prop A"]
    let objection = prop + ["object asha: no"]
    let step = ["present+ Dan", "act dan to write"]
    let hands = ["prop A", "poll P1 hands present 9"]
    let ranked = prop + ["prop B", "poll P1 P2 rank", "v asha 2>1"]
    return [
      Refused(["set title T"], "set title T", "The title field says that already"),
      Refused(["mark here"], "mark here", "The marker :here is at entry #2 already"),
      Refused(["end"], "note b", "The session has ended. Type resume to go on."),
      Refused(["end"], "end", "The session has ended"),
      Refused(["final"], "final", "The record is final already"),
      Refused(["note a", "undo"], "fix C1 b", "C1 was undone. Type log all to see when."),
      Refused(
        ["note a", "undo", "note b"],
        "redo",
        "There is nothing to redo: something was recorded since the undo. Did you mean redo #3?"
      ),
      Refused(["note a", "strike C1: slip"], "retype C1 idea", "C1 was struck from the record"),
      Refused(["note a", "... b"], "fix C1.3 c", "C1 has 2 paragraphs"),
      Refused(["note a", "theme T: C1"], "theme H1: C1", "H1 holds that already"),
      Refused(["note a", "theme T: C1"], "theme t: C1", "H1 holds that already"),
      Refused(["agenda+ Welcome", "take A1"], "take A1", "A1 is what we are at"),
      Refused(["ask What?"], "ask Q1", "Q1 is what we are at"),
      Refused(["ask What?"], "ask What?", "Q1 asks that already. Did you mean ask Q1?"),
      Refused(
        ["present+ Asha Menon"],
        "present+ asha menno",
        "Did you mean Asha Menon?"
      ),
      Refused(prop, "poll P1 consent hidden", "A consent round is spoken aloud; leave out hidden."),
      Refused(ranked, "v ben 2>1>2", "“2>1>2” is no vote here; a vote is options from 1 to 2"),
      Refused(ranked, "v ben 3>1", "“3>1” is no vote here; a vote is options from 1 to 2"),
      Refused(ranked, "tally 1 2", "T1 takes named ballots only"),
      Refused(ranked, "retally T1 borda", "T1 is still open"),
      Refused(
        ranked + ["close poll"],
        "retally T1 dots 5",
        "The ballots of T1 cannot be counted as a dot vote."
      ),
      Refused(ranked + ["close poll"], "retally T1 stv", "Say how many options are to be chosen"),
      Refused(ranked + ["close poll"], "retally P1 borda", "P1 has not been counted."),
      Refused(
        ranked + ["void poll: by mistake"],
        "retally T1 borda",
        "T1 is void, so there is nothing to count."
      ),
      Refused(["present+ Asha"], "present+ all", "Everybody on the roster is present already"),
      Refused(["present+ Asha", "chair+ asha"], "chair+ asha", "Asha is chair already"),
      Refused(
        ["present+ Asha", "set attribution none", "asha: hello"],
        "set attribution named",
        "People have spoken under “none”"
      ),
      Refused([], "object asha: no", "There is no proposal yet. Make one with prop TEXT."),
      Refused(["prop A", "withdraw P1"], "amend P1 B", "P1 was withdrawn"),
      Refused(["prop A", "prop B", "join P1 P2"], "amend P2 C", "P2 was joined to P1"),
      Refused(["prop A", "decide P1 agreed"], "withdraw P1", "P1 has been agreed"),
      Refused(["prop A", "decide P1 agreed"], "decide P1 agreed", "P1 is agreed already"),
      Refused(
        ["prop A", "prop B", "decide P2 deferred"],
        "join P1 P2",
        "P2 has been decided: deferred"
      ),
      Refused(objection, "decide P1 agreed", "O1 to P1 is raised. Put really in front"),
      Refused(objection + ["stand O1"], "stand O1", "O1 is standing already"),
      Refused(objection + ["withdrawn O1"], "stand O1", "O1 was settled: withdrawn"),
      Refused(prop + ["dissent asha: no"], "strike D1: slip", "D1 is a minority statement"),
      Refused(
        prop + ["poll P1 hands", "v asha no", "v ben no", "close poll"],
        "decide P1 agreed",
        "T1 on P1 came to “no consensus”"
      ),
      Refused(
        prop + ["poll P1 consent", "v asha consent"],
        "v ben objection",
        "An objection needs its reason"
      ),
      Refused(
        prop + ["poll P1 consent", "v asha consent"],
        "close poll",
        "T1 has no answer yet from Ben"
      ),
      Refused(prop + ["poll P1 f5 secret"], "v asha 4", "T1 is secret, so ballots carry no names"),
      Refused(prop + ["poll P1 f5", "void poll: slip"], "void T1: slip", "T1 is void already"),
      Refused(prop + ["poll P1 f5", "void poll: slip"], "void poll: slip", "T1 is void already"),
      Refused(
        prop + ["poll P1 f5 present 3", "tally 0 0 0 0 0 3", "close poll"],
        "void poll: by mistake",
        "No poll is open. Type void T1: and the reason if you mean the last one."
      ),
      Refused(
        prop + ["person asha vote no", "poll P1 f5"],
        "v asha 4",
        "Asha takes part without a vote"
      ),
      Refused(
        ["present+ Asha, Ben", "poll \"Como\" \"Rome\" dots 3"],
        "tally 1 2",
        "T1 takes named ballots only"
      ),
      Refused(
        ["present+ Asha, Ben", "poll \"Como\" \"Rome\" dots 3"],
        "v asha 4 4",
        "a number of dots for each of the 2 options"
      ),
      Refused(prop, "poll P1 f5 present 1", "2 people are marked present, more than the 1"),
      Refused(
        prop + ["poll P1 hands", "tally 2 0"],
        "v asha yes",
        "That makes 3 ballots, but only 2"
      ),
      Refused(hands + ["tally 5 2"], "tally majority", "T1 has been counted already"),
      Refused(
        ["prop A", "poll P1 hands rule at least 2/3 present 9"],
        "tally majority",
        "The rule of T1 needs a count"
      ),
      Refused(step + ["accept N1"], "accept N1", "N1 is accepted already"),
      Refused(step, "support N1 dan, Dan", "Dan is named twice"),
      Refused(step + ["done N1"], "done N1", "N1 is done already"),
      Refused(
        ["act \"WHO\" to write", "undo", "prop A"],
        "accept N1",
        "N1 was undone"
      ),
      Refused(step + ["due N1 Friday"], "due N1 June 99999", "The calendar has no such day"),
    ]
  }()

  init(_ before: [String], _ line: String, _ says: String) {
    self.init(before: before, line: line, says: says)
  }
}
