/// The words in the tables of counts by rankings, to be looked up in the reader's language.
enum TableWords {
  static let keyFigures = [
    "key figures", "value", "Condorcet winner", "none", "Kendall's W", "no ranking",
    "closest comparison of the first",
  ]

  static let defeats = ["defeats taken", "defeats left out", "beats", "for", "against"]

  static let nominal = [
    "voters who gave points", "options that divide the room", "voters with many points",
    "voters with few points",
  ]

  static let stages = [
    "stages", "stage", "quota", "exhausted", "lost to rounding", "steps", "step", "option",
    "chosen",
    "tied", "tie broken by", "all of them go", "every way counted", "surplus passed on", "out",
  ]
}
