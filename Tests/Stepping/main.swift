// Measures how long a step back takes in a replay: `SteppingSpeed LOG`.
//
// Prints the seconds of a full replay (the log read, verified and folded), of a fold of its entries in memory alone, and of
// the slowest and the middle one of steps back from everywhere in the log, each with what is shown after it.

import BreakoutCore
import BreakoutLog
import BreakoutREPL
import BreakoutReplay

do {
  guard CommandLine.arguments.count == 2 else { throw UsageError("Usage: SteppingSpeed LOG") }
  try Stepping(of: CommandLine.arguments[1]).print()
} catch {
  print(error)
}
