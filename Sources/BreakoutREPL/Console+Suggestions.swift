internal import BreakoutCore
internal import BreakoutLog

/// What the prompt does with items of rooms that may be the same.
extension Console {
  /// How many groups are shown at once.
  private static let shown = 10

  /// Carries out what is wanted of suggestions.
  func suggestion(_ request: SuggestionRequest, _ really: Bool) async throws -> String {
    try await recorder.session.requireConsolidation()
    switch request {
    case .find(let kind): return try await find(kind)
    case .accept(let number, let finding):
      let group = try suggestion(number)
      let answer = try await accept(group, as: finding, really)
      suggestions[number - 1].isSettled = true
      return answer
    case .refine(let number, let items): return try await refine(number, without: items)
    case .dismiss(let number):
      let answer = try await perform(DismissSuggestion(try suggestion(number).group.items))
      suggestions[number - 1].isSettled = true
      return answer
    }
  }

  private func find(_ kind: SuggestionRequest.Kind) async throws -> String {
    let survey = try await survey()
    let material = SuggestionMaterial(kind, survey)
    let groups = try desk.suggestions(
      for: material.texts,
      linked: material.linked,
      dismissed: survey.session.consolidation.dismissed
    )
    suggestions = groups.map { Suggestion(group: $0, kind: kind) }
    guard !groups.isEmpty else {
      return translated("No \(kind.word) of different rooms look alike.")
    }
    var lines: [String] = []
    for (place, group) in groups.prefix(Self.shown).enumerated() {
      lines += SuggestionView.lines(group, number: place + 1, survey)
    }
    let more = groups.count - Self.shown
    if more > 0 {
      lines.append(translated("\(more) more; deal with these and type suggest again."))
    }
    lines.append(translated("accept 1, accept 1 as F1, refine 1 without volta.P2, or dismiss 1."))
    return lines.map(visible).joined(separator: "\n")
  }

  private func accept(
    _ suggestion: Suggestion,
    as finding: ItemID?,
    _ really: Bool
  ) async throws -> String {
    let items = suggestion.group.items
    let session = await recorder.session
    guard suggestion.kind != .steps else {
      let known = session.nextSteps.first { step in
        step.struck == nil && step.origins.contains(where: items.contains)
      }
      if let known {
        throw UsageError(
          "\(known.id) holds some of them; strike it first, or refine the suggestion."
        )
      }
      return try await perform(MergeSteps(items), really: really)
    }
    let standing = session.consolidation.findings.filter(\.statement.stands)
    let known = standing.filter { $0.origins.contains(where: items.contains) }.map(\.id)
    if known.count > 1 {
      throw UsageError(
        "They are part of \(listed(known.map(\.description), "and")); type join \(known[0]) "
          + "\(known[1]) if those are one finding."
      )
    }
    let target = finding ?? known.first
    let linked = standing.first { $0.id == target }?.origins ?? []
    let new = items.filter { !linked.contains($0) }
    return try await perform(LinkFinding(target, new), really: really)
  }

  private func refine(_ number: Int, without items: [RoomItem]) async throws -> String {
    var group = try suggestion(number).group
    for item in items {
      let name = try await recorder.rooms.name(item.room)
      let item = RoomItem(name, item.item)
      guard group.items.contains(item) else {
        let all = group.items.map(\.description)
        throw UsageError("\(item) is not in suggestion \(number), which is \(listed(all, "and")).")
      }
      group.items.removeAll { $0 == item }
    }
    guard Set(group.items.map(\.room)).count > 1 else {
      throw UsageError("That would leave one room alone; type dismiss \(number) instead.")
    }
    suggestions[number - 1].group = group
    return SuggestionView.lines(group, number: number, try await survey()).map(visible)
      .joined(separator: "\n")
  }

  private func suggestion(_ number: Int) throws(UsageError) -> Suggestion {
    guard !suggestions.isEmpty else {
      throw UsageError("Nothing was suggested; type suggest first.")
    }
    guard suggestions.indices.contains(number - 1), number <= Self.shown else {
      let last = min(suggestions.count, Self.shown)
      let there =
        last == 1 ? translated("there is suggestion 1 alone") : translated("they are 1 to \(last)")
      throw UsageError("There is no suggestion \(number); \(there).")
    }
    guard !suggestions[number - 1].isSettled else {
      throw UsageError("Suggestion \(number) has been dealt with; type suggest for what is left.")
    }
    return suggestions[number - 1]
  }
}
