internal import BreakoutCore

/// Items of rooms that may be the same.
enum SuggestionView {
  /// A group with its number, the words it shares and what each item says.
  static func lines(_ group: SuggestedGroup, number: Int, _ survey: Survey) -> [String] {
    let known = survey.session.consolidation.ordered.filter { finding in
      finding.origins.contains(where: group.items.contains)
    }
    let parts =
      [translated("likeness \(group.likeness) of 100")] + [
        group.words.prefix(6).joined(separator: ", ")
      ]
      + (known.isEmpty ? [] : [translated("adds to \(listed(known.map(\.id.description), "and"))")])
      + (group.isOpposed ? [translated("one of them says no: look twice")] : [])
    let head = "\(number). \(parts.filter { !$0.isEmpty }.joined(separator: translated("; ")))"
    return [head]
      + group.items.map { item in
        let text = survey.rooms.text(of: item).split(whereSeparator: \.isNewline).first ?? ""
        return "   \(item) \(text)"
      }
  }
}
