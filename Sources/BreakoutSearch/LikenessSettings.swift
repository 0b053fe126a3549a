/// The numbers on which it depends what is called similar; Documentation/similarity.md says how they were found.
struct LikenessSettings: Sendable {
  /// The weight of a pair of neighbouring words, in hundredths of that of a word as rare.
  var pairWeight = 50

  /// The least likeness of two texts that are proposed as the same, from 0 to 100.
  var threshold = 40

  /// The least mean likeness between the members of two groups that become one.
  var meanThreshold = 35

  /// What is left, in hundredths, of the likeness of two texts of which only one denies something.
  var contraryFactor = 70
}
