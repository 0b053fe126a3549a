/// What the bars of a tally are drawn with.
package enum BarStrokes: Sendable {
  /// Block elements of Unicode.
  case blocks
  /// Number signs, which every terminal has.
  case ascii

  /// One cell of a bar.
  var cell: Character { self == .blocks ? "█" : "#" }
}
