internal import BreakoutCore

/// Words that people know from elsewhere and that are no commands here: what to type instead.
enum WordsElsewhere {
  /// What to type instead of a word; nil for one that nobody would expect.
  static func advice(for word: String) -> String? {
    switch word {
    case "start":
      translated(
        "The session is open already; nothing was recorded. Type set title TEXT for its title, or resume "
          + "after it has ended."
      )
    case "replay":
      translated(
        "A session is replayed in a terminal of its own, with breakout replay LOG; nothing was recorded. "
          + "at 14:32 shows this one as it stood."
      )
    case "consolidate", "import", "new", "repair":
      translated(
        "That is a command of the program, not of the prompt: breakout \(word); nothing was recorded."
      )
    default: nil
    }
  }
}
