/// Keeps small groups out of tables in a way that no subtraction undoes.
package enum Suppression {
  /// The groups to leave out of a table whose total is known.
  ///
  /// A group below the limit is left out. Since the total minus the rest would give away what is
  /// missing, the smallest of the others follow until at least two groups are missing and they
  /// have the limit's number of people together.
  ///
  /// - Parameters:
  ///   - sizes: How many people each group has.
  ///   - sensitive: Whether a group may not be shown if it is small.
  ///   - least: The least number of people of whom anything is shown.
  ///   - totalIsKnown: Whether the reader knows the sum of all groups.
  /// - Returns: The places of the groups to leave out, in ascending order.
  package static func hidden(
    _ sizes: [Int],
    sensitive: (Int) -> Bool = { _ in true },
    least: Int,
    totalIsKnown: Bool = true
  ) -> [Int] {
    var hidden = sizes.indices.filter { sizes[$0] < least && sizes[$0] > 0 && sensitive($0) }
    guard totalIsKnown, !hidden.isEmpty else { return hidden }
    var rest = sizes.indices.filter { sizes[$0] > 0 && !hidden.contains($0) }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    while hidden.count < 2 || hidden.reduce(0, { $0 + sizes[$1] }) < least, !rest.isEmpty {
      hidden.append(rest.removeFirst())
    }
    return hidden.sorted()
  }
}
