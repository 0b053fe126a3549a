import Testing

/// A line that is refused, what leads up to it, and what the answer says.
struct Refused: CustomTestStringConvertible, Sendable {
  var before: [String]
  var line: String
  var says: String
  var isConsolidating = false

  var testDescription: String { line.isEmpty ? "an empty line" : String(line.prefix(60)) }

  /// What a sentence about a file begins with.
  var lastWord: String { line.split(separator: " ").last.map(String.init) ?? line }

  static let files = [
    "loop.txt": "source loop.txt", "bad.txt": "note a\nxyzzy\nnote b", "shell.txt": "!ls",
    "taken.txt": "a",
  ]

  static var all: [Refused] {
    rows([], general) + rows([], contributions) + rows(["note a"], aboutNotes)
      + rows(["present+ Asha, Ben", "prop A", "prop B"], proposals) + rows(people, roster)
      + rows(voting, polls) + rows(["prop A"], terms) + rows(["present+ Dan", "prop A"], steps)
      + rows([], recordKeeping) + rows(["off"], offTheRecord) + sequences + time + consolidation
      + floor + carrying + agreeing
  }

  static let people = ["roster+ Bruno Dupré", "roster+ Bruno Rossi", "present+ Asha"]
  static let voting = ["present+ Asha, Ben", "roster+ Cleo", "prop A", "poll P1 f5"]

  private static func rows(_ before: [String], _ lines: [(String, String)]) -> [Refused] {
    lines.map { Refused(before: before, line: $0.0, says: $0.1) }
  }

  private static let general = [
    ("xyzzy", "There is no command “xyzzy”; nothing was recorded. Type ?"),
    ("porp Share it", "Did you mean prop"),
    ("word the finding", "There is no command “word”; nothing was recorded. Type ?"),
    ("really", "Really what?"),
    ("please really please", "Really what?"),
    ("? nonsense", "There is no command “nonsense”"),
    ("status now", "“now” is more than this needs"),
    ("@25:00", "“@25:00” is not a time of day such as @14:32"),
    ("@14", "is not a time of day"),
    ("@asha", "is not a time of day"),
    ("note a\u{7}b", "character 7 is a control character (U+0007)"),
    ("note \u{1B}[2J", "character 6 is a control character (U+001B)"),
    ("note a\u{9B}b", "U+009B"),
    ("note a\u{2028}b", "U+2028"),
    ("one\ntwo\nthree", "3 lines were pasted at once and nothing was recorded"),
    ("prop A\nprop B", "2 lines were pasted at once"),
    ("\\", "There is nothing after the backslash"),
    ("...", "There is nothing after the dots"),
    ("…", "There is nothing after the dots"),
    ("... more", "Nothing has been said yet that could go on"),
    ("set", "FIELD is missing"),
    ("set colour blue", "There is no field “colour”"),
    ("set kind circus", "not “circus”"),
    ("set attribution secret", "not “secret”"),
    ("set ladder moon", "There is no wording ladder “moon”"),
    ("mark", "NAME is missing"),
    ("mark :", "A marker is one word of at most 40 letters"),
    ("mark one two", "“two” is more than this needs"),
    ("source", "FILE is missing"),
    ("source missing.txt", "There is no file missing.txt"),
    ("source loop.txt", "loop.txt, line 1: loop.txt is read from within itself; nothing more"),
    ("resume", "The session has not ended"),
    ("undo", "There is nothing to undo"),
    ("undo 0", "After undo comes a number from 1 to 1000"),
    ("undo all", "After undo comes a number from 1 to 1000"),
    ("redo", "There is nothing to redo"),
    ("next", "Everything on the agenda has been taken up"),
    ("take A1", "There is no agenda item yet, so no A1"),
    ("take one", "“one” is not an item such as A2"),
    ("take C1", "C1 is a contribution, not an agenda item"),
    ("ask Q7", "There is no key question yet, so no Q7"),
    ("ask", "TEXT is missing"),
    ("ask What? 0m", "0m is not a time from 1m to 1440m"),
    ("agenda+", "TITLE is missing"),
    ("report poem", "There is no report “poem”"),
    ("report minutes md now", "A report has a kind and a format, no more"),
    ("report to", "FILE is missing"),
    ("report to \"\"", "There is nothing between the quotation marks"),
    ("log P1 P2", "“P2” is more than this needs"),
    ("log none", "After log comes a number from 1 to 1000000"),
    ("void poll: why", "There has been no poll"),
  ]

  private static let contributions = [
    ("note", "TEXT is missing"),
    ("idea", "TEXT is missing"),
    ("retype C1 claim", "There is no contribution yet, so no C1"),
    ("check C1 maybe", "A claim is verified, wrong or to verify, not “maybe”"),
    ("theme Channels", "Name the theme before a colon"),
    ("theme Channels: now", "There is no item such as C1 after the colon"),
    ("theme Channels: C1 now", "“now” is more than this needs"),
    ("theme Channels: Q1", "A theme holds contributions and proposals; Q1 is a key question"),
    ("fix", "C12 is missing"),
    ("fix that this", "“that” is not an item such as C12"),
    ("fix C1.x text", "“C1.x” is not a paragraph such as C12.2"),
    ("fix T1 text", "A poll is sealed"),
    ("strike C1", "Say why, after a colon"),
    ("strike T1: why", "A poll is voided, not struck"),
    ("strike O1: why", "An objection is settled, not struck"),
    ("asha: hello", "Add them with roster+ asha or present+ asha."),
  ]

  private static let aboutNotes = [
    ("s/x/y/", "“x” stands in none of the one text from C1 to C1"),
    ("C1 s/x/y/", "C1 does not hold “x”; it reads “a”."),
    ("s/a/a/", "That changes nothing"),
    ("s/a//", "That would leave nothing of C1. Did you mean strike C1: REASON?"),
    ("s/a/b/ C9", "There is no C9; the last contribution is C1"),
    ("edit C1.2", "C1 has one paragraph"),
    ("check C1", "A claim is verified, wrong or to verify."),
    ("retype C1 poem", "“poem” is no kind of statement"),
    ("retype C1 point", "C1 is that already"),
    ("retype C1 claim now", "“now” is more than this needs"),
    ("retype C2 claim", "There is no C2; the last contribution is C1"),
    ("check C1 wrong", "C1 is not a claim. Did you mean retype C1 claim?"),
    ("fix C1.2 b", "C1 has one paragraph"),
    ("fix C1", "TEXT is missing"),
    ("undo 2", "Only one line can be undone."),
    ("theme Channels: C2", "There is no C2"),
    ("theme H1: C1", "There is no theme yet, so no H1"),
    ("prop A from C9", "There is no C9"),
    ("strike C1:", "Say why, after a colon"),
  ]

  private static let proposals = [
    ("prop", "TEXT is missing"),
    ("amend P1 A", "P1 says that already"),
    ("amend P9 A", "There is no P9; the last proposal is P2"),
    ("amend", "P3 is missing"),
    ("join P1 P1", "P1 cannot be joined to itself"),
    ("join P1", "P5 is missing"),
    ("decide P1 perhaps", "not “perhaps”"),
    ("decide P1", "A decision is agreed, not agreed, deferred or inconclusive."),
    ("decide P1 agreed soon", "“soon” is more than this needs"),
    ("decide P1 agreed review 31 Feb 2012", "The calendar has no 31 Feb 2012"),
    ("decide P1 agreed review June 99999", "The calendar has no such day"),
    ("decide P1 agreed review someday", "“someday” is not a date"),
    ("object asha: no", "There are 2 proposals; say which is meant. Did you mean P1 or P2?"),
    ("object asha no", "Type the name, a colon and the text"),
    ("object P1: no", "NAME is missing"),
    ("object asha P1:", "There is nothing after the colon"),
    ("object zed P1: no", "Nobody on the roster is called “zed”"),
    ("dissent asha: no", "There are 2 proposals"),
    ("answer O1: yes", "There is no objection yet, so no O1"),
    ("answer O1", "TEXT is missing"),
    ("stand P1", "P1 is a proposal, not an objection"),
  ]

  private static let roster = [
    ("roster+ Asha", "Asha is on the roster already"),
    ("roster+ ASHÀ", "is on the roster already"),
    ("roster+", "NAME is missing"),
    ("roster+ ---", "“---” is not a name"),
    ("roster+ a, b, c, d, e, f", "at most 5 parts between commas"),
    ("roster+ " + String(repeating: "x", count: 101), "A name has at most 100 letters"),
    ("roster missing.csv", "There is no file missing.csv"),
    ("present+ asha", "Asha is present already"),
    ("present+ cleo, Cleo", "Cleo is named twice"),
    ("present+ bruno", "“bruno” can be Bruno Dupré or Bruno Rossi"),
    ("present+ ,", "NAME is missing"),
    ("present- asha, ASHA", "Asha is named twice"),
    ("note: hello", "leave out the colon: note and the text"),
    ("present- dupre", "Bruno Dupré is not marked present"),
    ("present- zed", "Add them with roster+ zed or present+ zed"),
    ("chair+ bruno", "Did you mean Bruno Dupré or Bruno Rossi?"),
    ("chair+ \"asha", "The quotation mark is not closed"),
    ("person", "NAME is missing"),
    ("person asha", "Say what is to change"),
    ("person asha role", "TEXT is missing"),
    ("person asha name -", "A person needs a name."),
    ("person asha vote maybe", "A vote is yes or no, not “maybe”"),
    ("person zed role clerk", "Nobody on the roster is called “zed”"),
    ("dupree: hello", "Did you mean Bruno Dupré?"),
    ("bruno: hello", "“bruno” can be Bruno Dupré or Bruno Rossi"),
  ]

  private static let polls = [
    ("off", "T1 is open, and ballots are on the record."),
    ("poll P1 f5", "T1 is still open. Type close poll"),
    ("v asha 7", "“7” is no vote here"),
    ("v asha", "ANSWER is missing"),
    ("v", "NAME is missing"),
    ("v zed 4", "Nobody on the roster is called “zed”"),
    ("v cleo 4", "Cleo was not present when T1 opened"),
    ("v asha 4 by drum", "not by “drum”"),
    ("v asha 4 for asha", "Asha cannot hold a proxy for themselves"),
    ("v cleo 4 for ben", "Cleo is not here to vote, and cannot hold a proxy."),
    ("v asha 4 by proxy", "Say who holds the proxy: v HOLDER ANSWER for NAME."),
    ("v asha 4, ben 5", "is no vote here"),
    ("v asha 4:", "There is nothing after the colon"),
    ("tally", "NUMBER is missing"),
    ("tally many", "“many” is not a number of hands"),
    ("tally 1 2", "T1 needs 6 numbers"),
    ("tally 0 0 0 0 0 9", "only 2 may vote in T1"),
    ("tally majority", "Only a show of hands can be seen and not counted"),
    ("tally majority now", "“now” is more than this needs"),
    ("close poll", "Nobody has voted in T1. Put really in front"),
    ("close poll T1 now", "“now” is more than this needs"),
    ("void poll", "Say why, after a colon"),
    ("amend P1 B", "T1 is open on P1"),
    ("withdraw P1", "T1 is open on P1"),
    ("decide P1 agreed", "T1 is open on P1"),
    ("strike P1: why", "T1 is open on P1"),
    ("end", "T1 is still open"),
    ("next", "T1 is still open"),
    ("final", "T1 is still open"),
    ("fix P1 B", "P1 has been voted on"),
    ("object zed: no", "Nobody on the roster"),
  ]

  private static let steps = [
    ("act", "Say who is to do what: act NAME to TEXT"),
    ("act dan circulate", "Say who is to do what"),
    ("act dan to", "TEXT is missing"),
    ("act zed to write", "Nobody on the roster is called “zed”"),
    ("act dan to write by 31 Feb 2012", "The calendar has no 31 Feb 2012"),
    ("act dan to write by 5/3/2012", "“5/3/2012” can be read in two ways"),
    ("act dan to write by 15/1/12", "has no year of four digits"),
    ("act dan to write by 15 Jan 12", "has no year of four digits"),
    ("act dan to write by 15 Jan 2012 latest", "is not a date"),
    ("act dan to write from P1 P2", "A next step follows from one proposal"),
    ("act dan to write from P9", "There is no P9"),
    ("accept N1", "There is no next step yet, so no N1"),
    ("due N1 Friday", "There is no next step yet, so no N1"),
    ("due N1", "DATE is missing"),
    ("due N1 someday", "“someday” is not a date"),
    ("champion N1", "NAME is missing"),
    ("champion N1 \"WHO\" now", "“now” is more than this needs"),
    ("follows N1 P1 P2", "“P2” is more than this needs"),
    ("support N1", "NAME is missing"),
  ]
}
