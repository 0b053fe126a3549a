/// Lines that open a poll, vote in none or end none, and are refused.
extension Refused {
  static let terms = [
    ("poll", "Say what is voted on"),
    ("poll f5", "Say what is voted on"),
    ("poll P1", "Say by which method it is voted: hands, consent, f5"),
    ("poll P1 coin", "There is no method “coin”"),
    ("poll P1 f5", "Nobody who may vote is marked present"),
    ("poll P9 f5 present 3", "There is no P9"),
    ("poll P1 f5 present 0", "After present comes a number from 1 to 100000"),
    ("poll P1 f5 present 9 eligible 4", "9 are present, more than the 4 entitled"),
    ("poll P1 f5 present 9 loudly", "“loudly” is not a term of a poll"),
    ("poll P1 f5 present 9 lowest", "After lowest comes a number from 0 to 5"),
    ("poll P1 f5 rule none-below-9", "A rule is majority, unanimity"),
    ("poll P1 hands present 9 rule", "A rule is majority, unanimity"),
    ("poll P1 hands present 9 rule at least 3/2", "“3/2” is not a share"),
    ("poll P1 hands present 9 rule more than 1", "never holds"),
    ("poll P1 hands present 9 base moon", "not “moon”"),
    ("poll P1 hands present 9 quorum 1/2 of cats", "not of “cats”"),
    ("poll P1 hands present 9 quorum", "SHARE is missing"),
    ("poll P1 hands present 9 rule nobody below 2", "has no setting"),
    ("poll P1 f5 present 9 lowest 2 lowest 2", "twice; say it once"),
    ("poll P1 hands present 9 base", "BASE is missing"),
    ("poll P1 g8 present 9 rule consensus minus 1", "cannot limit how many are against"),
    ("poll P1 consent present 9 silence consents silence consents", "twice; say it once"),
    ("poll P1 hands present 9 silence consents", "has no setting"),
    ("poll P1 consent present 9 rule at least 2/3", "has no threshold"),
    ("poll P1 dots 5 present 9", "at least two options"),
    ("poll \"Como\" \"Rome\" dots present 9", "Say how many dots"),
    ("poll \"Como\" \"Rome\" dots 5 present 9 secret", "cannot be secret"),
    ("poll \"Como\" \"Rome\" f5 present 9", "is about one proposal"),
    ("poll P1 approve present 9", "A poll by approval needs at least two options"),
    ("poll \"Como\" \"Rome\" approve winners 2 present 9", "at most 1 can be chosen"),
    ("poll \"Como\" \"Rome\" approve winners 99 present 9", "After winners comes a number"),
    ("poll \"Como\" \"Rome\" approve proportional present 9", "say how many options"),
    ("poll \"Como\" \"Rome\" approve star present 9", "“star” is not a term of a poll"),
    ("poll \"Como\" \"Rome\" score present 9", "Say how high scores go"),
    ("poll \"Como\" \"Rome\" score 5 secret present 9", "cannot be secret"),
    ("poll \"Como\" \"Rome\" pairs secret present 9", "cannot be secret"),
    ("poll P1 rank present 9", "A ranking needs at least two options; name them when you open it."),
    (
      "poll \"Como\" \"Rome\" borda present 9 secret",
      "A Borda count cannot be secret because rankings are not counted by hand; use “hidden”."
    ),
    (
      "poll \"Como\" \"Rome\" ranked pairs present 9 rule consensus minus 1",
      "A poll by ranking by ranked pairs cannot limit how many are against"
    ),
    (
      "poll \"Como\" \"Rome\" stv present 9",
      "Say how many options are to be chosen, such as “stv 3”."
    ),
    (
      "poll \"Como\" \"Rome\" meek present 9",
      "Say how many options are to be chosen, such as “meek 3”."
    ),
    (
      "poll \"Como\" \"Rome\" stv 2 present 9",
      "There are 2 options, so choose fewer than that, not 2."
    ),
    ("poll \"Como\" \"Rome\" nominal 0 present 9", "After ranks comes a number from 1 to 100"),
    ("retally T1 borda", "There is no poll yet, so no T1"),
    ("poll \"Como dots 5", "The quotation mark is not closed"),
    ("v asha 4", "No poll is open. Open one with poll P1 f5."),
    ("tally 1 2", "No poll is open"),
    ("close poll", "No poll is open"),
  ]
}
