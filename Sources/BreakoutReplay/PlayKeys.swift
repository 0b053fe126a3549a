/// The keys of a replay; those of asciinema where it has them.
///
/// Source: asciinema's player, its list of keyboard shortcuts: space, `.`, `,`, `[`, `]`, arrows,
/// shift with arrows, digits, `?`; and Ctrl-C of its command line.
enum PlayKeys {
  /// What `?` shows.
  static let help = [
    "  space          pause or go on",
    "  .  ,           one entry on, one entry back (also Enter and Backspace)",
    "  right  left    five entries on, five back; with shift or Page keys a tenth",
    "  ]  [           the next marker, the one before",
    "  }  {           the next question, the one before",
    "  0 to 9         0% to 90% of the session; Home and End go to its ends",
    "  :              go to :before-vote, Q2 or another item, 14:32, #57 or 50%",
    "  /              look for words; n finds the next, N the one before",
    "  +  -           faster, slower",
    "  i              play silences whole, or short again",
    "  s              show where the session stands",
    "  ?              these keys",
    "  q              quit (also Ctrl-C)",
  ]
}
