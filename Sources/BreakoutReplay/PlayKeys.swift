internal import BreakoutCore

/// The keys of a replay; those of asciinema where it has them.
///
/// Source: asciinema's player, its list of keyboard shortcuts: space, `.`, `,`, `[`, `]`, arrows,
/// shift with arrows, digits, `?`; and Ctrl-C of its command line.
enum PlayKeys {
  /// What `?` shows.
  static var help: [String] {
    [
      translated("  space          pause or go on"),
      translated("  .  ,           one entry on, one entry back (also Enter and Backspace)"),
      translated("  right  left    five entries on, five back; with shift or Page keys a tenth"),
      translated("  ]  [           the next marker, the one before"),
      translated("  }  {           the next question, the one before"),
      translated("  0 to 9         0% to 90% of the session; Home and End go to its ends"),
      translated("  :              go to :before-vote, Q2 or another item, 14:32, #57 or 50%"),
      translated("  /              look for words; n finds the next, N the one before"),
      translated("  +  -           faster, slower"),
      translated("  i              play silences whole, or short again"),
      translated("  s              show where the session stands"),
      translated("  ?              these keys"),
      translated("  q              quit (also Ctrl-C)"),
    ]
  }
}
