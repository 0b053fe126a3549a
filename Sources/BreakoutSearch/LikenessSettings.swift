/// The numbers on which it depends what is called similar; Documentation/similarity.md says how they were found.
package struct LikenessSettings: Sendable {
  /// The weight of a pair of neighbouring words, in hundredths of that of a word as rare.
  package var pairWeight = 50

  /// The least likeness of two texts that are proposed as the same, from 0 to 100.
  package var threshold = 50

  /// The least mean likeness between the members of two groups that become one.
  package var meanThreshold = 45

  /// What is left, in hundredths, of the likeness of two texts of which only one denies something.
  package var contraryFactor = 40

  /// What is left, in hundredths, of the likeness of two texts which both name numbers, but not the same.
  package var numberFactor = 60

  /// The most, in hundredths, by which the likeness of a short and a long text is raised.
  package var lengthAllowance = 200

  /// The settings that are used.
  package init() {}
}
